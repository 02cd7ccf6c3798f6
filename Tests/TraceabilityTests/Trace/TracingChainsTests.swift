import EPCIS
import GS1
import Testing

@testable import Traceability

@Suite("Three small chains")
struct TracingChainsTests {
    typealias Amount = Story.Amount

    /// Three orchards' lots into one packed lot, packed on a pallet, shipped and unpacked.
    private var durian: Story {
        var story = Story()
        for (index, name) in ["V1", "V2", "V3"].enumerated() {
            story.object(
                [lot(name)], .add, at: 10 + index, step: "commissioning",
                quantity: TraceQuantity(amount: 1000, uom: "KGM"), place: orchardPlace)
        }
        story.make(
            [Amount(lot("PACKED"), 2700)],
            from: [Amount(lot("V1"), 900), Amount(lot("V2"), 900), Amount(lot("V3"), 950)],
            at: 30)
        story.pack([lot("PACKED")], into: pallet(1), at: 32)
        story.object([pallet(1)], at: 40, step: "shipping")
        story.object([pallet(1)], at: 50, step: "receiving")
        story.unpack([lot("PACKED")], from: pallet(1), at: 52)
        story.object([lot("PACKED")], at: 60, step: "retail_selling")
        return story
    }

    @Test("a packed durian lot leads back to every orchard, with the amounts that went in")
    func durianBackward() throws {
        let graph = try durian.backward(lot("PACKED"))
        #expect(graph.origins == [lot("V1"), lot("V2"), lot("V3")])
        #expect(graph.edge(lot("V3"), lot("PACKED"))?.taken == [TraceQuantity(amount: 950, uom: "KGM")])
        #expect(graph.edge(lot("V3"), lot("PACKED"))?.made == [TraceQuantity(amount: 2700, uom: "KGM")])
        let flows = try #require(graph.node(lot("V1"))).quantities
        #expect(flows.map(\.kind) == [.produced, .consumed])
        #expect(flows.map(\.quantity.amount) == [1000, 900])
        #expect(graph.isComplete && graph.depthReached == 1)
    }

    @Test("what happened to the pallet while the durian was on it happened to the durian")
    func durianJourney() throws {
        let graph = try durian.backward(lot("PACKED"))
        #expect(
            graph.events.map(\.event.bizStep).suffix(5) == [
                "packing", "shipping", "receiving", "unpacking", "retail_selling",
            ])
        let carrier = try #require(graph.node(pallet(1)))
        #expect(carrier.isCarrierOnly && !carrier.isOrigin)
    }

    @Test("an orchard's lot leads forward to the packed lot but not to the other orchards")
    func durianForward() throws {
        let graph = try durian.forward(lot("V1"))
        #expect(graph.things == [lot("V1"), lot("PACKED"), pallet(1)])
        #expect(graph.node(lot("PACKED"))?.distance == 1)
    }

    @Test("a place is a node with the events it saw, and nothing is traced through it")
    func durianPlace() throws {
        let graph = try durian.forward(lot("V1"))
        let place = try #require(graph.node(orchardPlace))
        #expect(place.kind == .place && place.distance == nil)
        #expect(place.firstSeen == hours(10) && place.lastSeen == hours(10))
        #expect(try durian.backward(orchardPlace).nodes.map(\.thing) == [orchardPlace])
    }

    @Test("a cashew blend keeps the share of domestic and imported nuts")
    func cashew() throws {
        var story = Story()
        story.object([lot("BP")], .add, at: 1, quantity: TraceQuantity(amount: 600, uom: "KGM"))
        story.object([lot("CI")], at: 2, quantity: TraceQuantity(amount: 400, uom: "KGM"))
        story.make([Amount(lot("BLEND"), 220)], from: [Amount(lot("BP"), 600), Amount(lot("CI"), 400)], at: 10)
        story.make([Amount(lot("W320"), 150), Amount(lot("SPLIT"), 60)], from: [Amount(lot("BLEND"), 220)], at: 20)
        let graph = try story.backward(lot("W320"))
        #expect(graph.things == [lot("W320"), lot("BLEND"), lot("BP"), lot("CI")])
        #expect(graph.origins == [lot("BP"), lot("CI")])
        #expect(graph.edge(lot("BP"), lot("BLEND"))?.taken.first?.amount == 600)
        #expect(graph.edge(lot("CI"), lot("BLEND"))?.taken.first?.amount == 400)
        #expect(graph.node(lot("CI"))?.quantities.map(\.kind) == [.consumed, .observed])
    }

    /// One pig, two half carcasses, cuts from both halves and from another pig's.
    private var pork: Story {
        var story = Story()
        story.object([item("PIG1"), item("PIG2")], .add, at: 1)
        story.make([item("L1"), item("R1")], from: [item("PIG1")], at: 10)
        story.make([item("L2"), item("R2")], from: [item("PIG2")], at: 11)
        story.make([lot("CHOPS")], from: [item("L1"), item("L2")], at: 20)
        story.make([lot("HAM")], from: [item("R1")], at: 21)
        return story
    }

    @Test("a pig leads forward through both halves to every cut it is in")
    func porkForward() throws {
        let graph = try pork.forward(item("PIG1"))
        #expect(graph.things == [item("PIG1"), item("L1"), item("R1"), lot("CHOPS"), lot("HAM")])
        #expect(graph.node(lot("HAM"))?.distance == 2)
    }

    @Test("a cut leads back to its pigs and not to the other half")
    func porkBackward() throws {
        let graph = try pork.backward(lot("CHOPS"))
        #expect(graph.things == [lot("CHOPS"), item("L1"), item("L2"), item("PIG1"), item("PIG2")])
        #expect(graph.origins == [item("PIG1"), item("PIG2")])
    }

    @Test("both directions make one graph, upstream counted in negative hops")
    func both() throws {
        let graph = try Tracer.trace(TraceRequest(start: [item("L1")], direction: .both), in: pork)
        #expect(graph.things == [item("PIG1"), item("L1"), lot("CHOPS")])
        #expect(graph.node(item("PIG1"))?.distance == -1)
        #expect(graph.node(lot("CHOPS"))?.distance == 1)
    }
}
