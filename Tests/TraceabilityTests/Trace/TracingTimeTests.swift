import EPCIS
import GS1
import Testing

@testable import Traceability

@Suite("Time order")
struct TracingTimeTests {
    private let strict = TraceLimits(clockTolerance: 0)

    /// A lot filled on day one and again on day nine; part of it used on day five.
    private var refilled: Story {
        var story = Story()
        story.make([lot("TANK")], from: [lot("EARLY")], at: 24)
        story.make([lot("JUICE")], from: [lot("TANK")], at: 5 * 24)
        story.make([lot("TANK")], from: [lot("LATE")], at: 9 * 24)
        return story
    }

    @Test("what went into a lot after its use is not in the product")
    func laterFilling() throws {
        #expect(try refilled.backward(lot("JUICE")).things == [lot("JUICE"), lot("TANK"), lot("EARLY")])
        #expect(try refilled.forward(lot("LATE")).things == [lot("LATE"), lot("TANK")])
        #expect(try refilled.forward(lot("EARLY")).things == [lot("EARLY"), lot("TANK"), lot("JUICE")])
    }

    @Test("a disorder within a day is followed and marked: clocks and books disagree")
    func tolerance() throws {
        var story = Story()
        story.make([lot("CUT")], from: [lot("CARCASS")], at: 20)
        story.make([lot("PACK")], from: [lot("CUT")], at: 15)
        let graph = try story.backward(lot("PACK"))
        #expect(graph.origins == [lot("CARCASS")])
        #expect(graph.edge(lot("CARCASS"), lot("CUT"))?.isOutOfOrder == true)
        #expect(graph.edge(lot("CUT"), lot("PACK"))?.isOutOfOrder == false)
        #expect(try story.backward(lot("PACK"), limits: strict).origins == [lot("CUT")])
        #expect(try story.forward(lot("CARCASS")).things == [lot("CARCASS"), lot("CUT"), lot("PACK")])
        #expect(try story.forward(lot("CARCASS"), limits: strict).things == [lot("CARCASS"), lot("CUT")])
    }

    @Test("a lot reached again at a later moment is looked at again")
    func widened() throws {
        var story = Story()
        story.make([lot("A")], from: [lot("X1")], at: 100)
        story.make([lot("P")], from: [lot("A")], at: 200)
        story.make([lot("A")], from: [lot("X2")], at: 300)
        story.make([lot("Q")], from: [lot("A")], at: 400)
        story.make([lot("MIX")], from: [lot("P"), lot("R")], at: 500)
        story.make([lot("R")], from: [lot("Q")], at: 450)
        let graph = try story.backward(lot("MIX"))
        #expect(graph.origins == [lot("X1"), lot("X2")])
    }
}
