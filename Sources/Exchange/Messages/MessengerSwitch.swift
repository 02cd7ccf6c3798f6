package import Records

/// Each message by the way of its recipient; one without a way is refused at once, with a cause that says so.
package struct MessengerSwitch: Messenger {
    private let ways: [MessageChannel: any Messenger]

    package init(_ ways: [MessageChannel: any Messenger]) {
        self.ways = ways
    }

    package func send(_ message: OutgoingMessage, as id: MessageID) async throws(MessageTrouble) {
        guard let way = ways[message.recipient.channel] else { throw MessageTrouble(.noChannel) }
        try await way.send(message, as: id)
    }
}
