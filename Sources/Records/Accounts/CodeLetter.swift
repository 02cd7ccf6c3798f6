package import Traceability

/// How a code is told to whom it is for, in their language: words are another room's, the code is drawn here.
package struct CodeLetter: Sendable {
    private let language: String
    private let subject: String
    private let text: @Sendable (HandedCode) -> String
    private let link: @Sendable (HandedCode) -> String

    /// - Parameters:
    ///   - language: `vi` or `en`.
    ///   - link: where the code is used.
    package init(
        language: String, subject: String, text: @escaping @Sendable (HandedCode) -> String,
        link: @escaping @Sendable (HandedCode) -> String
    ) {
        self.language = language
        self.subject = subject
        self.text = text
        self.link = link
    }

    func message(
        _ purpose: MessagePurpose, _ code: HandedCode, about: String, to recipient: MessageRecipient, until: Int64
    ) -> OutgoingMessage {
        OutgoingMessage(
            purpose, about: about, to: recipient, language: language, subject: subject, text: text(code),
            parts: ["code": code.shown, "link": link(code)], expiresAt: until)
    }
}
