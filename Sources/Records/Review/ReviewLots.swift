import Foundation
import SQL
import Traceability

/// Looks through new events for lots that an officer should see: those with findings, a business's first, and the sample. It runs behind the
/// capture and holds nothing up: every lot is on its page from the moment its event is stored.
struct ReviewLots: Sendable {
    let store: ReviewStore

    /// Events at a time: what is read is read outside the transaction that writes.
    private static let chunk: Int64 = 500

    /// - Returns: whether there was something to do.
    func step() async throws -> Bool {
        let found = try await store.database.read { session in try Self.look(in: session) }
        guard let found else { return false }
        try await store.database.write { session in
            // Another node may have been here first.
            let isMine = try session.execute(
                """
                UPDATE counter SET value = \(found.through), at = \(store.pen.clock.now())
                WHERE name = 'review' AND value = \(found.after)
                """)
            guard isMine == 1 else { return }
            for lot in found.lots { try judge(lot, in: session) }
        }
        return true
    }

    // MARK: Looking

    struct Found: Sendable {
        let after: Int64
        let through: Int64
        let lots: [Lot]
    }

    /// A lot nobody named before.
    struct Lot: Sendable {
        let thing: String
        /// The first event that names it.
        let event: Int64
        let sender: String
        /// Codes of what capture remarked about its events.
        var findings: [String]
    }

    private static func look(in session: any SQLSession) throws -> Found? {
        let counters = try session.rows(
            "SELECT name, value FROM counter WHERE name IN ('event', 'review') ORDER BY name", as: (String, Int64).self)
        guard counters.count == 2, counters[0].1 > counters[1].1 else { return nil }
        let after = counters[1].1
        let through = min(after + chunk, counters[0].1)
        let rows = try session.rows(
            """
            SELECT m.thing, m.event FROM mention AS m
            WHERE m.event > \(after) AND m.event <= \(through)
                AND substr(m.thing, 1, 3) = '01/' AND substr(m.thing, 18, 4) = '/10/' AND m.role IN (1, 5, 12)
                AND NOT EXISTS (SELECT 1 FROM mention AS e WHERE e.thing = m.thing AND e.event <= \(after))
            ORDER BY m.event, m.position
            """, as: (String, Int64).self)
        var seen: Set<String> = []
        let first = rows.filter { seen.insert($0.0).inserted }
        let events = Set(first.map(\.1)).sorted()
        let senders = try Dictionary(
            session.rows("SELECT number, sender FROM event WHERE number \(in: events)", as: (Int64, String).self)
                .map { ($0.0, $0.1) }
        ) { first, _ in first }
        let findings = try findings(after: after, through: through, in: session)
        let lots = first.compactMap { thing, event in
            senders[event].map { Lot(thing: thing, event: event, sender: $0, findings: findings[event] ?? []) }
        }
        return Found(after: after, through: through, lots: lots)
    }

    /// What capture remarked about each event, by its number.
    private static func findings(
        after: Int64, through: Int64, in session: any SQLSession
    ) throws -> [Int64: [String]] {
        let rows = try session.rows(
            """
            SELECT e.number, f.code FROM event AS e
            JOIN submission AS s ON s.job = e.job AND s.first_number <= e.number AND e.number < s.first_number + s.count
            JOIN capture_finding AS f ON f.job = e.job AND f.event = s.first_position + (e.number - s.first_number)
            WHERE e.number > \(after) AND e.number <= \(through) AND f.severity > \(Finding.Severity.info.rawValue)
            ORDER BY e.number, f.position
            """, as: (Int64, String).self)
        return rows.reduce(into: [:]) { findings, row in
            if !findings[row.0, default: []].contains(row.1) { findings[row.0, default: []].append(row.1) }
        }
    }

    // MARK: Judging

    private func judge(_ lot: Lot, in session: any SQLSession) throws {
        let (policy, now) = (store.settings.policy, store.pen.clock.now())
        let isFirst = try ReviewAcquaintance(session: session).meet(lot.sender, .lot, at: now)
        let opening = ReviewOpening.decide(
            .lot, isBlocked: !lot.findings.isEmpty, isFirst: isFirst, draw: store.files.randomness.draw(), under: policy
        )
        guard case .queue(let cause) = opening else { return }
        var review = ReviewCase(
            number: store.pen.numbers.next(), kind: .lot, subject: lot.thing, subjectVersion: lot.event,
            title: Self.title(lot.thing), reach: try LotOffice(session: session).subject(of: lot),
            stage: policy.firstStage(of: .lot), cause: cause, openedAt: now, openedBy: lot.sender,
            due: policy.due(.lot, openedAt: now))
        review.findings = lot.findings
        try ReviewWriter(session: session, policy: policy).open(review)
    }

    /// `Lô RI6-2611A, GTIN 09521001001007` without its words: pages add them.
    private static func title(_ thing: String) -> String {
        let parts = thing.split(separator: "/").map(String.init)
        let lot = parts.count > 3 ? parts[3].removingPercentEncoding ?? parts[3] : thing
        return parts.count > 1 ? "\(lot) · \(parts[1])" : lot
    }
}

/// Which office a lot is: by its product's file, else by the file of who sent it.
private struct LotOffice {
    let session: any SQLSession

    func subject(of lot: ReviewLots.Lot) throws -> Subject {
        let gtin = String(lot.thing.dropFirst(3).prefix(14))
        let products = try FileReader.holders(of: [.gtin(gtin)], kind: .product, limit: 1, in: session)
        let senders = try parties(lot.sender)
        let product = try FileReader.subjects(of: products.map(\.file), kind: .product, in: session).values.first
        let party = try FileReader.subjects(of: senders, kind: .party, in: session).values.first
        return Subject(
            parties: (party?.parties ?? []).union(product?.parties ?? []),
            commune: party?.commune ?? product?.commune, sector: product?.sector ?? party?.sector)
    }

    /// A sender is a file's ID, or `417/` and a party's number.
    private func parties(_ sender: String) throws -> [String] {
        guard sender.hasPrefix("417/") else { return [sender] }
        return try FileReader.holders(of: [.gln(String(sender.dropFirst(4)))], kind: .party, limit: 1, in: session)
            .map(\.file)
    }
}
