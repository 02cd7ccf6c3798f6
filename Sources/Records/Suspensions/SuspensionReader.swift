import EPCIS
import GS1
import SQL
import Traceability

/// Reads suspensions inside a transaction that is open.
struct SuspensionReader {
    let session: any SQLSession

    init(_ session: any SQLSession) { self.session = session }

    // MARK: What the public is told

    /// Everything by which an authority suspends a code: its item, its lot, its product, by the product's file or by a decision.
    /// - Parameter lots: that the item is known to belong to; nil looks for them where any lot of the product is suspended.
    func suspensions(of code: DigitalLink, lots: [ThingKey]? = nil) throws -> [Suspension] {
        let held = try HeldProducts(session).suspensions(of: code)
        guard let subject = SuspensionSubject(code) else { return held }
        let near = try lots ?? self.lots(of: code, subject)
        let things = Set(code.lineage + near).map(\.text).sorted()
        return try held + open(of: things, fileKey: LinkAnchor(keyOf: code).owner?.key).map(\.shown)
    }

    /// Those of a key of the province, of all of it or of one lot.
    /// - Parameter lot: as it stands in addresses, percent-encoded.
    func suspensions(of key: ProvinceKey, lot: String?, file: String?) throws -> [Suspension] {
        var subjects = [SuspensionSubject(.key(key))]
        if let lot, let subject = try? SuspensionSubject(reading: "/nb/\(key.text)/10/\(lot)") {
            subjects.append(subject)
        }
        let things = subjects.map(\.thing.text)
        let ofFile = try file.map { try rows("WHERE file = \($0) AND level = 'product' AND lifted_at IS NULL") } ?? []
        let ofThing = try rows("WHERE thing \(in: things) AND lifted_at IS NULL")
        return Set(ofFile + ofThing).sorted { $0.number < $1.number }.map(\.shown)
    }

    /// That nobody lifted: of these things, and of all of the product that a file with this key describes.
    private func open(of things: [String], fileKey: FileKey?) throws -> [StoredSuspension] {
        let named = try rows("WHERE thing \(in: things) AND lifted_at IS NULL")
        guard let fileKey else { return named }
        let ofFile = try rows(
            """
            WHERE level = 'product' AND lifted_at IS NULL AND file IN (
                SELECT file FROM file_word WHERE kind = \(FileKind.product.rawValue) AND word = \("=" + fileKey.text))
            """)
        return Set(named + ofFile).sorted { $0.number < $1.number }
    }

    /// The lots that events name with an item: asked only where a lot of its product is suspended.
    private func lots(of code: DigitalLink, _ subject: SuspensionSubject) throws -> [ThingKey] {
        guard subject.level == .item, let product = code.lineage.last else { return [] }
        let (first, end) = (product.text + "/", product.text + "0")
        let isAny = try session.first(
            """
            SELECT 1 FROM suspension WHERE thing >= \(first) AND thing < \(end) AND level = 'lot'
                AND lifted_at IS NULL LIMIT 1
            """, as: (Int64).self)
        guard isAny != nil else { return [] }
        let names = try session.rows(
            """
            SELECT DISTINCT near.thing FROM mention AS own JOIN mention AS near
                ON near.event = own.event AND near.record_time = own.record_time
                    AND near.position = own.position + 1 AND near.role = \(MentionRole.lotOf.rawValue)
            WHERE own.thing = \(subject.thing.text) LIMIT 100
            """, as: (String).self)
        return names.map(ThingKey.init)
    }

    /// Whether a decision names this very item: its page is no sibling's.
    static func isNamed(_ item: ThingKey, in session: any SQLSession) throws -> Bool {
        try session.first(
            "SELECT 1 FROM suspension WHERE thing = \(item.text) AND lifted_at IS NULL LIMIT 1", as: (Int64).self)
            != nil
    }

    // MARK: What those who work here are told

    func suspension(_ id: String) throws -> StoredSuspension? { try rows("WHERE id = \(id)").first }

    func suspension(of thing: ThingKey, by decision: String) throws -> StoredSuspension? {
        try rows("WHERE thing = \(thing.text) AND decision = \(decision)").first
    }

    func list(_ question: SuspensionQuestion) throws -> [StoredSuspension] {
        let files = FileQuestion(reach: question.reach).alternatives
        guard !files.isEmpty else { return [] }
        var statement: SQLStatement = "AS listed WHERE listed.number < \(question.before)"
        if let file = question.file { statement += " AND listed.file = \(file)" }
        if let day = question.openOn {
            statement += """
                 AND listed.lifted_at IS NULL AND (listed.until_day IS NULL OR listed.until_day >= \(Int64(day.number)))
                """
        }
        if !files.contains(where: \.isEmpty) {
            statement += " AND (\(files.map(Self.isReached).joined(separator: " OR ")))"
        }
        return try rows(statement + " ORDER BY listed.number DESC LIMIT \(question.limit)")
    }

    private static func isReached(_ groups: [[String]]) -> SQLStatement {
        let conditions = groups.map { words -> SQLStatement in
            "EXISTS (SELECT 1 FROM file_word AS named WHERE named.file = listed.file AND named.word \(in: words))"
        }
        return "(\(conditions.joined(separator: " AND ")))"
    }

    func steps(of id: String) throws -> [SuspensionStep] {
        let rows = try session.rows(
            """
            SELECT number, at, actor, step, text, decision FROM suspension_step
            WHERE suspension = \(id) ORDER BY number LIMIT 500
            """, as: (Int64, Int64, String, String, String, String?).self)
        return rows.compactMap { row in
            SuspensionStep.Kind(rawValue: row.3).map {
                SuspensionStep(number: row.0, at: row.1, actor: row.2, kind: $0, text: row.4, decision: row.5)
            }
        }
    }

    /// Products' files that have this code, those an officer looked at first.
    func files(of code: SuspensionSubject.Code) throws -> [StoredFile<ProductFile>] {
        let ids: [String]
        switch code {
        case .gtin(let gtin):
            ids = try FileReader.holders(of: [.gtin(gtin)], kind: .product, in: session).map(\.file)
        case .key(let key):
            let given = try CodeBook.rows(
                "WHERE kind = \(CodeKind.internalKey.rawValue) AND code = \(key.text)", in: session)
            ids = given.compactMap { $0.file?.kind == .product ? $0.file?.id : nil }
        }
        let rank: [FileStatus] = [.active, .suspended, .closed, .submitted, .returned, .draft]
        return try FileReader.files(ProductFile.self, ids, in: session).sorted {
            let places = ($0, $1)
            let left = rank.firstIndex(of: places.0.file.standing.status)!
            let right = rank.firstIndex(of: places.1.file.standing.status)!
            return (left, places.0.id) < (right, places.1.id)
        }
    }

    private func rows(_ rest: SQLStatement) throws -> [StoredSuspension] {
        let types = (
            String, Int64, Int64, String, String, String, String, String, String, Int64, Int64?, Int64, String, Int64?,
            Int64?
        ).self
        return try session.rows(
            """
            SELECT id, number, version, file, thing, kind, decision, authority, reason, from_day, until_day, created_at,
                actor, answered_at, lifted_at
            FROM suspension \(rest)
            """, as: types
        ).compactMap { row in
            guard let subject = SuspensionSubject(stored: ThingKey(text: row.4)),
                let kind = SuspensionKind(rawValue: row.5)
            else { return nil }
            let terms = SuspensionTerms(
                kind, decision: row.6, authority: row.7, reason: row.8, from: CivilDay(number: Int(row.9)),
                until: row.10.map { CivilDay(number: Int($0)) })
            return StoredSuspension(
                id: row.0, number: row.1, version: row.2, file: row.3, subject: subject, terms: terms,
                createdAt: row.11, actor: row.12, answeredAt: row.13, liftedAt: row.14)
        }
    }
}
