import Traceability

/// A password somebody chooses, typed twice.
struct NewPassword: Sendable {
    let password: String
    private(set) var faults = FormFaults()

    init(_ form: FormBody, for login: Login?, _ words: AccountWords) {
        password = form.exact("mat-khau-moi") ?? ""
        if let flaw = PasswordRule.flaw(of: password, for: login) {
            faults.add(
                "mat-khau-moi", words.error(flaw.rawValue, ["count": String(PasswordRule.fewestCharacters)]))
        } else if form.exact("nhap-lai") != password {
            faults.add("nhap-lai", words.text("account.password.differs"))
        }
    }

    /// Before anything was typed.
    static let unasked = NewPassword()

    private init() { password = "" }

    static func fields(_ words: AccountWords, _ faults: FormFaults) -> [Piece] {
        let hint = words.text("account.password.hint", ["count": String(PasswordRule.fewestCharacters)])
        return [
            Piece(
                Field(
                    "mat-khau-moi", words.text("account.password.new"), hint: hint, error: faults["mat-khau-moi"],
                    TextInput.password(isNew: true))),
            Piece(
                Field(
                    "nhap-lai", words.text("account.password.again"), error: faults["nhap-lai"],
                    TextInput.password(isNew: true))),
        ]
    }
}
