/// A message with its number and its audit row, ready to be written. Made before the transaction, which may run twice.
package struct QueuedMessage: Sendable {
    package let id: MessageID
    let message: OutgoingMessage
    let audit: AuditEntry
}
