import EPCIS
import GS1
import Testing
import Traceability

@testable import Demonstration

@Suite("The demonstration in the rooms it passes through")
struct RoomTests {
    @Test("the rules of capture take every event as new and remark on nothing")
    func captured() {
        let own = OwnCodes(
            companyPrefixes: Demonstration.ownCompanyPrefixes, origins: [Demonstration.usualOrigin])
        var known: [EventIdentity: KnownEvent] = [:]
        for (document, read) in zip(Province.documents, Province.read) {
            let submitted = CaptureDocument(reading: read, behaviour: .rollback)
            let context = CaptureContext(known: known, now: Province.anchor, policy: CapturePolicy(own: own))
            let verdict = CaptureRules.decide(submitted, in: context)
            #expect(verdict.findings.isEmpty, "\(document.name)")
            #expect(verdict.newCount == document.eventCount, "\(document.name)")
            for case .event(let event) in submitted.entries {
                known[event.identity] = KnownEvent(number: Int64(known.count), digest: event.digest)
            }
        }
    }

    @Test(
        "a trace from a code reaches the growers without being cut short",
        arguments: [
            ("Dona durian, one fruit, still good", 3), ("Lot of Ri6 durian, still good", 4),
            ("Salted cashews, blended origins", 4), ("Wood-roasted cashews, Viet Nam only", 3), ("Tray of pork", 1),
            ("Whole chicken, still good", 1), ("Whole black pepper", 2), ("Ground pepper, blended origins", 2),
            ("Orange-leaf pomelo, certificates still good", 3), ("Cashew candy, OCOP four stars", 2),
            ("Candied pomelo peel, OCOP three stars", 2),
        ]
    )
    func traced(title: String, growers: Int) throws {
        let code = try #require(Province.demonstration.scanCodes.first { $0.titleEnglish == title })
        let start = try DigitalLink(path: code.path).thing
        let graph = try Tracer.trace(TraceRequest(start: [start], direction: .backward), in: ProvinceSource.whole)
        let places = Set(graph.events.filter { $0.event.action == .add }.compactMap(\.place))
        #expect(graph.isComplete)
        #expect(places.intersection(Province.demonstration.cast.growingPlaces).count >= growers)
    }

    @Test("a trace from an orchard's lot reaches the shops, and stays within its own runs")
    func forward() throws {
        let fact = try #require(
            Province.facts.first { $0.isBeginning && $0.things(.epc)[0].text.contains("/10/MV01-") })
        let request = TraceRequest(start: fact.things(.epc), direction: .forward)
        let graph = try Tracer.trace(request, in: ProvinceSource.whole)
        #expect(graph.isComplete)
        #expect(graph.events.contains { $0.event.bizStep == "retail_selling" })
        #expect(graph.nodes.count { $0.kind == .item } <= 2 * (DurianChain.fruits + DurianChain.cartons))
    }
}

extension Cast {
    /// Where crops and animals come from.
    var growingPlaces: Set<ThingKey> {
        let fruit = durian.members + durian.sellers + pomelo.members + pomelo.sellers
        let crops = cashew.members + cashew.sellers + cashew.abroad + pepper.members + pepper.sellers + [pepper.abroad]
        let keys = (fruit + crops).map(\.place.key) + [pork.breedingFarm.key, poultry.hatchHouse.key]
        return Set(keys.map { ThingKey.reading($0.urn).key })
    }
}
