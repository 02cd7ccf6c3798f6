import GS1
import SQL
import Traceability

/// Reads confirmations inside a transaction that is open.
struct ConfirmationReader {
    let session: any SQLSession

    init(_ session: any SQLSession) { self.session = session }

    /// What the public may learn of things: of each fact the latest that stands, or else the latest that is of an earlier state.
    func confirmations(of things: some Sequence<ThingKey>) throws -> [Confirmation] {
        guard try session.first("SELECT 1 FROM confirmation LIMIT 1", as: (Int64).self) != nil else { return [] }
        var found: [Confirmation] = []
        for (kind, things) in Self.words(of: things) {
            for start in stride(from: 0, to: things.count, by: 500) {
                found += try confirmations(
                    kind, Dictionary(things[start..<min(start + 500, things.count)]) { one, _ in one })
            }
        }
        return found
    }

    private func confirmations(_ kind: FileKind, _ things: [String: ThingKey]) throws -> [Confirmation] {
        let rows = try session.rows(
            """
            SELECT named.word, confirmation.fact, confirmation.category, confirmation.commune, confirmation.authority,
                confirmation.decision, confirmation.day, confirmation.overtaken_at
            FROM file_word AS named JOIN confirmation ON confirmation.file = named.file
            WHERE named.kind = \(kind.rawValue) AND named.word \(in: things.keys.sorted())
                AND confirmation.withdrawn_at IS NULL
                AND EXISTS (SELECT 1 FROM file_word AS standing WHERE standing.file = named.file
                    AND standing.word \(in: Self.published))
            ORDER BY confirmation.number DESC LIMIT 2000
            """, as: (String, String, String?, String?, String, String?, Int64, Int64?).self)
        var latest: [String: Confirmation] = [:]
        for row in rows {
            guard let thing = things[row.0], let fact = ConfirmedFact(rawValue: row.1) else { continue }
            let one = Confirmation(
                fact, of: thing, authority: row.4, day: CivilDay(number: Int(row.6)), document: row.5,
                category: row.2.flatMap(PlaceKind.init(rawValue:)), commune: row.3, isOvertaken: row.7 != nil)
            let key = "\(row.0) \(row.1)"
            if let known = latest[key], !known.isOvertaken || one.isOvertaken { continue }
            latest[key] = one
        }
        return latest.keys.sorted().map { latest[$0]! }
    }

    /// Files that an officer let in.
    private static let published = [FileStatus.active, .suspended].map {
        "#" + FileWords.text(FileFacet(.status, $0.rawValue))
    }

    /// What the files of things are found by.
    private static func words(of things: some Sequence<ThingKey>) -> [FileKind: [(String, ThingKey)]] {
        var words: [FileKind: [(String, ThingKey)]] = [:]
        for thing in Set(things).sorted() {
            guard let (kinds, key) = LinkAnchor(text: thing.text).key.owner else { continue }
            for kind in kinds { words[kind, default: []].append(("=" + key.text, thing)) }
        }
        return words
    }

    // MARK: What those who work here are told

    func confirmation(_ id: String) throws -> StoredConfirmation? { try rows("WHERE id = \(id)").first }

    func list(of file: String, before: Int64, limit: Int) throws -> [StoredConfirmation] {
        try rows("WHERE file = \(file) AND number < \(before) ORDER BY number DESC LIMIT \(limit)")
    }

    private func rows(_ rest: SQLStatement) throws -> [StoredConfirmation] {
        let types = (
            String, Int64, Int64, String, Int64, String, String?, String?, String, String?, String?, Int64, Int64,
            String,
            Int64?, Int64?, Int64?, String?, Int64?, Int64?, String?, String?
        ).self
        return try session.rows(
            """
            SELECT id, number, version, file, file_version, fact, category, commune, authority, decision, note, day, at,
                actor, latitude, longitude, distance, picture, overtaken_at, withdrawn_at, withdrawn_by,
                withdrawn_reason
            FROM confirmation \(rest)
            """, as: types
        ).compactMap { row in
            guard let fact = ConfirmedFact(rawValue: row.5) else { return nil }
            let withdrawal = row.19.map {
                StoredConfirmation.Withdrawal(at: $0, actor: row.20 ?? "", reason: row.21 ?? "")
            }
            let position: Coordinate? =
                if let latitude = row.14, let longitude = row.15 {
                    Coordinate(longitude: Int(longitude), latitude: Int(latitude))
                } else { nil }
            return StoredConfirmation(
                id: row.0, number: row.1, version: row.2, file: row.3, fileVersion: row.4, fact: fact,
                category: row.6.flatMap(PlaceKind.init(rawValue:)), commune: row.7, authority: row.8, decision: row.9,
                note: row.10, day: CivilDay(number: Int(row.11)), at: row.12, actor: row.13, position: position,
                distance: row.16.map { Int($0) }, picture: row.17, overtakenAt: row.18, withdrawn: withdrawal)
        }
    }
}
