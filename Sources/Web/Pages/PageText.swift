import Mustache

/// Escapes text for HTML by code unit. The template library's own escaping goes by grapheme and lets a quote pass that
/// carries a combining mark (`"` followed by U+0301), which a browser still takes for a quote.
struct PageText: MustacheContentType {
    static let name = "NGUON_PAGE"

    func escapeText(_ text: String) -> String {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 16)
        for byte in (Self.mayTurn(text) ? Self.straight(text) : text).utf8 {
            switch byte {
            case UInt8(ascii: "<"): escaped += Array("&lt;".utf8)
            case UInt8(ascii: ">"): escaped += Array("&gt;".utf8)
            case UInt8(ascii: "&"): escaped += Array("&amp;".utf8)
            case UInt8(ascii: "\""): escaped += Array("&quot;".utf8)
            case UInt8(ascii: "'"): escaped += Array("&#39;".utf8)
            case 0..<0x20 where !Self.isSpace(byte), 0x7F: escaped += Array("\u{FFFD}".utf8)
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    // MARK: Direction

    /// Marks that turn the direction of reading (Unicode TR 9): nothing we print needs one, and a name with one would turn the
    /// page's own words around.
    static func turns(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Quick: the first bytes of those marks are rare in Vietnamese and English.
    private static func mayTurn(_ text: String) -> Bool { text.utf8.contains { $0 == 0xE2 || $0 == 0xD8 } }

    private static func straight(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !turns($0) }))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
