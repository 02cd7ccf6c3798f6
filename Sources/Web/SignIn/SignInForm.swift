/// The page that asks for login and password.
struct SignInForm: Sendable {
    let words: AccountWords
    let next: NextPage
    let login: String
    let faults: FormFaults
    /// What the province's own sign-on is called, where there is one.
    let signOn: String?

    init(
        _ words: AccountWords, next: NextPage, login: String = "", faults: FormFaults = FormFaults(), signOn: String?
    ) {
        self.words = words
        self.next = next
        self.login = login
        self.faults = faults
        self.signOn = signOn
    }

    private var elsewhere: [Piece] {
        guard let signOn else { return [] }
        let address = Address.signIn(.signOn).path + next.query
        return [Piece(Button(words.text("signIn.sso.title", ["name": signOn]), .secondary, address: address))]
    }

    var page: AccountPage {
        let form = Form(
            action: Address.signIn(.signIn).path, sending: next.field, errors: faults.summary,
            [
                Piece(
                    Field(
                        "dang-nhap", words.text("signIn.login"), hint: words.text("signIn.login.hint"),
                        TextInput.login(login))),
                Piece(
                    Field(
                        "mat-khau", words.text("signIn.password"), error: faults["mat-khau"],
                        TextInput.password(isNew: false))),
            ], buttons: [Button(words.text("signIn.button"))])
        let help = Details(
            words.text("signIn.help"),
            [words.text("signIn.help.forgotten"), words.text("signIn.help.new"), words.text("signIn.help.scan")])
        let links = Group([
            Piece(words.link("registration.title", .signIn(.registration))),
            Piece(words.link("account.forgotten.title", .signIn(.forgotten))),
            Piece(words.link("account.invitation.title", .signIn(.invitation))),
        ])
        return AccountPage(
            words, words.text("signIn.title"), notice: notice, [Piece(form)] + elsewhere + [Piece(links), Piece(help)])
    }

    private var notice: Notice? {
        switch words.visit.query["xong"] {
        case "mat-khau": Notice(.success, words.text("signIn.newPassword"))
        case "tai-khoan": Notice(.success, words.text("signIn.newAccount"))
        default: nil
        }
    }
}
