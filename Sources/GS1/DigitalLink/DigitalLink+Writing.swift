extension DigitalLink: CustomStringConvertible {
    /// The canonical path, percent-encoded: "/01/09521234567899/10/LOT%2F1". Only unreserved characters
    /// stand bare here; a `ThingKey` leaves `'`, `;` and `=` bare too, as the event hash does.
    package var path: String {
        qualifiers.reduce(into: Self.segment(key)) { $0 += Self.segment($1) }
    }

    /// The whole URI under another origin ("https://host", with or without a stem), the query byte for byte.
    package func uri(on origin: String) -> String {
        (origin.hasSuffix("/") ? String(origin.dropLast()) : origin) + pathAndQuery
    }

    private var pathAndQuery: String { path + (rawQuery.map { "?" + $0 } ?? "") }

    /// The URI under its own origin, or the path alone.
    package var description: String { (origin ?? "") + pathAndQuery }

    /// "17=261231&99=A%2BB": attributes as a query, each value percent-encoded.
    static func query(_ attributes: [Element]) -> String {
        attributes.map { "\($0.ai)=\(PercentEncoding.queryValue($0.value))" }.joined(separator: "&")
    }

    private static func segment(_ element: Element) -> String {
        "/\(element.ai)/" + PercentEncoding.segment(element.value)
    }
}
