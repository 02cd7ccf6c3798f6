/// A way out for messages. The adapters are in `Exchange`.
package protocol Messenger: Sendable {
    /// Hands the message to who carries it on.
    ///
    /// It may be called again with the same ID when nobody learned how the attempt before ended.
    func send(_ message: OutgoingMessage, as id: MessageID) async throws(MessageTrouble)
}
