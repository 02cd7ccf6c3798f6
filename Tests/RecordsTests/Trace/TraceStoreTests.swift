import GS1
import SQL
import Support
import Testing

@testable import Records
@testable import Traceability

@Suite("Traces from the store")
struct TraceStoreTests {
    typealias Amount = ChainDocument.Amount

    private static var durian: ChainDocument {
        var document = ChainDocument()
        for (index, name) in ["V1", "V2"].enumerated() {
            document.object(
                lots: [Amount(Code.lot(name), 1000)], "ADD", "commissioning", at: 10 + index, place: Code.orchard)
        }
        document.make(
            [Amount(Code.lot("PACKED"), 1800)], from: [Amount(Code.lot("V1"), 900), Amount(Code.lot("V2"), 950)],
            at: 30,
            place: Code.packingHouse)
        document.object(
            [Code.item("S1", lot: "PACKED"), Code.item("S2", lot: "PACKED")], "ADD", "commissioning", at: 31)
        document.pack([Code.item("S1")], into: Code.pallet, at: 32)
        document.object([Code.pallet], "OBSERVE", "shipping", at: 40)
        document.pack([], into: Code.pallet, "DELETE", at: 50)
        document.object([Code.pallet], "OBSERVE", "storing", at: 60)
        return document
    }

    private static func key(_ identifier: String) -> ThingKey { ThingKey.reading(identifier).key }

    @Test(
        "an item leads back over its lot to the orchards, with amounts and what its pallet went through",
        arguments: Engine.available)
    func backward(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian)
            let graph = try await province.traces.trace(
                TraceRequest(start: [Self.key(Code.item("S1"))], direction: .backward))
            let origins = Set(graph.nodes.filter(\.isOrigin).map(\.thing))
            #expect(origins == [Self.key(Code.lot("V1")), Self.key(Code.lot("V2"))])
            let edge = graph.edges.first { $0.from == Self.key(Code.lot("V2")) }
            #expect(edge?.taken == [TraceQuantity(amount: 950, uom: "KGM")])
            #expect(graph.events.map(\.event.bizStep).suffix(3) == ["packing", "shipping", "unpacking"])
            #expect(!graph.nodes.contains { $0.thing == Self.key(Code.item("S2")) })
            #expect(graph.nodes.contains { $0.thing == Self.key(Code.orchard) && $0.kind == .place })
        }
    }

    @Test("an orchard's lot leads forward to the items of the packed lot", arguments: Engine.available)
    func forward(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian)
            let graph = try await province.traces.trace(
                TraceRequest(start: [Self.key(Code.lot("V1"))], direction: .forward))
            let things = Set(graph.nodes.filter { $0.distance != nil }.map(\.thing))
            #expect(things.isSuperset(of: [Self.key(Code.item("S1")), Self.key(Code.item("S2"))]))
            #expect(!things.contains(Self.key(Code.lot("V2"))))
        }
    }

    @Test("an error declaration voids its event and names what corrects it", arguments: Engine.available)
    func declared(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            func made(_ input: String, id: String, _ declaration: String = "") -> ChainDocument {
                var document = ChainDocument()
                document.make(
                    [Amount(Code.lot("P"))], from: [Amount(Code.lot(input))], at: 10,
                    #""eventID": "urn:example:\#(id)""#,
                    declaration)
                return document
            }
            try await province.capture(made("WRONG", id: "e1"))
            try await province.capture(made("RIGHT", id: "e2"))
            try await province.capture(
                made(
                    "WRONG", id: "e1",
                    #""errorDeclaration": {"declarationTime": "2026-06-03T08:00:00Z", "reason": "did_not_occur", "correctiveEventIDs": ["urn:example:e2"]}"#
                ))
            let graph = try await province.traces.trace(
                TraceRequest(start: [Self.key(Code.lot("P"))], direction: .backward))
            #expect(graph.nodes.filter(\.isOrigin).map(\.thing) == [Self.key(Code.lot("RIGHT"))])
            let void = graph.events.first { $0.event.eventID == "urn:example:e1" }
            #expect(void?.standing.state == .didNotOccur)
            #expect(void?.standing.correctiveEventIDs == ["urn:example:e2"])
        }
    }

    /// Twelve levels, each lot made from three.
    private static var deep: ChainDocument {
        var document = ChainDocument()
        for level in 0..<12 {
            for lane in 0..<3 {
                document.make(
                    [Amount(Code.lot("L\(level)-\(lane)"), 10)],
                    from: (0..<3).map { Amount(Code.lot("L\(level + 1)-\($0)"), 4) }, at: 200 - level * 10)
            }
        }
        return document
    }

    @Test("a trace of twelve hops is one closure and three statements a hop", arguments: Engine.available)
    func cost(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.deep)
            province.database.reset()
            let graph = try await province.traces.trace(
                TraceRequest(start: [Self.key(Code.lot("L0-0"))], direction: .backward))
            #expect(graph.depthReached == 12)
            #expect(graph.events.count == 34)
            #expect(province.database.recorded.closures == 1)
            #expect(province.database.recorded.statements.count == 3 * 13)
        }
    }

    @Test("no statement of a trace reads a whole table")
    func plans() async throws {
        try await TracedProvince.open(.sqlite) { province in
            try await province.capture(Self.durian)
            province.database.reset()
            for direction in TraceRequest.Direction.allCases {
                _ = try await province.traces.trace(
                    TraceRequest(start: [Self.key(Code.item("S1")), Self.key(Code.lot("V1"))], direction: direction))
            }
            try await QueryPlans.requireNoScan(of: ["own", "near", "event", "mention", "body"], in: province.database)
        }
    }

    @Test("a question is answered in pages as in one", arguments: Engine.available)
    func pages(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.deep)
            let things = (0..<3).map { Self.key(Code.lot("L5-\($0)")) }.sorted()
            func ask(_ bounds: TracedEventLoader.Bounds, limit: Int = 100) async throws -> TracedEvents {
                let lookup = TraceLookup(
                    things: things, window: Int64.min...Int64.max, itemsOfLots: false, limit: limit)
                return try await province.database.read { try TracedEventLoader($0, bounds: bounds).events(lookup) }
            }
            let whole = try await ask(.init())
            let paged = try await ask(.init(page: 2))
            #expect(!whole.isCut && !paged.isCut)
            #expect(Set(whole.events) == Set(paged.events))
            #expect(whole.events.count == 6)
            let limited = try await ask(.init(), limit: 4)
            #expect(limited.isCut && limited.events.count == 4)
            #expect(try await ask(.init(mentions: 4, page: 2)).isCut)
        }
    }
}
