import Records
import Traceability

/// How somebody is called, as a form has it.
struct AccountNames: Sendable {
    let name: String
    let email: String?
    private(set) var faults = FormFaults()

    init(_ account: Account) {
        name = account.name
        email = account.email
    }

    init(name: String = "") {
        self.name = name
        email = nil
    }

    /// - Parameter missing: under which words it stands that there is no name.
    init(_ form: FormBody, _ words: AccountWords, missing: String = "account.name.missing") {
        name = Self.seen(in: form["ten"] ?? "")
        email = form.answer("thu")
        if name.isEmpty { faults.add("ten", words.text(missing)) }
        if name.utf8.count > 200 || !Self.isOneLine(name) { faults.add("ten", words.text("account.name.long")) }
        if let email, !EmailAddress.isLikely(email) { faults.add("thu", words.text("account.email.wrong")) }
    }

    func fields(_ words: AccountWords) -> [Piece] {
        [
            Piece(
                Field(
                    "ten", words.text("account.name"), hint: words.text("account.name.hint"), error: faults["ten"],
                    TextInput(name, maxLength: 100))),
            Piece(
                Field(
                    "thu", words.text("account.email"), hint: words.text("account.email.hint"), error: faults["thu"],
                    isOptional: true, TextInput(email ?? "", maxLength: 200))),
        ]
    }

    /// A name without what nobody sees; nothing where there is no letter and no digit that anybody sees.
    static func seen(in text: String) -> String {
        let scalars = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint && !PageText.turns($0) }
        let isRead = scalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        return isRead ? String(String.UnicodeScalarView(scalars)).trimmed : ""
    }

    private static func isOneLine(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
}
