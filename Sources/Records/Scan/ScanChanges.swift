package import GS1
import SQL

/// What came between two moments, as far as a page that was made at the first can tell.
package struct ScanChanges: Sendable {
    package let from: ScanMoment
    package let to: ScanMoment
    /// What the new events name; `nil` where anything may have changed.
    package let things: Set<ThingKey>?

    package init(from: ScanMoment, to: ScanMoment, things: Set<ThingKey>?) {
        self.from = from
        self.to = to
        self.things = things
    }

    /// A flood of events is not read: everything is made anew after it.
    private static let mostEvents: Int64 = 2_000

    /// One statement where nothing happened, three where something did.
    static func since(_ from: ScanMoment, in session: any SQLSession) throws -> ScanChanges {
        let now = try ScanMoment(in: session)
        guard now != from else { return ScanChanges(from: from, to: now, things: []) }
        let isSmall = (0...mostEvents).contains(now.event - from.event)
        guard now.statement == from.statement, isSmall, try !declaresError(from, now, session) else {
            return ScanChanges(from: from, to: now, things: nil)
        }
        let names = try session.rows(
            "SELECT DISTINCT thing FROM mention WHERE event > \(from.event) AND event <= \(now.event)",
            as: (String).self)
        return ScanChanges(from: from, to: now, things: Set(names.map(ThingKey.init)))
    }

    /// A declaration of error may judge events that it does not resemble.
    private static func declaresError(_ from: ScanMoment, _ now: ScanMoment, _ session: any SQLSession) throws -> Bool {
        try session.first(
            """
            SELECT number FROM event WHERE number > \(from.event) AND number <= \(now.event)
                AND declared_at IS NOT NULL LIMIT 1
            """, as: (Int64).self) != nil
    }
}
