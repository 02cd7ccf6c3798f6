import GS1
import Traceability

/// The query of a trace, read once.
struct TraceParameters {
    let request: TraceRequest

    /// The parameters the address has; others are refused, so that a typing error is not silently another question.
    static let names = ["code", "direction", "depth", "limit", "lang"]

    /// - Throws: a bad code (with its place), or a bad parameter.
    init(_ query: Query) throws(Problem) {
        for parameter in query.parameters where !Self.names.contains(parameter.name) {
            throw Problem(.queryParameter, "query.unknownParameter", ["parameter": String(parameter.name.prefix(80))])
        }
        let limits = TraceLimits(
            depth: try Self.number("depth", in: query, upTo: 100) ?? TraceLimits.usual.depth,
            events: try Self.number("limit", in: query, upTo: TraceLimits.usual.events) ?? TraceLimits.usual.events)
        request = TraceRequest(
            start: [try Self.thing(query)], direction: try Self.direction(query), limits: limits)
    }

    private static func thing(_ query: Query) throws(Problem) -> ThingKey {
        guard let code = query["code"], !code.trimmed.isEmpty else {
            throw Problem(.queryParameter, "query.missingParameter", ["parameter": "code"])
        }
        do {
            return try ScannedCode(code).link.thing
        } catch {
            throw Problem(error, in: code)
        }
    }

    private static func direction(_ query: Query) throws(Problem) -> TraceRequest.Direction {
        guard let text = query["direction"] else { return .both }
        guard let direction = TraceRequest.Direction(rawValue: text) else {
            throw Problem(
                .queryParameter, "query.badChoice",
                [
                    "parameter": "direction", "found": String(text.prefix(40)),
                    "expected": TraceRequest.Direction.allCases.map(\.rawValue).joined(separator: ", "),
                ])
        }
        return direction
    }

    private static func number(_ name: String, in query: Query, upTo most: Int) throws(Problem) -> Int? {
        guard let text = query[name] else { return nil }
        guard let number = Int(text), (1...most).contains(number) else {
            throw Problem(
                .queryParameter, "query.badRange",
                ["parameter": name, "found": String(text.prefix(40)), "minimum": "1", "maximum": String(most)])
        }
        return number
    }
}
