/// What a person is told, ready to leave.
package struct OutgoingMessage: Hashable, Sendable {
    package let purpose: MessagePurpose
    /// Whose message it is, as the audit trail names it: `user:…`. Never a name, a number or an address.
    package let about: String
    package let recipient: MessageRecipient
    /// `vi` or `en`.
    package let language: String
    /// One line, for a mail.
    package let subject: String
    package let text: String
    /// What a gateway's own template asks for, by name: `code`, `link`, `name`.
    package let parts: [String: String]
    /// Microseconds UTC; after it the message would only confuse.
    package let expiresAt: Int64

    /// A subject is one line: what would end it becomes a space.
    package init(
        _ purpose: MessagePurpose, about: String, to recipient: MessageRecipient, language: String = "vi",
        subject: String, text: String, parts: [String: String] = [:], expiresAt: Int64
    ) {
        self.purpose = purpose
        self.about = about
        self.recipient = recipient
        self.language = language
        self.subject = String(String.UnicodeScalarView(subject.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
        self.text = text
        self.parts = parts
        self.expiresAt = expiresAt
    }
}
