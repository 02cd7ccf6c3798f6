import Crypto

/// The public style sheet as pages carry it: without what only its writers read, and allowed by its hash.
///
/// A sheet of its own is one more round trip before anything is seen: on a slow phone 400 ms and more.
struct InlineStyle: Sendable {
    let text: String
    /// What the content security policy lets in: `'sha256-…'`.
    let source: String

    init(_ shelf: AssetShelf) {
        guard let sheet = shelf.asset(served: "site.css") else { preconditionFailure("no public style sheet") }
        self.init(sheet: String(decoding: sheet.bytes, as: UTF8.self))
    }

    /// - Parameter sheet: with a space after each colon of a declaration, and comments that stand alone.
    init(sheet: String) {
        var text = sheet.replacing(#/\/\*.*?\*\//#.dotMatchesNewlines(), with: "")
        text = text.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n")
        for (long, short) in [
            (" {", "{"), ("{ ", "{"), (": ", ":"), ("; ", ";"), (" }", "}"), (";}", "}"), (", ", ","),
        ] {
            text = text.replacing(long, with: short)
        }
        precondition(!text.contains("{{") && !text.contains("</"), "the sheet would not survive in a page")
        self.text = text
        source = "'sha256-\(Self.base64(SHA256.hash(data: Array(text.utf8))))'"
    }

    private static func base64(_ bytes: some Sequence<UInt8>) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let bytes = Array(bytes)
        return stride(from: 0, to: bytes.count, by: 3).map { start in
            let three = bytes[start..<min(start + 3, bytes.count)]
            let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
            let four = [18, 12, 6, 0].map { String(letters[bits >> $0 & 63]) }
            return four.prefix(three.count + 1).joined() + String(repeating: "=", count: 3 - three.count)
        }.joined()
    }
}
