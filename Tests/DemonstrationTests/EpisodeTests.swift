import EPCIS
import GS1
import Testing

@testable import Demonstration

@Suite("What goes wrong and comes late")
struct EpisodeTests {
    private static let events = Province.read.flatMap { $0.entries.compactMap(\.event) }

    @Test("a wrong count is declared wrong under its own ID, and the event that replaces it is there")
    func corrected() throws {
        let declared = try #require(Self.events.first { $0.errorDeclaration?.correctiveEventIDs?.isEmpty == false })
        let original = try #require(Self.events.first { $0.eventID == declared.eventID && $0.errorDeclaration == nil })
        let correction = try #require(declared.errorDeclaration?.correctiveEventIDs?.first)
        #expect(original.quantityList == declared.quantityList)
        #expect(Self.events.contains { $0.eventID == correction && $0.quantityList != original.quantityList })
    }

    @Test("a dispatch that did not happen is taken back")
    func takenBack() {
        #expect(Self.events.contains { $0.errorDeclaration?.reason?.canonical == "did_not_occur" })
    }

    @Test("some events say that they were typed in later, and stand later in their sender's documents")
    func late() {
        let late = Self.events.filter { event in event.extensions.contains { $0.name == "nguon:enteredAt" } }
        #expect(late.count >= 20)
    }

    @Test("cold trips carry temperatures, and a few of them an alarm")
    func temperatures() {
        let reports = Self.events.flatMap { $0.sensorElementList ?? [] }.flatMap(\.sensorReport)
        #expect(reports.count > 100)
        #expect(reports.allSatisfy { $0.type.canonical == "Temperature" && $0.uom == "CEL" })
        let alarms = reports.filter { $0.exception?.canonical == "ALARM_CONDITION" }
        #expect((1..<reports.count / 4).contains(alarms.count))
    }

    @Test("the crop bought on the tree is picked in the trader's book, from the grower's hands into his")
    func boughtOnTheTree() {
        let picked = Self.events.filter { event in event.extensions.contains { $0.name == "nguon:saleForm" } }
        #expect(picked.count > 20)
        for event in picked {
            #expect(event.action == .add)
            #expect(event.sourceList?.first?.type.canonical == "owning_party")
            #expect(event.destinationList?.first?.type.canonical == "owning_party")
            #expect(event.sourceList?.first?.source != event.destinationList?.first?.destination)
        }
    }

    @Test("no flock is slaughtered before its wait after the last medicine is over")
    func withdrawal() {
        var free: [ThingKey: String] = [:]
        for fact in Province.facts {
            let end = fact.event.extensions.first { $0.name == "nguon:withdrawalPeriodEnd" }?.value.string
            for thing in fact.things(.epc) where end != nil { free[thing] = end }
        }
        let slaughtered = Province.facts.filter { $0.step == "killing" }
        #expect(slaughtered.count > 300)
        for fact in slaughtered {
            let day = Province.demonstration.calendar.day(of: Moment(seconds: fact.time / 1_000_000)).text
            for thing in fact.things(.input) {
                #expect(free[thing].map { $0 < day } == true, "\(thing)")
            }
        }
    }

    @Test("the school's kitchen receives chicken and pork, looks at them and keeps a sample")
    func school() {
        let kitchen = ThingKey.reading(Province.demonstration.cast.community.kitchen.key.urn).key
        let there = Province.facts.filter { $0.things(.bizLocation).contains(kitchen) }
        #expect(Set(there.map(\.step)) == ["receiving", "inspecting", "storing"])
        let gtins = Set(there.flatMap(\.mentions).map(\.gtin))
        let cast = Province.demonstration.cast
        #expect(gtins.contains(cast.poultry.thighs.item.gtin) && gtins.contains(cast.pork.cuts[2].item.gtin))
    }

    @Test("chicken houses report day and night, naming no flock")
    func henhouses() {
        let reports = Self.events.filter {
            $0.bizStep?.canonical == "sensor_reporting" && $0.mentions.allSatisfy { $0.thing.text.hasPrefix("414/") }
        }
        #expect(reports.count == 6 * 2 * HenhouseLog.days)
    }
}
