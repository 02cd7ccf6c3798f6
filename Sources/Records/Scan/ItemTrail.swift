import EPCIS
import GS1
import SQL

/// The events that name an item, and as what: two items of one code but for the serial number, with the same trail, have the same
/// history, and the same page but for that number.
package struct ItemTrail: Hashable, Sendable {
    private struct Step: Hashable {
        let event: Int64
        let role: Int64
        /// The lot that the event names with the item.
        let lot: String?
    }

    private let steps: [Step]

    /// Longer trails are not compared: such an item's page is made for itself.
    private static let longest: Int64 = 64

    /// Two statements, along an index each.
    /// - Returns: `nil` for an item that nobody named, or with master data or a suspension of its own, or with a very long trail.
    init?(of item: ThingKey, in session: any SQLSession) throws {
        let rows = try session.rows(
            """
            SELECT own.event, own.role, near.thing FROM mention AS own LEFT JOIN mention AS near
                ON near.event = own.event AND near.record_time = own.record_time
                    AND near.position = own.position + 1 AND near.role = \(MentionRole.lotOf.rawValue)
            WHERE own.thing = \(item.text) ORDER BY own.event_time, own.event, own.position LIMIT \(Self.longest)
            """, as: (Int64, Int64, String?).self)
        guard !rows.isEmpty, rows.count < Self.longest, try !Self.hasMasterData(item, session),
            try !SuspensionReader.isNamed(item, in: session)
        else { return nil }
        steps = rows.map { Step(event: $0.0, role: $0.1, lot: $0.2) }
    }

    private static func hasMasterData(_ item: ThingKey, _ session: any SQLSession) throws -> Bool {
        try session.first(
            "SELECT 1 FROM vocabulary_element WHERE thing = \(item.text) LIMIT 1", as: (Int64).self) != nil
    }
}
