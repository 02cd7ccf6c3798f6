import EPCIS
import SQL
package import Traceability

/// One event that names a key of the province.
package struct KeyEvent: Hashable, Sendable {
    /// Microseconds UTC.
    package let at: Int64
    package let bizStep: String?
}

/// What the public may learn of a key of the province.
package struct KeyReading: Sendable {
    package let given: GivenCode
    package let product: ProductFile?
    /// Of the product's or the place's file; nil where the file is gone.
    package let status: FileStatus?
    /// Who answers for it; a person's street and numbers are no part of it.
    package let owner: (name: String, commune: String?)?
    /// By time, the latest first.
    package let events: [KeyEvent]
    /// By which authorities suspend the product or the lot, whether they hold today or not.
    package let suspensions: [Suspension]

    /// Whether an officer let the file in: before that its code is all that is told.
    package var isPublished: Bool { status == .active || status == .suspended || status == .closed }
}

extension CodeStore {
    /// What stands behind a key, in one read closure; nil for one that nobody was given.
    /// - Parameters:
    ///   - lot: as it stands in addresses, percent-encoded; only its events then.
    ///   - origins: every origin that was printed before such keys.
    package func reading(of key: ProvinceKey, lot: String?, origins: [String]) async throws -> KeyReading? {
        try await database.read { session in
            let found = try CodeBook.rows(
                "WHERE kind = \(CodeKind.internalKey.rawValue) AND code = \(key.text)", in: session)
            guard let given = found.first else { return nil }
            let things = origins.map { "\($0)/nb/\(key.text)" + (lot.map { "/10/\($0)" } ?? "") }
            let product = try Self.file(ProductFile.self, .product, given, session)
            let place = try Self.file(PlaceFile.self, .place, given, session)
            let party = product?.owner ?? place?.owner ?? given.party
            let owner = try FileReader.file(PartyFile.self, party, in: session)?.file
            return KeyReading(
                given: given, product: product, status: product?.standing.status ?? place?.standing.status,
                owner: owner.map { ($0.name, $0.address.commune) }, events: try Self.events(of: things, in: session),
                suspensions: try SuspensionReader(session).suspensions(
                    of: key, lot: lot, file: product == nil ? nil : given.file?.id))
        }
    }

    private static func file<File: ProvinceFile>(
        _ type: File.Type, _ kind: FileKind, _ given: GivenCode, _ session: any SQLSession
    ) throws -> File? {
        guard let file = given.file, file.kind == kind else { return nil }
        return try FileReader.file(type, file.id, in: session)?.file
    }

    private static let mostEvents = 50

    /// Events that name one of these things or a finer one of it; declarations that something was wrong, and what they take back, are none.
    private static func events(of things: [String], in session: any SQLSession) throws -> [KeyEvent] {
        let named = things.map { thing -> SQLStatement in
            """
            SELECT event FROM mention WHERE thing = \(thing)
            UNION SELECT event FROM mention WHERE thing >= \(thing + "/") AND thing < \(thing + "0")
            """
        }
        let rows = try session.rows(
            """
            SELECT event_time, biz_step, event_id, event_hash FROM event
            WHERE number IN (\(named.joined(separator: " UNION "))) AND declared_at IS NULL
            ORDER BY event_time DESC, number DESC LIMIT \(mostEvents)
            """, as: (Int64, String?, String?, [UInt8]).self)
        let identities = rows.map { EventIdentity(id: $0.2 ?? EventHash(bytes: $0.3).id).bytes }
        guard !rows.isEmpty else { return [] }
        let wrong = try session.rows(
            "SELECT event_identity FROM error_declaration WHERE event_identity \(in: identities)", as: ([UInt8]).self)
        return zip(rows, identities).filter { !wrong.contains($0.1) }.map { KeyEvent(at: $0.0.0, bizStep: $0.0.1) }
    }
}
