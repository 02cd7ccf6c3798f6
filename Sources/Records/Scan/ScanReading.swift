package import GS1
package import Traceability

/// A dossier, and what it was made of.
package struct ScanReading: Sendable {
    package let dossier: Dossier
    package let moment: ScanMoment
    /// An event that names none of these cannot change the dossier.
    package let things: Set<ThingKey>
    /// Everything that belongs to it was read: no limit cut the journey.
    package let isWhole: Bool

    package init(dossier: Dossier, moment: ScanMoment, things: Set<ThingKey>, isWhole: Bool) {
        self.dossier = dossier
        self.moment = moment
        self.things = things
        self.isWhole = isWhole
    }
}
