import EPCIS
import GS1
import Testing

@testable import Traceability

@Suite("Limits said aloud")
struct TracingLimitsTests {
    private func chain(_ length: Int) -> Story {
        var story = Story()
        for step in 0..<length { story.make([lot("\(step)")], from: [lot("\(step + 1)")], at: 1000 - step) }
        return story
    }

    @Test("a trace that reaches its depth says where, why and how much is left")
    func depth() throws {
        let graph = try chain(10).backward(lot("0"), limits: TraceLimits(depth: 4))
        #expect(graph.depthReached == 4)
        #expect(graph.things.count == 5)
        #expect(
            graph.cuts == [TraceCut(reason: .depth, direction: .backward, depth: 5, left: 1, sample: [lot("5")])])
        #expect(graph.origins.isEmpty, "where the trace was cut is no origin")
    }

    @Test("a trace of exactly its depth is whole")
    func exactDepth() throws {
        let graph = try chain(4).backward(lot("0"), limits: TraceLimits(depth: 4))
        #expect(graph.isComplete)
        #expect(graph.origins == [lot("4")])
    }

    @Test("ten thousand things are the bound, and the cut counts the rest")
    func things() throws {
        var story = Story()
        story.make([lot("ALL")], from: (0..<12_000).map { lot("\($0)") }, at: 10)
        let graph = try story.backward(lot("ALL"))
        #expect(graph.things.count == 10_000)
        #expect(graph.cuts.map(\.reason) == [.things])
        #expect(graph.cuts.map(\.left) == [2_001])
        #expect(graph.cuts[0].sample.count == 10)
    }

    @Test("too many events stop the trace with the earliest of them")
    func events() throws {
        var story = Story()
        for hour in 1...50 { story.object([lot("A")], at: hour) }
        let graph = try story.backward(lot("A"), limits: TraceLimits(events: 20))
        #expect(graph.numbers == Array(1...20))
        #expect(graph.cuts.map(\.reason) == [.events])
    }

    @Test("too many edges are cut after the last that fits")
    func edges() throws {
        var story = Story()
        story.make([lot("P")], from: (0..<50).map { lot("\($0)") }, at: 10)
        let graph = try story.backward(lot("P"), limits: TraceLimits(edges: 30))
        #expect(graph.edges.count == 30)
        #expect(graph.cuts.map(\.left) == [20])
    }
}
