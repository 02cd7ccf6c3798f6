import EPCIS
import GS1
import Testing

@testable import Demonstration

@Suite("The chains")
struct ChainTests {
    /// Which event made a thing.
    private static let makers: [ThingKey: Province.Fact] = {
        var makers: [ThingKey: Province.Fact] = [:]
        for fact in Province.facts { for thing in fact.made { makers[thing] = fact } }
        return makers
    }()

    /// All events behind a thing, back to the land. Naive on purpose: no bound, no pruning.
    private static func history(of thing: ThingKey) -> [Province.Fact] {
        var seen: Set<ThingKey> = []
        var waiting = [thing]
        var history: [Province.Fact] = []
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted, let fact = makers[next] else { continue }
            history.append(fact)
            waiting += fact.from
        }
        return history
    }

    @Test("nothing is made twice")
    func madeOnce() {
        let made = Province.facts.flatMap(\.made)
        #expect(Set(made).count == made.count)
    }

    @Test("everything sold in a shop leads back to the land it grew on")
    func connected() {
        var beginnings: [ThingKey: Int] = [:]
        for thing in Province.facts.filter({ $0.step == "retail_selling" }).flatMap({ $0.things(.epc) })
        where !Province.isOfUnrecordedRun(thing) {
            let key = beginnings[thing] ?? Self.history(of: thing).filter(\.isBeginning).count
            beginnings[thing] = key
            #expect(key > 0, "\(thing) comes from nowhere")
        }
        #expect(beginnings.count > 8000)
    }

    @Test(
        "a scanned thing tells its whole way back",
        arguments: [
            ("Dona durian, one fruit, still good", 3, ["commissioning", "creating_class_instance"]),
            ("Salted cashews, blended origins", 4, ["commissioning", "creating_class_instance"]),
            ("Tray of pork", 1, ["commissioning", "creating_class_instance", "killing"]),
            ("Whole chicken, still good", 1, ["commissioning", "killing"]),
            ("Tray of eggs", 1, ["commissioning", "creating_class_instance"]),
            ("Whole black pepper", 3, ["commissioning", "creating_class_instance"]),
            ("Orange-leaf pomelo, certificates still good", 3, ["commissioning", "creating_class_instance"]),
            // Pieces of cashew from many raw lots, or fruit of members; and sugar.
            ("Cashew candy, OCOP four stars", 4, ["commissioning", "creating_class_instance"]),
            ("Candied pomelo peel, OCOP three stars", 3, ["commissioning", "creating_class_instance"]),
        ]
    )
    func scanned(title: String, beginnings: Int, steps: [String]) throws {
        let code = try #require(Province.demonstration.scanCodes.first { $0.titleEnglish == title })
        let history = Self.history(of: try DigitalLink(path: code.path).thing)
        #expect(history.filter(\.isBeginning).count >= beginnings)
        #expect(Set(history.map(\.step)).isSuperset(of: steps))
    }

    @Test("a blend holds what its label says, and what says Viet Nam only holds nothing else")
    func origins() throws {
        func countries(_ title: String) throws -> Set<String> {
            let code = try #require(Province.demonstration.scanCodes.first { $0.titleEnglish == title })
            let beginnings = Self.history(of: try DigitalLink(path: code.path).thing).filter(\.isBeginning)
            return Set(beginnings.compactMap { $0.event.lotFact("cbvmda:countryOfOrigin")?.string })
        }
        #expect(try countries("Salted cashews, blended origins") == ["VN", "KH", "CI"])
        #expect(try countries("Wood-roasted cashews, Viet Nam only") == ["VN"])
        #expect(try countries("Ground pepper, blended origins") == ["VN", "KH"])
        #expect(try countries("Whole black pepper") == ["VN"])
        #expect(try countries("Cashew candy, OCOP four stars") == ["VN"])
    }

    @Test("nothing happens to a thing before it exists, and nothing on the anchor day or later")
    func order() {
        let anchorDay =
            Int64(Province.demonstration.calendar.anchor.daysSince1970) * 86_400 - LocalCalendar.offsetSeconds
        for fact in Province.facts {
            #expect(fact.time < anchorDay * 1_000_000)
            guard fact.event.type != .association else { continue }
            for thing in fact.things(.epc, .child, .input) {
                guard let maker = Self.makers[thing] else {
                    if !Province.unrecordedHarvest.contains(thing) { Issue.record("\(thing) was never made") }
                    continue
                }
                #expect(maker.time <= fact.time, "\(thing) in \(fact.step)")
            }
        }
    }

    @Test("what is made from other things happens after all of them, one step back and one step forward")
    func steps() {
        var used: Set<ThingKey> = []
        for fact in Province.facts { used.formUnion(fact.from) }
        // Lots that a batch left over for the next, or that are still in store, are used by nobody yet.
        let unused = Province.facts.filter(\.isBeginning).flatMap { $0.things(.epc) }.filter { !used.contains($0) }
        let labels = Set(
            PomeloRun(PomeloChain.labelledRun, Province.teller).fruits.map { ThingKey.reading($0.urn).key })
        #expect(unused.count { !labels.contains($0) } < 12)
        #expect(Set(unused).isSuperset(of: labels))
    }

    @Test("of one run of pomelo nobody wrote down the harvest: its journey stops at the orchards' gate")
    func unrecorded() throws {
        let code = try #require(
            Province.demonstration.scanCodes.first { $0.titleEnglish == "Pomelo without a recorded harvest" })
        let history = Self.history(of: try DigitalLink(path: code.path).thing)
        #expect(history.map(\.step) == ["creating_class_instance"])
        #expect(Province.unrecordedHarvest.count == 2)
        for lot in Province.unrecordedHarvest {
            let steps = Province.facts.filter { $0.things(.epc).contains(lot) }.map(\.step)
            #expect(steps.contains("shipping") && !steps.contains("commissioning"))
        }
    }

    @Test("what a shop sells by number it has received and unpacked before")
    func shops() {
        var unpacked: [ThingKey: Province.Fact] = [:]
        for fact in Province.facts where fact.step == "unpacking" {
            for thing in fact.things(.child) where thing.level == .item { unpacked[thing] = fact }
        }
        for sale in Province.facts where sale.step == "retail_selling" {
            for thing in sale.things(.epc) where thing.level == .item {
                let before = unpacked[thing]
                #expect(before?.things(.bizLocation) == sale.things(.bizLocation), "\(thing)")
                #expect((before?.time ?? .max) < sale.time, "\(thing)")
            }
        }
    }
}

extension Event {
    func lotFact(_ name: String) -> JSONValue? { ilmd?.first { $0.name == name }?.value }
}
