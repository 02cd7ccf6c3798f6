import Records
import Traceability

extension AccountWords {
    /// - Parameter address: where the code is used.
    func letter(reset address: String) -> CodeLetter {
        CodeLetter(
            language: visit.language.rawValue, subject: text("account.letter.reset.subject"),
            text: { [words, siteName] code in
                words.text(
                    "account.letter.reset", ["site": siteName, "code": code.shown, "link": address])
            }, link: { _ in address })
    }

    /// - Parameter address: of the invitation, to which the code is added.
    func letter(invitation address: String, part: String) -> CodeLetter {
        CodeLetter(
            language: visit.language.rawValue, subject: text("account.letter.invitation.subject"),
            text: { [words, siteName] code in
                words.text(
                    "account.letter.invitation",
                    ["site": siteName, "part": part, "link": "\(address)?ma=\(code.shown)"])
            }, link: { "\(address)?ma=\($0.shown)" })
    }
}
