/// One EPCIS document of the demonstration, to be posted through the capture door in the order given.
package struct DemonstrationDocument: Sendable {
    /// Says who and which, for logs: `htx-may-vang-001`.
    package let name: String
    /// The document, JSON-LD in UTF-8.
    package let bytes: [UInt8]
    /// The business that sends it, as the canonical key of its party GLN: `417/9521001…`.
    package let sender: String
    /// The name of that business, in Vietnamese, with "(mẫu)".
    package let senderName: String
    /// How many events stand in it; at most 500, none in a document that carries master data only.
    package let eventCount: Int
}
