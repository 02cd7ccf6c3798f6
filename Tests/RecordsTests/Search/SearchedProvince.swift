import GS1
import Records
import Support
import Traceability

/// Products, businesses and places told as documents, and the names that words find.
struct SearchedProvince: Sendable {
    let province: TracedProvince

    static func open(
        _ engine: Engine, _ body: @Sendable @escaping (SearchedProvince) async throws -> Void
    ) async throws {
        try await TracedProvince.open(engine) { try await body(SearchedProvince(province: $0)) }
    }

    var store: SearchStore { SearchStore(database: province.database) }

    static func product(_ number: Int) -> String { "\(Code.origin)/01/\(gtin(number))" }
    static let farm = "\(Code.origin)/417/9521000000018"
    static let other = "\(Code.origin)/417/9521000000025"
    static let orchard = "\(Code.origin)/414/9521000000018"

    /// Under the prefix of examples, with its check digit.
    private static func gtin(_ number: Int) -> String {
        let body = "0952100" + String(repeating: "0", count: 6 - "\(number)".count) + "\(number)"
        let sum = body.utf8.enumerated().reduce(0) { $0 + Int($1.element - 48) * ($1.offset % 2 == 0 ? 3 : 1) }
        return body + "\((10 - sum % 10) % 10)"
    }

    func declare(product number: Int, _ name: String, of producer: String? = farm, by sender: String = "party:A")
        async throws
    {
        let maker = producer.map { [("nguon:producer", $0)] } ?? []
        try await declare("EPCClass", Self.product(number), [("cbvmda:descriptionShort", name)] + maker, by: sender)
    }

    func declare(party: String, _ name: String, _ more: [(String, String)] = []) async throws {
        try await declare("Party", party, [("cbvmda:name", name)] + more, by: "party:A")
    }

    func declare(place: String, _ name: String, _ more: [(String, String)] = []) async throws {
        try await declare("Location", place, [("cbvmda:name", name)] + more, by: "party:A")
    }

    private func declare(
        _ type: String, _ id: String, _ attributes: [(String, String)], by sender: String
    ) async throws {
        var document = ChainDocument()
        document.declare(type, id, attributes)
        try await province.capture(document, by: sender)
    }

    /// The Vietnamese names found, group by group.
    func names(_ question: String, areas: [String: [String]] = [:]) async throws -> [String] {
        let terms = SearchTerm.all(in: question) { areas[$0] ?? [] }
        return try await store.find(terms).groups.flatMap { $0.listings.map(\.name.vietnamese) }
    }
}
