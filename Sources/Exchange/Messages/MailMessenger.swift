package import Records

/// Sends messages by the province's mail server.
package struct MailMessenger: Messenger {
    private let client: OutsideClient
    private let server: MailServer
    private let sender: String
    private let senderName: String
    private let greeting: String
    private let clock: WallClock

    /// - Parameters:
    ///   - sender: the mailbox in `From`, a plain address.
    ///   - senderName: what stands beside it, e.g. the system's name.
    ///   - greeting: who we say we are (EHLO): a host's name.
    package init(
        client: OutsideClient, server: MailServer, sender: String, senderName: String, greeting: String,
        clock: WallClock
    ) {
        self.client = client
        self.server = server
        self.sender = sender
        self.senderName = senderName
        self.greeting = greeting
        self.clock = clock
    }

    package func send(_ message: OutgoingMessage, as id: MessageID) async throws(MessageTrouble) {
        guard case .email(let recipient) = message.recipient else { throw MessageTrouble(.noChannel) }
        let text = MailText(
            sender: sender, senderName: senderName, recipient: recipient, subject: message.subject, text: message.text,
            id: id, date: clock.now())
        do throws(ExchangeTrouble) {
            try await client.deliver(
                MailParcel(
                    server: server, greeting: greeting, sender: sender, recipient: recipient, bytes: text.bytes))
        } catch {
            throw MessageTrouble(error)
        }
    }

    /// Whether the server answers, takes our TLS and knows our name and password. Nothing is sent.
    package func greet() async throws(ExchangeTrouble) {
        try await client.greet(server, as: greeting)
    }
}
