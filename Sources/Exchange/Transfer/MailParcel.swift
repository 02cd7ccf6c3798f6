/// A letter on its way to a mail server: the envelope and the text as it stands on the wire.
struct MailParcel: Hashable, Sendable {
    let server: MailServer
    /// Who we say we are (EHLO).
    let greeting: String
    let sender: String
    let recipient: String
    /// RFC 5322, lines ended by CR LF.
    let bytes: [UInt8]
}
