import GS1
import Records
import SQL
import Support
import Synchronization
import Testing
import Traceability

@Suite("Siblings, and what changed since a page was made")
struct ScanDeskTests {
    /// A lot of three labelled items in one crate; the third is sold alone.
    private static var siblings: ChainDocument {
        var document = ChainDocument()
        document.declare("EPCClass", Code.gtin, [("cbvmda:descriptionShort", "Sầu riêng Ri6 (mẫu)")])
        let lot = ChainDocument.Amount(Code.lot("L1"), 900)
        document.object(lots: [lot], "ADD", "commissioning", at: 10, place: Code.orchard)
        let items = ["S1", "S2", "S3"].map { Code.item($0, lot: "L1") }
        document.object(items, "ADD", "commissioning", at: 20, place: Code.packingHouse)
        document.pack(items, into: Code.pallet, at: 30)
        document.object([Code.pallet], "OBSERVE", "shipping", at: 40, place: Code.packingHouse)
        document.object([Code.item("S3")], "OBSERVE", "retail_selling", at: 50)
        return document
    }

    private static func link(_ serial: String, lot: String = "L1") throws -> DigitalLink {
        try DigitalLink(path: "/01/09521234567899/10/\(lot)/21/\(serial)")
    }

    private final class Told: Sendable {
        private let state = Mutex<[ScanChanges]>([])
        var changes: [ScanChanges] { state.withLock { $0 } }
        func add(_ change: ScanChanges) { state.withLock { $0.append(change) } }
    }

    private static func desk(_ province: TracedProvince) -> (desk: ScanDesk, told: Told) {
        let told = Told()
        return (province.scans.desk { told.add($0) }, told)
    }

    @Test(
        "items of one lot with the same events have one trail and one dossier but for the number",
        arguments: Engine.available)
    func siblings(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.siblings)
            let desk = Self.desk(province).desk
            let trails = try await ["S1", "S2", "S3"].asyncMap { try await desk.ask(Self.link($0).thing) }
            #expect(trails[0] != nil && trails[0] == trails[1] && trails[0] != trails[2])
            let first = try await province.scans.dossier(for: Self.link("S1"))
            let second = try await province.scans.dossier(for: Self.link("S2"))
            #expect(first != second && first.stages.count >= 3)
            #expect(first.relabelled(serial: "S2") == second)
            #expect(second.relabelled(serial: "S1") == first)
            let sold = try await province.scans.dossier(for: Self.link("S3"))
            #expect(first.relabelled(serial: "S3") != sold)
        }
    }

    @Test("an item that nobody named, or with master data of its own, has no trail", arguments: Engine.available)
    func alone(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            var document = Self.siblings
            document.declare("EPCClass", Code.item("S2"), [("cbvmda:descriptionShort", "Quả này (mẫu)")])
            try await province.capture(document)
            let desk = Self.desk(province).desk
            #expect(try await desk.ask(Self.link("S1").thing) != nil)
            #expect(try await desk.ask(Self.link("S2").thing) == nil)
            #expect(try await desk.ask(Self.link("FAKE").thing) == nil)
        }
    }

    @Test("the lot named with an item is part of its trail", arguments: Engine.available)
    func strangers(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            var document = ChainDocument()
            document.object(
                [Code.item("A", lot: "L1"), Code.item("B", lot: "L2")], "ADD", "commissioning", at: 20)
            try await province.capture(document)
            let desk = Self.desk(province).desk
            let trails = try await ["A", "B"].asyncMap { try await desk.ask(Self.link($0).thing) }
            #expect(trails[0] != nil && trails[1] != nil && trails[0] != trails[1])
        }
    }

    @Test(
        "what new events name is told before the next answer, and everything where it cannot be told",
        arguments: Engine.available)
    func changes(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            let (desk, told) = Self.desk(province)
            _ = try await desk.ask(nil)
            #expect(told.changes.isEmpty)
            try await province.capture(Self.siblings)
            _ = try await desk.ask(nil)
            #expect(told.changes.count == 1 && told.changes[0].things == nil, "master data came")
            var recall = ChainDocument()
            recall.object(lots: [ChainDocument.Amount(Code.lot("L1"), 5)], "OBSERVE", "holding", at: 200)
            try await province.capture(recall)
            _ = try await desk.ask(nil)
            #expect(told.changes.count == 2)
            #expect(told.changes.last?.things == [try DigitalLink(path: "/01/09521234567899/10/L1").thing])
            #expect(told.changes.last?.from == told.changes.first?.to)
            _ = try await desk.ask(nil)
            #expect(told.changes.count == 2)
            try await province.capture(recall, by: "party:B")
            _ = try await desk.ask(nil)
            #expect(told.changes.count == 3 && told.changes.last?.things == nil, "another sender speaks for the event")
        }
    }

    @Test("a crowd shares its reads and everybody gets an own answer", arguments: Engine.available)
    func crowd(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.siblings)
            let desk = Self.desk(province).desk
            let expected = try await ["S1", "S2", "S3", "FAKE"].asyncMap { try await desk.ask(Self.link($0).thing) }
            province.database.reset()
            let answers = try await withThrowingTaskGroup(of: (Int, ItemTrail?).self) { group in
                for index in 0..<200 {
                    let thing = try Self.link(["S1", "S2", "S3", "FAKE"][index % 4]).thing
                    group.addTask { (index % 4, try await desk.ask(thing)) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count == 200 && answers.allSatisfy { $0.1 == expected[$0.0] })
            #expect(province.database.recorded.closures < 200)
        }
    }

    @Test("an event of anything a page was made of is among its things", arguments: Engine.available)
    func things(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.siblings)
            let reading = try await province.scans.read(Self.link("S1"))
            #expect(reading.isWhole && reading.moment.event == 5)
            for path in ["/01/09521234567899/21/S1", "/01/09521234567899/10/L1", "/01/09521234567899"] {
                #expect(reading.things.contains(try DigitalLink(path: path).thing), "\(path)")
            }
            #expect(reading.things.contains(try DigitalLink(path: "/00/095210000000000018").thing), "the crate")
            #expect(!reading.things.contains(try Self.link("S3").thing))
        }
    }
}

extension Sequence {
    fileprivate func asyncMap<T>(_ transform: (Element) async throws -> T) async throws -> [T] {
        var results: [T] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
