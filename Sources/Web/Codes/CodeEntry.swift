import GS1
import Records
import Traceability

/// Numbers as programs see them.
struct CodeList: Encodable {
    let prefixes: [PrefixEntry]?
    let codes: [CodeEntry]
    /// For `before`, where there are more.
    let next: String?
}

struct PrefixEntry: Encodable {
    struct Count: Encodable {
        let kind: String
        let capacity: Int64
        let left: Int64
    }

    let prefix: String
    let numbers: [Count]

    init(_ prefix: CompanyPrefix, _ counts: [NumberCount]) {
        self.prefix = prefix.digits
        numbers = counts.map { Count(kind: $0.space.code.rawValue, capacity: $0.space.capacity, left: $0.left) }
    }
}

struct CodeEntry: Encodable {
    let code: String
    let kind: String
    /// As printed under a symbol; nothing for a key of the province, which is no code of GS1.
    let traceCode: String?
    /// Behind the public origin.
    let path: String
    /// `product:ID`, `place:ID`.
    let file: String?
    let at: String
    let actor: String
    let wasInUse: Bool
    let movedTo: String?

    init(_ given: GivenCode) {
        code = given.code
        kind = given.kind.rawValue
        switch given.kind {
        case .gtin:
            let trace = (try? GTIN(given.code)).flatMap { try? TraceCode(product: $0, level: .init($0.indicator)) }
            (traceCode, path) = (trace?.text, trace?.path ?? "/01/\(given.code)")
        case .gln:
            let trace = (try? GLN(given.code)).flatMap { try? TraceCode(place: $0) }
            (traceCode, path) = (trace?.text, trace?.path ?? "/414/\(given.code)")
        case .sscc: (traceCode, path) = ("(00)\(given.code)", "/00/\(given.code)")
        case .internalKey: (traceCode, path) = (nil, Address.internalCode(given.code).path)
        }
        file = given.subject
        at = Instant.text(given.at)
        actor = given.actor
        wasInUse = given.isFound
        movedTo = given.movedTo
    }
}
