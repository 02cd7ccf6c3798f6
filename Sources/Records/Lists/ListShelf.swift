import SQL
import Synchronization
package import Traceability

/// Versions of lists in memory, ready to be looked up in. What is kept never changes: a draft is another one with every edit.
package final class ListShelf: Sendable {
    private let library: LegalLibrary
    private let kept = Mutex<[String: ListEdition]>([:])

    /// More are not kept: a province has some dozens.
    private static let most = 500

    package init(library: LegalLibrary) { self.library = library }

    /// The lists in force on a day.
    /// - Parameter without: a version that is left out.
    func book(on day: CivilDay, without: String? = nil, in session: any SQLSession) throws -> ListBook {
        ListBook(try latest(on: day, without: without, in: session), on: day, library: library)
    }

    /// Of each list the version that began last by a day: the ones before it are over.
    func latest(on day: CivilDay, without: String? = nil, in session: any SQLSession) throws -> [ListEdition] {
        let reader = ListReader(session: session)
        let begun = try reader.heads(
            "state = 'approved' AND from_day <= \(Int64(day.number))"
        ).filter { $0.id != without }
        let latest = Dictionary(grouping: begun, by: \.list).values.compactMap { versions in
            versions.max { ($0.from?.number ?? 0, $0.number) < ($1.from?.number ?? 0, $1.number) }
        }
        return try editions(latest, reader)
    }

    func edition(_ head: ListVersionHead, in session: any SQLSession) throws -> ListEdition? {
        try editions([head], ListReader(session: session)).first
    }

    private func editions(_ heads: [ListVersionHead], _ reader: ListReader) throws -> [ListEdition] {
        var found: [ListEdition] = []
        for head in heads {
            let key = "\(head.id)/\(head.edit)"
            if let edition = kept.withLock({ $0[key] }) {
                found.append(edition)
            } else if let edition = try read(head, reader) {
                kept.withLock { kept in
                    if kept.count >= Self.most { kept.removeAll() }
                    kept[key] = edition
                }
                found.append(edition)
            }
        }
        return found
    }

    private func read(_ head: ListVersionHead, _ reader: ListReader) throws -> ListEdition? {
        guard let list = try reader.list(head.list), let version = try reader.version(head) else { return nil }
        return ListEdition(
            id: head.id, list: list.id, name: list.name, issuer: list.issuer, kind: list.kind, number: head.number,
            content: version.content)
    }
}
