/// How this installation reviews: data, not code.
package struct ReviewPolicy: Hashable, Sendable {
    /// Which stages a kind goes through; where nothing is said, one officer decides.
    package var chains: [ReviewKind: [ReviewStage]] = [:]
    /// Kinds that pass by themselves where nothing blocks.
    package var automatic: Set<ReviewKind> = [.lot, .link]
    /// Of a hundred that would pass by themselves, how many an officer looks at all the same.
    package var samplePercent = 5
    /// Kinds in which nobody takes two stages, nor decides what they handed in themselves.
    package var twoPersons: Set<ReviewKind> = []
    /// Working days an office may take.
    package var days: [ReviewKind: Int] = [:]
    package var standardDays = 5
    /// Whether the people's committees of communes decide, or only watch.
    package var communesDecide = true
    package var calendar = WorkingDays()

    package init() {}

    /// Never empty, in order.
    package func chain(of kind: ReviewKind) -> [ReviewStage] {
        let stages = Set(chains[kind] ?? []).sorted()
        return stages.isEmpty ? [.sign] : stages
    }

    package func firstStage(of kind: ReviewKind) -> ReviewStage { chain(of: kind)[0] }

    /// Nil after the last. A stage that is in the chain no more is followed by the next one that is.
    package func stage(after stage: ReviewStage, of kind: ReviewKind) -> ReviewStage? {
        chain(of: kind).first { $0 > stage }
    }

    package func stage(before stage: ReviewStage, of kind: ReviewKind) -> ReviewStage? {
        chain(of: kind).last { $0 < stage }
    }

    /// The last day in time of what was handed in at an instant.
    package func due(_ kind: ReviewKind, openedAt: Int64) -> CivilDay {
        calendar.day(days[kind] ?? standardDays, after: CivilDay(inVietnamAt: openedAt))
    }
}
