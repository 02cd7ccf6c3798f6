/// The CBV 2.0 event hash ID (CBV 2.0, section 8.9): the name an event has by its content.
package struct EventHash: Hashable, Sendable {
    /// SHA-256, 32 bytes.
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }

    /// Whether a text has the form of an ID by this algorithm and version, of whatever event.
    package static func isID(_ text: String) -> Bool {
        let text = text.lowercased()
        return text.hasPrefix("ni:///sha-256;") && text.hasSuffix("?ver=cbv2.0")
    }

    /// `ni:///sha-256;…?ver=CBV2.0` (RFC 6920 with the CBV version).
    package var id: String {
        var id = ""
        id.reserveCapacity(96)  // written for every event: in one piece of memory
        id += "ni:///sha-256;"
        id += Hexadecimal.text(bytes)
        id += "?ver=CBV2.0"
        return id
    }
}
