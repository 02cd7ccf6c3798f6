import Foundation

extension Visit {
    /// The body of a request to the API, as a value; its texts in one way of writing letters with marks (NFC).
    /// - Parameter limit: bytes.
    /// - Throws: 415 for anything but JSON, what reading a body throws, 400 with the place of what does not fit.
    func json<Value: Decodable>(_ type: Value.Type, atMost limit: Int, settings: WebSettings) async throws -> Value {
        guard bodyMediaType == "application/json" else { throw Problem(.unsupportedMediaType, "web.jsonOnly") }
        let reader = BodyReader(limit: limit, grace: settings.bodyGrace, rate: settings.bodyRate)
        let text = String(decoding: try await reader.read(self), as: UTF8.self).precomposedStringWithCanonicalMapping
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch let error as DecodingError {
            throw Problem(error)
        }
    }
}
