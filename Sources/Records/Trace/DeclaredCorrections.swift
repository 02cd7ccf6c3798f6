import EPCIS
import SQL

/// The IDs of corrective events, which only the bodies of error declarations tell. Declarations are rare: most questions ask
/// nothing here.
struct DeclaredCorrections {
    private let ids: [Int64: [String]]

    static let none = DeclaredCorrections(ids: [:])

    private init(ids: [Int64: [String]]) { self.ids = ids }

    init(of declarations: [EventEnvelope], in session: any SQLSession) throws {
        let bodies = try EventBodies(of: declarations.map(\.number), in: session)
        ids = bodies.events.mapValues { $0.errorDeclaration?.correctiveEventIDs ?? [] }
    }

    subscript(number: Int64) -> [String] { ids[number] ?? [] }
}
