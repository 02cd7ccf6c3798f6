import Hummingbird

/// `GET /linkset-context.jsonld`: what makes linked data (JSON-LD 1.1) of a linkset: its anchors are subjects, its link types are
/// statements of the GS1 Web Vocabulary, its targets are what they lead to.
struct LinksetContext: Handler {
    func answer(_ visit: Visit) -> Response {
        var response = JSONAnswer.response(["@context": Self.members], mediaType: "application/ld+json")
        response.headers[.cacheControl] = "public, max-age=86400"
        return response
    }

    /// A term, or a term with more to say of it.
    enum Member: Encodable, Sendable {
        case term(String)
        case number(Double)
        case definition([String: String])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .term(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            case .definition(let members): try container.encode(members)
            }
        }
    }

    static let members: [String: Member] = [
        "@version": .number(1.1),
        "gs1": .term("https://ref.gs1.org/voc/"),
        "schema": .term("http://schema.org/"),
        "dcterms": .term("http://purl.org/dc/terms/"),
        "linkset": .definition(["@id": "@graph", "@container": "@set"]),
        "anchor": .term("@id"),
        "href": .term("@id"),
        "itemDescription": .term("schema:description"),
        "title": .term("schema:name"),
        "type": .term("dcterms:format"),
        "hreflang": .definition(["@id": "schema:inLanguage", "@container": "@set"]),
        "context": .definition(["@id": "gs1:linkContext", "@container": "@set"]),
    ]
}
