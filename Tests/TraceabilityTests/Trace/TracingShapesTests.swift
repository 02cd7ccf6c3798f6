import EPCIS
import GS1
import Testing

@testable import Traceability

@Suite("Shapes a trace must survive")
struct TracingShapesTests {
    @Test("a diamond is one thing reached twice, not two things")
    func diamond() throws {
        var story = Story()
        story.make([lot("B"), lot("C")], from: [lot("A")], at: 1)
        story.make([lot("D")], from: [lot("B")], at: 2)
        story.make([lot("D")], from: [lot("C")], at: 3)
        let graph = try story.backward(lot("D"))
        #expect(graph.nodes.map(\.thing) == [lot("D"), lot("B"), lot("C"), lot("A")])
        #expect(graph.edges.count == 4)
        #expect(graph.depthReached == 2)
    }

    @Test("a cycle of regrading ends")
    func cycle() throws {
        var story = Story()
        story.make([lot("B")], from: [lot("A")], at: 1)
        story.make([lot("A")], from: [lot("B")], at: 2)
        story.make([lot("A")], from: [lot("A")], at: 3)
        for graph in [try story.backward(lot("A")), try story.forward(lot("A"))] {
            #expect(graph.things == [lot("A"), lot("B")])
            #expect(graph.isComplete)
            #expect(graph.edge(lot("A"), lot("A")) == nil)
        }
    }

    @Test("events that share a transformation ID are one transformation")
    func splitRun() throws {
        var story = Story()
        let run = "urn:epc:id:gdti:9521000.00001.7"
        story.make([], from: [lot("A")], at: 1, run: run)
        story.make([], from: [lot("B")], at: 5, run: run)
        story.make([lot("C")], from: [], at: 9, run: run)
        #expect(try story.backward(lot("C")).things == [lot("A"), lot("B"), lot("C")])
        #expect(try story.forward(lot("B")).things == [lot("B"), lot("C")])
        #expect(try story.backward(lot("C")).edge(lot("A"), lot("C"))?.events == [1, 3])
    }

    @Test("a bare GTIN ends the trace: it names every item there ever was")
    func bareClass() throws {
        var story = Story()
        story.make([film], from: [lot("RESIN")], at: 1)
        story.make([lot("PACKED")], from: [lot("FRUIT"), film], at: 2)
        story.make([lot("OTHER")], from: [film], at: 3)
        let graph = try story.backward(lot("PACKED"))
        #expect(graph.things == [lot("PACKED"), lot("FRUIT"), film])
        #expect(graph.node(film)?.kind == .productClass)
        #expect(graph.origins == [lot("FRUIT"), film])
        #expect(try story.forward(film).edges.isEmpty)
    }

    @Test("an item comes from what its lot came from, not from its sisters")
    func lotOfItem() throws {
        var story = Story()
        story.make([lot("L")], from: [lot("RAW")], at: 1)
        story.serialise([item("S1"), item("S2")], of: lot("L"), at: 2)
        story.object([lot("L")], at: 90, step: "shipping")
        let graph = try story.backward(item("S1"))
        #expect(graph.things == [item("S1"), lot("L"), lot("RAW")])
        #expect(graph.edge(lot("L"), item("S1"))?.relation == .lot)
        #expect(!graph.numbers.contains(3), "the lot's later ways are not this item's")
    }

    @Test("a lot leads forward to each of its items")
    func itemsOfLot() throws {
        var story = Story()
        story.serialise([item("S1"), item("S2")], of: lot("L"), at: 2)
        story.make([lot("JAM")], from: [item("S2")], at: 5)
        #expect(try story.forward(lot("L")).things == [lot("L"), item("S1"), item("S2"), lot("JAM")])
    }

    @Test("the same facts give the same graph in whatever order the rows come", arguments: 1...20)
    func order(seed: UInt64) throws {
        var generator = SeededNumbers(seed: seed)
        let story = RandomStory.tell(&generator, lots: 12, events: 60)
        let request = TraceRequest(start: [lot("0"), pallet(0)], direction: .both)
        let graph = try Tracer.trace(request, in: story)
        #expect(try Tracer.trace(request, in: story.shuffled(by: &generator)) == graph)
    }

    @Test("a trace asks once a level, and once more where a transformation is told in parts")
    func questions() throws {
        var story = Story()
        for level in 0..<12 {
            story.make([lot("\(level)")], from: [lot("\(level + 1)"), lot("\(level + 1)x")], at: 50 - level)
        }
        _ = try story.backward(lot("0"))
        #expect(story.lookups.asked.count == 13)
    }
}
