import EPCIS

/// A piece of a gateway's file: text, with `{{…}}` where a value goes.
struct GatewayText: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        case text(String)
        case value(GatewayValue)
    }

    /// How a value is written so that it stays a value where it stands.
    enum Escaping: Sendable {
        case percent
        case json
        case xml
        case none

        /// For a body of this type; nil for one whose rules are not known here.
        init?(contentType: String) {
            switch contentType.split(separator: ";").first.map({ $0.filter { $0 != " " }.lowercased() }) {
            case "application/json": self = .json
            case "application/x-www-form-urlencoded": self = .percent
            case "application/xml", "text/xml", "application/soap+xml": self = .xml
            case "text/plain": self = .none
            default: return nil
            }
        }
    }

    let pieces: [Piece]

    /// - Throws: the name of a placeholder that nothing fills.
    init(_ text: some StringProtocol) throws(UnknownPlaceholder) {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let opening = rest.firstRange(of: "{{"), let closing = rest[opening.upperBound...].firstRange(of: "}}") {
            pieces.append(.text(String(rest[..<opening.lowerBound])))
            let name = String(rest[opening.upperBound..<closing.lowerBound])
            guard let value = GatewayValue(name) else { throw UnknownPlaceholder() }
            pieces.append(.value(value))
            rest = rest[closing.upperBound...]
        }
        self.pieces = pieces + [.text(String(rest))]
    }

    struct UnknownPlaceholder: Error {}

    var hasValues: Bool { pieces.contains { if case .value = $0 { true } else { false } } }

    func filled(_ escaping: Escaping, _ values: (GatewayValue) -> String) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .value(let value): escaping.escape(values(value))
            }
        }.joined()
    }
}

extension GatewayText.Escaping {
    func escape(_ text: String) -> String {
        switch self {
        case .percent: PercentText.encode(text)
        case .json: String(decoding: JSONValue.string(text).encoded().dropFirst().dropLast(), as: UTF8.self)
        case .xml:
            text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
                .replacing("\"", with: "&quot;").replacing("'", with: "&apos;")
        case .none: text
        }
    }
}
