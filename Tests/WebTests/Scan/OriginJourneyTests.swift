import GS1
import Testing
import Traceability

@testable import Web

@Suite("The journey as a reader takes it in")
struct OriginJourneyTests {
    static func stage(_ name: StageName, day: Int, hops: Int = 0, commune: String = "25210", isDisputed: Bool = false)
        -> DossierStage
    {
        DossierStage(
            name: name, bizStep: nil, time: SampleDossier.instant(11, day, 8), zoneOffset: "+07:00",
            place: DossierStage.Place(name: nil, address: SampleDossier.commune(commune)), hopsBack: hops, level: .lot,
            product: nil, isDisputed: isDisputed)
    }

    @Test("what neighbours did alike on a day is one line")
    func neighbours() {
        let journey = OriginJourney([
            Self.stage(.harvesting, day: 1), Self.stage(.harvesting, day: 1, commune: "25195"),
            Self.stage(.harvesting, day: 2), Self.stage(.shipping, day: 2), Self.stage(.harvesting, day: 2),
        ])
        #expect(journey.groups.map(\.count) == [2, 1, 1, 1])
    }

    @Test("a disputed entry is never hidden among sound ones")
    func disputed() {
        let journey = OriginJourney([
            Self.stage(.harvesting, day: 1), Self.stage(.harvesting, day: 1, isDisputed: true),
        ])
        #expect(journey.groups.count == 2)
    }

    @Test("a long journey is told by steps and distance, in order of their beginning")
    func long() {
        let stages = (1...28).flatMap { day in
            [Self.stage(.harvesting, day: day, hops: 2), Self.stage(.receiving, day: day, hops: day > 14 ? 0 : 2)]
        }
        let journey = OriginJourney(stages)
        #expect(journey.groups.map(\.count) == [28, 14, 14])
        #expect(journey.groups.map { $0[0].name } == [.harvesting, .receiving, .receiving])
        #expect(journey.groups.flatMap(\.self).count == stages.count)
    }
}
