import GS1
import Hummingbird

/// `GET /api/v1/gs1/check?code=&prefix=`: what a code is, how else it could be written, or what is wrong with it. A wrong
/// code is an answer and no failure: 200.
struct CodeCheckHandler: Handler {
    let catalogue: Catalogue
    let origin: String

    /// The parameters the address has; others are refused, so that a typing error is not silently another question.
    private static let names = ["code", "prefix", "lang"]
    /// UTF-8 bytes; the longest code that can be printed is far shorter.
    private static let longest = 8_000

    func answer(_ visit: Visit) throws -> Response {
        let media = try visit.mediaType(of: ["application/json"])
        let query = visit.query
        for parameter in query.parameters where !Self.names.contains(parameter.name) {
            throw Problem(.queryParameter, "query.unknownParameter", ["parameter": String(parameter.name.prefix(80))])
        }
        guard let code = query["code"], !code.trimmed.isEmpty else {
            throw Problem(.queryParameter, "query.missingParameter", ["parameter": "code"])
        }
        guard code.utf8.count <= Self.longest else {
            throw Self.outOfRange("code", "\(code.utf8.count) bytes", 1...Self.longest)
        }
        let document = CodeDocument(
            CodeExplanation(code), domain: origin, companyPrefixLength: try Self.prefixLength(query),
            catalogue: catalogue, language: visit.language)
        return JSONAnswer.response(document, mediaType: media)
    }

    /// Digits of the company prefix, for the EPC URN.
    private static func prefixLength(_ query: Query) throws -> Int? {
        guard let text = query["prefix"] else { return nil }
        guard let length = Int(text), (6...12).contains(length) else {
            throw outOfRange("prefix", String(text.prefix(40)), 6...12)
        }
        return length
    }

    private static func outOfRange(_ name: String, _ found: String, _ range: ClosedRange<Int>) -> Problem {
        let bounds = ["minimum": String(range.lowerBound), "maximum": String(range.upperBound)]
        return Problem(
            .queryParameter, "query.badRange", ["parameter": name, "found": found].merging(bounds) { $1 })
    }
}
