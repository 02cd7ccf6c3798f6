/// Reads the body of a form, in either of the encodings a browser has for it.
struct FormReader: Sendable {
    let settings: WebSettings
    let limits: FormLimits

    /// - Throws: 413 for too much, 415 for a body that is no form, 400 for one that is broken.
    func read(_ visit: Visit) async throws -> FormBody {
        let reader = BodyReader(limit: limits.bytes, grace: settings.bodyGrace, rate: settings.bodyRate)
        switch visit.bodyMediaType {
        case "application/x-www-form-urlencoded":
            return try Self.answers(in: try await reader.read(visit), limits: limits)
        case "multipart/form-data":
            guard let boundary = MultipartBoundary(contentType: visit.header(.contentType) ?? "") else {
                throw Problem(.badRequest, "form.broken")
            }
            return try MultipartReader(boundary: boundary, limits: limits).read(try await reader.read(visit))
        default:
            throw Problem(.unsupportedMediaType, "form.mediaType")
        }
    }

    /// `application/x-www-form-urlencoded`, the WHATWG's parser, but that broken escapes and bytes that are no UTF-8 are refused.
    static func answers(in bytes: [UInt8], limits: FormLimits) throws(Problem) -> FormBody {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Problem(.badRequest, "form.notText") }
        guard text.utf8.count(where: { $0 == UInt8(ascii: "&") }) < limits.fields else {
            throw Problem(.badRequest, "form.tooManyFields")
        }
        let query = Query(raw: text)
        guard query.broken == nil else { throw Problem(.badRequest, "form.broken") }
        return FormBody(fields: query.parameters.map { FormField(name: $0.name, value: $0.value) })
    }
}
