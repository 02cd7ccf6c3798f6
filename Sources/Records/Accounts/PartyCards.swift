import Foundation
package import SQL
package import Traceability

/// What pages about people and keys have to know of a party: its name, and who reaches it.
package struct PartyCard: Hashable, Sendable {
    package let id: String
    /// Nil where it has no file, or none with a name.
    package let name: String?
    package let subject: Subject
    /// Nil where it has no file.
    package let status: FileStatus?

    package var shown: String { name ?? id }
}

package struct PartyCards: Sendable {
    private let database: any SQLDatabase

    package init(database: any SQLDatabase) { self.database = database }

    /// One for each ID. A party that has no file, e.g. one that only sends events under its GLN, is reached by its own people and by
    /// who reaches the whole province.
    package func cards(of ids: some Sequence<String>) async throws -> [String: PartyCard] {
        let ids = Array(Set(ids))
        return try await database.read { session in
            let bodies = try session.rows(
                "SELECT id, body FROM file WHERE id \(in: ids) AND kind = 'party'", as: (String, [UInt8]).self)
            let heads = Dictionary(uniqueKeysWithValues: bodies.map { ($0.0, Self.head(of: $0.1)) })
            let subjects = try FileReader.subjects(of: bodies.map(\.0), kind: .party, in: session)
            return Dictionary(
                uniqueKeysWithValues: ids.map { id in
                    let subject = subjects[id] ?? Subject(kind: .party, parties: [id])
                    let head = heads[id] ?? nil
                    return (
                        id, PartyCard(id: id, name: head?.name, subject: subject, status: head?.standing?.status)
                    )
                })
        }
    }

    package func card(of id: String) async throws -> PartyCard {
        try await cards(of: [id])[id]
            ?? PartyCard(
                id: id, name: nil, subject: Subject(kind: .party, parties: [id]), status: nil)
    }

    /// The members of a file that are asked for here.
    private struct Head: Decodable {
        let name: String?
        let standing: Standing?
    }

    private static func head(of body: [UInt8]) -> Head? { try? JSONDecoder().decode(Head.self, from: Data(body)) }
}
