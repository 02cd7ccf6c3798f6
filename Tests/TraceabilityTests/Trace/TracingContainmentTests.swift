import EPCIS
import GS1
import Testing

@testable import Traceability

@Suite("Containers")
struct TracingContainmentTests {
    /// A crate that carries lot A in the first week and lot B in the second.
    private var crateUsedTwice: Story {
        var story = Story()
        story.pack([lot("A")], into: crate("C1"), at: 10)
        story.object([crate("C1")], at: 20, step: "shipping")
        story.unpack([lot("A")], from: crate("C1"), at: 30)
        story.object([crate("C1")], at: 40, step: "cleaning")
        story.pack([lot("B")], into: crate("C1"), at: 50)
        story.object([crate("C1")], at: 60, step: "shipping")
        story.unpack([lot("B")], from: crate("C1"), at: 70)
        return story
    }

    @Test("a crate used again carries nothing over from one lot to the next")
    func reuse() throws {
        let backward = try crateUsedTwice.backward(lot("B"))
        #expect(backward.things == [lot("B"), crate("C1")])
        #expect(backward.numbers == [5, 6, 7])
        let forward = try crateUsedTwice.forward(lot("A"))
        #expect(forward.things == [lot("A"), crate("C1")])
        #expect(forward.numbers == [1, 2, 3])
        #expect(forward.edge(lot("A"), crate("C1"))?.periods == [hours(10)...hours(30)])
    }

    @Test("a crate emptied and filled at the same hour keeps the two lots apart")
    func reuseAtOneInstant() throws {
        var story = Story()
        story.pack([lot("A")], into: crate("C1"), at: 10)
        story.unpack([lot("A")], from: crate("C1"), at: 30)
        story.pack([lot("B")], into: crate("C1"), at: 30)
        story.object([crate("C1")], at: 40)
        story.make([lot("OUT")], from: [crate("C1")], at: 50)
        #expect(try story.backward(lot("OUT")).things == [lot("OUT"), crate("C1"), lot("B")])
        #expect(try story.forward(lot("A")).numbers == [1, 2])
    }

    @Test("a crate used up in a transformation stands for what was in it then")
    func crateAsInput() throws {
        var story = crateUsedTwice
        story.make([lot("JAM")], from: [crate("C1")], at: 65)
        #expect(try story.backward(lot("JAM")).things == [lot("JAM"), crate("C1"), lot("B")])
        #expect(try story.forward(lot("B")).things == [lot("B"), crate("C1"), lot("JAM")])
        #expect(try story.forward(lot("A")).things == [lot("A"), crate("C1")])
        #expect(!(try story.backward(lot("JAM")).numbers.contains(2)), "the first week is not the jam's")
    }

    @Test("a DELETE that names no content empties the container", arguments: [EventType.aggregation, .association])
    func emptied(kind: EventType) throws {
        var story = Story()
        story.pack([lot("A")], into: crate("C1"), at: 10, kind: kind)
        story.pack([], into: crate("C1"), at: 30, .delete, kind: kind)
        story.object([crate("C1")], at: 40)
        let graph = try story.forward(lot("A"))
        #expect(graph.numbers == [1, 2])
        #expect(graph.edge(lot("A"), crate("C1"))?.relation == (kind == .aggregation ? .aggregation : .association))
    }

    @Test("a pallet leads back to its contents, a content never to its neighbours")
    func neighbours() throws {
        var story = Story()
        story.pack([item("S1"), item("S2")], into: pallet(1), at: 10)
        story.object([pallet(1)], at: 20, step: "shipping")
        #expect(try story.backward(pallet(1)).things == [pallet(1), item("S1"), item("S2")])
        #expect(try story.backward(item("S1")).things == [item("S1"), pallet(1)])
        #expect(try story.forward(item("S1")).things == [item("S1"), pallet(1)])
    }

    @Test("pallets split and merged: every carton keeps its own way")
    func splitAndMerge() throws {
        var story = Story()
        story.pack([item("S1"), item("S2")], into: pallet(1), at: 10)
        story.pack([item("S3")], into: pallet(2), at: 10)
        story.unpack([item("S2")], from: pallet(1), at: 20)
        story.pack([item("S2")], into: pallet(2), at: 21)
        story.object([pallet(1)], at: 30, step: "shipping")
        story.object([pallet(2)], at: 31, step: "shipping")
        #expect(try story.backward(item("S2")).numbers == [1, 3, 4, 6])
        #expect(try story.backward(item("S1")).numbers == [1, 5])
        let merged = try story.backward(pallet(2))
        #expect(merged.origins == [item("S2"), item("S3")])
        #expect(merged.node(pallet(1))?.isCarrierOnly == true, "it carried the second carton before")
        #expect(merged.node(item("S1")) == nil)
    }

    @Test("a pallet in a container: the journey climbs only while both held")
    func nested() throws {
        var story = Story()
        story.pack([item("S1")], into: pallet(1), at: 10)
        story.pack([pallet(1)], into: pallet(9), at: 20)
        story.object([pallet(9)], at: 25, step: "transporting")
        story.unpack([item("S1")], from: pallet(1), at: 30)
        story.object([pallet(9)], at: 35, step: "arriving")
        #expect(try story.backward(item("S1")).numbers == [1, 2, 3, 4])
    }

    @Test("a trace from a container forward follows what is taken out of it")
    func contentsForward() throws {
        var story = Story()
        story.pack([lot("A")], into: pallet(1), at: 10)
        story.pack([pallet(1)], into: pallet(9), at: 20)
        story.unpack([pallet(1)], from: pallet(9), at: 30)
        story.unpack([lot("A")], from: pallet(1), at: 40)
        story.make([lot("SOUP")], from: [lot("A")], at: 50)
        #expect(try story.forward(pallet(9)).things == [pallet(9), pallet(1), lot("A"), lot("SOUP")])
    }

    @Test("part of a lot taken out leaves the rest inside")
    func partly() throws {
        let ten = TraceQuantity(amount: 10, uom: nil), four = TraceQuantity(amount: 4, uom: nil)
        var story = Story()
        story.pack([lot("A")], into: pallet(1), at: 10, quantity: ten)
        story.pack([lot("A")], into: pallet(1), at: 20, .delete, quantity: four)
        story.object([pallet(1)], at: 30)
        story.pack([lot("A")], into: pallet(1), at: 40, .delete, quantity: TraceQuantity(amount: 6, uom: nil))
        story.object([pallet(1)], at: 50)
        let graph = try story.forward(lot("A"))
        #expect(graph.numbers == [1, 2, 3, 4])
        #expect(graph.edge(lot("A"), pallet(1))?.taken == [ten])
    }

    @Test("a content taken out of a crate without having been put in was there since the last unloading")
    func unknownStart() throws {
        var story = Story()
        story.object([crate("C1")], at: 5)
        story.pack([lot("A")], into: crate("C1"), at: 10)
        story.unpack([lot("A")], from: crate("C1"), at: 30)
        story.object([crate("C1")], at: 40)
        story.unpack([lot("X")], from: crate("C1"), at: 50)
        #expect(try story.backward(lot("X")).numbers == [4, 5])
    }

    @Test("an item packed elsewhere has left the crate that nobody unpacked")
    func movedOn() throws {
        var story = Story()
        story.pack([item("S1")], into: crate("C1"), at: 10)
        story.pack([item("S1")], into: crate("C2"), at: 20)
        story.object([crate("C1")], at: 30)
        #expect(try story.backward(item("S1")).numbers == [1, 2])
    }

    @Test("things fixed to a place end at the place")
    func fixedToPlace() throws {
        var story = Story()
        story.pack([item("SENSOR")], into: orchardPlace, at: 10, kind: .association)
        story.pack([item("OTHER")], into: orchardPlace, at: 11, kind: .association)
        let graph = try story.backward(item("SENSOR"))
        #expect(graph.node(orchardPlace)?.kind == .place)
        #expect(graph.node(item("OTHER")) == nil)
    }
}
