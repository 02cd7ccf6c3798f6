package import GS1

/// What is known at one level of a scanned code.
package struct LevelEvidence: Hashable, Sendable {
    package let thing: ThingKey
    /// Time of the first event that names it, microseconds UTC.
    package let firstSeen: Int64?
    /// Of the last.
    package let lastSeen: Int64?
    package let hasMasterData: Bool

    package var level: Level { thing.level }
    /// Somebody registered it: with an event or with master data.
    package var isKnown: Bool { firstSeen != nil || hasMasterData }

    package init(thing: ThingKey, firstSeen: Int64?, lastSeen: Int64?, hasMasterData: Bool) {
        self.thing = thing
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
        self.hasMasterData = hasMasterData
    }
}
