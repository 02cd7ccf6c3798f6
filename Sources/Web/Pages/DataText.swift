import Mustache

/// Escapes JSON for a place inside a `<script>` of data: nothing in it can end the element or begin another, and a JSON reader
/// sees the same text. Outside strings JSON has none of these characters.
struct DataText: MustacheContentType {
    static let name = "NGUON_DATA"

    func escapeText(_ text: String) -> String {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): escaped += Array("\\u003c".utf8)
            case UInt8(ascii: ">"): escaped += Array("\\u003e".utf8)
            case UInt8(ascii: "&"): escaped += Array("\\u0026".utf8)
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}
