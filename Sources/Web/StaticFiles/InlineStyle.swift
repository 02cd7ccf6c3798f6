import Crypto
import Foundation

/// A style sheet as pages carry it: without what only its writers read, and allowed by its hash.
///
/// A sheet of its own is one more round trip before anything is seen: on a slow phone 400 ms and more.
struct InlineStyle: Sendable {
    let text: String
    /// What the content security policy lets in: `'sha256-…'`.
    let source: String

    /// - Parameter name: of the sheet; one that does not exist is our bug.
    init(_ shelf: AssetShelf, sheet name: String) {
        guard let sheet = shelf.asset(served: name) else { preconditionFailure("no style sheet \(name)") }
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
        source = "'sha256-\(Data(SHA256.hash(data: Array(text.utf8))).base64EncodedString())'"
    }
}
