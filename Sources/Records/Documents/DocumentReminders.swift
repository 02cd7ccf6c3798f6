package import SQL
package import Traceability

/// Tells owners that a paper ends: sixty, thirty and seven days before. Whoever looks, and however often, each step is told once: it is
/// noted in the transaction that puts the messages into the outbox.
package struct DocumentReminders: Sendable {
    /// What a message says: words are another room's.
    package typealias Letter = @Sendable (_ paper: DocumentFile, _ daysLeft: Int) -> (subject: String, text: String)

    private let database: any SQLDatabase
    private let pen: AuditPen
    private let letter: Letter

    package init(database: any SQLDatabase, pen: AuditPen, letter: @escaping Letter) {
        self.database = database
        self.pen = pen
        self.letter = letter
    }

    private static let author = Author.system("reminders")
    private static let page: Int64 = 200
    private static let day: Int64 = 86_400_000_000
    /// The most people of a party that are written to.
    private static let mostPeople: Int64 = 5

    /// Looks now and then until its task is cancelled: a program that stood still over midnight is late by no more than that.
    package func run(rhythm: Duration = .seconds(600)) async {
        while !Task.isCancelled {
            _ = try? await remind()
            try? await Task.sleep(for: rhythm)
        }
    }

    /// Tells everybody who is to be told today and was not.
    /// - Returns: how many papers were told of.
    @discardableResult
    package func remind() async throws -> Int {
        let today = CivilDay(inVietnamAt: pen.clock.now())
        var told = 0
        for step in ReminderStep.allCases {
            while !Task.isCancelled {
                let due = try await due(step, today)
                for id in due where try await tell(id, step, today) { told += 1 }
                if due.count < Self.page { break }
            }
        }
        return told
    }

    private func due(_ step: ReminderStep, _ today: CivilDay) async throws -> [String] {
        let days = step.ends(on: today)
        return try await database.read { session in
            try session.rows(
                """
                SELECT state.file FROM document_state AS state
                WHERE state.counts = 1 AND state.replaced_by IS NULL AND state.until_day >= \(Int64(days.lowerBound))
                    AND state.until_day <= \(Int64(days.upperBound)) AND NOT EXISTS (
                        SELECT 1 FROM document_reminder AS told WHERE told.file = state.file
                            AND told.until_day = state.until_day AND told.step = \(Int64(step.rawValue)))
                ORDER BY state.until_day, state.file LIMIT \(Self.page)
                """, as: (String).self)
        }
    }

    /// - Returns: false where somebody else told, or nothing is to be told any more.
    private func tell(_ id: String, _ step: ReminderStep, _ today: CivilDay) async throws -> Bool {
        try await database.write { session in
            let isOpen = try session.first(
                """
                SELECT 1 FROM document_state WHERE file = \(id) AND counts = 1 AND replaced_by IS NULL
                """, as: (Int64).self)
            guard isOpen != nil, let file = try FileReader.file(DocumentFile.self, id, in: session)?.file,
                let end = file.validTo
            else { return false }
            let written = try session.execute(
                """
                INSERT INTO document_reminder (file, until_day, step, at)
                VALUES (\(id), \(Int64(end.number)), \(Int64(step.rawValue)), \(pen.clock.now()))
                ON CONFLICT (file, until_day, step) DO NOTHING
                """)
            guard written == 1 else { return false }
            try append(file, end, daysLeft: end.days(since: today), in: session)
            return true
        }
    }

    private func append(
        _ file: DocumentFile, _ end: CivilDay, daysLeft: Int, in session: any SQLSession
    ) throws {
        let outbox = MessageOutbox(database: database, pen: pen)
        let (subject, text) = letter(file, daysLeft)
        // The morning after its end the message would only confuse.
        let expiry = Int64(end.number + 1) * Self.day - 7 * 3_600_000_000
        let messages = try recipients(of: file.owner, in: session).map { about, recipient in
            outbox.prepare(
                OutgoingMessage(
                    .notice, about: about, to: recipient, subject: subject, text: text, parts: ["day": end.text],
                    expiresAt: expiry), by: Self.author)
        }
        try MessageOutbox.append(messages, in: session)
    }

    /// Those who answer for the party; where nobody does yet, the party by its own number.
    private func recipients(
        of party: String, in session: any SQLSession
    ) throws -> [(about: String, recipient: MessageRecipient)] {
        let people = try session.rows(
            """
            SELECT account.id, account.login, account.email FROM account_grant AS part
            JOIN account ON account.id = part.account
            WHERE part.party = \(party) AND part.role = \(Role.owner.rawValue) AND part.ended_at IS NULL
                AND account.ended_at IS NULL
            ORDER BY part.number LIMIT \(Self.mostPeople)
            """, as: (String, String, String?).self)
        let reached = people.compactMap { id, login, email in
            Self.recipient(email: email, phone: login).map { (about: id, recipient: $0) }
        }
        guard reached.isEmpty, let file = try FileReader.file(PartyFile.self, party, in: session)?.file else {
            return reached
        }
        let own = Self.recipient(email: file.email, phone: file.phone ?? file.representative?.phone)
        return own.map { [(about: "party:\(party)", recipient: $0)] } ?? []
    }

    private static func recipient(email: String?, phone: String?) -> MessageRecipient? {
        email.flatMap { .email(written: $0) } ?? phone.flatMap { .phone(written: $0) }
    }
}
