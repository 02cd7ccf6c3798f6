/// One table as a backup holds it. The columns and keys are those of the newest schema, in its order; a test compares
/// them with both engines' catalogues, so that a new table cannot be forgotten.
struct BackupTable: Hashable, Sendable {
    let name: String
    let columns: [String]
    /// The first columns by which rows are in order and unique.
    let key: [String]

    /// - Parameters:
    ///   - columns: names separated by spaces.
    ///   - key: names separated by spaces.
    private init(_ name: String, key: String, _ columns: String) {
        self.name = name
        self.columns = columns.split(separator: " ").map(String.init)
        self.key = key.split(separator: " ").map(String.init)
    }

    /// All tables but `schema_migration`, which the header tells.
    static let all = [
        BackupTable("counter", key: "name", "name value at"),
        BackupTable(
            "event", key: "number",
            """
            number event_id kind action event_time zone_offset record_time biz_step disposition event_hash digest salt \
            sender job declared_at declaration_reason
            """),
        BackupTable("event_identity", key: "prefix number", "prefix number"),
        BackupTable("error_declaration", key: "event_identity number", "event_identity number"),
        BackupTable("event_context", key: "id", "id digest body"),
        BackupTable("event_body", key: "number", "number record_time context body"),
        BackupTable("event_erasure", key: "number", "number erased_at actor reason"),
        BackupTable("mention", key: "event position", "event position record_time thing role quantity uom event_time"),
        BackupTable(
            "capture_job", key: "number",
            """
            number sender actor created_at finished_at behaviour state document_digest byte_count event_count \
            stored_count duplicate_count refused_count idempotency_key
            """),
        BackupTable(
            "capture_finding", key: "job position", "job position event severity code pointer arguments source"),
        BackupTable("capture_document", key: "job", "job body lease_owner lease_until attempts"),
        BackupTable("event_sender", key: "event sender", "event sender"),
        BackupTable("submission", key: "job first_position", "job first_position count first_number duplicate"),
        BackupTable(
            "vocabulary_element", key: "thing kind sender job", "thing kind sender job id record_time context body"),
        BackupTable("search_entry", key: "thing", "thing kind name owner"),
        BackupTable("search_word", key: "word thing", "word thing weight"),
        BackupTable(
            "api_key", key: "id",
            "id secret_hash name sender scopes created_at created_by expires_at revoked_at revoked_by"),
        BackupTable("api_key_use", key: "id", "id used_at"),
        BackupTable(
            "account", key: "id",
            """
            id login name email created_at created_by ended_at ended_by password password_at totp_secret totp_at \
            totp_step
            """),
        BackupTable(
            "account_grant", key: "number",
            "number account role party communes sectors given_at given_by ended_at ended_by stages"),
        BackupTable(
            "account_session", key: "token_hash",
            "token_hash id account created_at expires_at stage agent network enrolment"),
        BackupTable(
            "account_code", key: "id",
            "id code_hash kind account part party name created_at created_by expires_at attempts ended_at"),
        BackupTable("recovery_code", key: "account code_hash", "account code_hash used_at"),
        BackupTable("sign_in_failure", key: "subject source", "subject source failures last_at"),
        BackupTable(
            "message", key: "number",
            """
            number purpose about channel language recipient subject body parts actor created_at expires_at state \
            attempts next_at lease_owner lease_until finished_at cause
            """),
        BackupTable("sign_on_link", key: "issuer subject", "issuer subject account linked_at"),
        BackupTable("secret", key: "name", "name value"),
        BackupTable("audit", key: "number", "number at actor action subject detail request peer"),
        BackupTable("file", key: "id", "id kind version created_at changed_at sort body"),
        BackupTable("file_word", key: "kind word sort file", "kind word sort file"),
        BackupTable("file_key", key: "kind key", "kind key file"),
        BackupTable("file_change", key: "file version", "file version at actor audit reason changes"),
        BackupTable("subject_key", key: "subject", "subject value"),
        BackupTable("picture", key: "hash", "hash page thumbnail unnamed_since"),
        BackupTable("picture_use", key: "picture file", "picture file"),
        BackupTable("document_copy", key: "hash", "hash type body unnamed_since"),
        BackupTable("document_copy_use", key: "copy file", "copy file"),
        BackupTable(
            "document_state", key: "file",
            "file owner counts until_day replaced_by confirmed_on confirmed_by"),
        BackupTable("document_reminder", key: "file until_day step", "file until_day step at"),
        BackupTable(
            "import_job", key: "id",
            "id created_at changed_at actor subject party state file_name notes author lease_owner lease_until"),
        BackupTable("import_row", key: "job number", "job number state cells findings body match decision file"),
        BackupTable(
            "link", key: "id",
            """
            id anchor file version changed_at ended_at type href title languages media_type contexts from_day until_day
            """),
        BackupTable("link_change", key: "link version", "link version at actor audit changes"),
        BackupTable(
            "link_target", key: "href",
            "href host next_at checked_at good_at failures status cause lease_owner lease_until"),
        BackupTable("link_host", key: "host", "host asked_at"),
        BackupTable("code_prefix", key: "prefix", "prefix party at actor"),
        BackupTable("code_space", key: "name", "name next"),
        BackupTable(
            "code_given", key: "kind code",
            "kind code number at actor party subject is_found request moved_to moved_at"),
        BackupTable(
            "review_case", key: "number",
            """
            number kind subject subject_version title version state stage cause opened_at opened_by due findings \
            is_blocked parties commune sector assignee decided_at decided_by decision decision_day
            """),
        BackupTable(
            "review_step", key: "number position",
            "number position at actor on_behalf_of deed stage reasons remark decision decision_day assignee"),
        BackupTable("review_queue", key: "scope number", "scope number"),
        BackupTable("review_tally", key: "day commune sector kind what", "day commune sector kind what amount"),
        BackupTable(
            "review_loan", key: "number",
            "number lender borrower from_day until_day given_at given_by ended_at ended_by"),
        BackupTable(
            "review_bulk", key: "id",
            "id created_at changed_at actor author remark decision decision_day is_done lease_owner lease_until"),
        BackupTable("review_bulk_row", key: "job number", "job number version outcome"),
        BackupTable("review_known", key: "kind party", "kind party first_at"),
        BackupTable("goods_list", key: "id", "id kind name issuer created_at actor"),
        BackupTable(
            "list_version", key: "id",
            """
            id list number edit state from_day entry_count body editors created_at changed_at approved_at approved_by \
            decision
            """),
        BackupTable(
            "list_run", key: "id",
            """
            id day basis state place judged total touched parties told tells actor started_at changed_at finished_at \
            lease_owner lease_until
            """),
        BackupTable("list_touch", key: "version product", "version product owner before after"),
        BackupTable("list_told", key: "version party", "version party at messages"),
        BackupTable("list_result", key: "product list", "product list version entry stand"),
        BackupTable(
            "list_proposal", key: "id",
            "id number list product entry reason actor at state decided_at decided_by answer version"),
        BackupTable(
            "suspension", key: "id",
            """
            id number version file thing level kind decision authority reason from_day until_day created_at actor \
            answered_at lifted_at
            """),
        BackupTable(
            "suspension_step", key: "suspension number", "suspension number at actor step text decision"),
        BackupTable(
            "confirmation", key: "id",
            """
            id number version file file_version fact category commune authority decision note day at actor latitude \
            longitude distance picture overtaken_at overtaken_version withdrawn_at withdrawn_by withdrawn_reason
            """),
    ]

    /// The table whose rows a migration writes: they are replaced, not added to.
    static let seeded = "counter"
}
