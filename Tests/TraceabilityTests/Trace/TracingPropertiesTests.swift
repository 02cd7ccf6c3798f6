import GS1
import Testing

@testable import Traceability

@Suite("Properties of any trace")
struct TracingPropertiesTests {
    @Test("a trace of a random story finds what the naive closure finds", arguments: 1...60)
    func reference(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        let story = RandomStory.tell(&numbers, lots: 8, events: 10 + numbers.number(below: 30))
        let tolerance = [0, 3, 24][numbers.number(below: 3)]
        let limits = TraceLimits(depth: 100, clockTolerance: hours(tolerance))
        let start = [lot("0"), lot("1"), pallet(0), crate("C0")][numbers.number(below: 4)]
        for direction in [TraceRequest.Direction.backward, .forward] {
            let graph = try Tracer.trace(TraceRequest(start: [start], direction: direction, limits: limits), in: story)
            let naive = NaiveTrace(story, from: start, direction, tolerance: tolerance)
            let traced = Set(graph.nodes.filter { $0.distance != nil && !$0.isCarrierOnly }.map(\.thing))
            let reachable = Set(naive.subjects.keys), all = reachable.union(naive.carriers.keys)
            // A way back reads no further than the moment in question: what only a later unpacking tells stays unknown.
            let isExact = direction == .forward || !naive.hasUnknownStart
            #expect(isExact ? traced == reachable : traced.isSubset(of: reachable))
            #expect(isExact ? graph.things == all : graph.things.isSubset(of: all))
            #expect(graph.isComplete)
        }
    }

    @Test("what is upstream of a thing has the thing downstream", arguments: 1...60)
    func symmetry(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        var story = Story()
        for hour in 1...30 {
            let inputs = (0...numbers.number(below: 3)).map { _ in lot("\(numbers.number(below: 10))") }
            story.make([lot("\(numbers.number(below: 10))")], from: inputs, at: hour)
        }
        let limits = TraceLimits(depth: 100, clockTolerance: 0)
        for upstream in try story.backward(lot("0"), limits: limits).things {
            #expect(try story.forward(upstream, limits: limits).things.contains(lot("0")))
        }
    }

    @Test("every edge joins two nodes, every event concerns a node", arguments: 1...40)
    func wholeness(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        let story = RandomStory.tell(&numbers, lots: 6, events: 40)
        let graph = try Tracer.trace(
            TraceRequest(start: [lot("0")], direction: .both, limits: TraceLimits(depth: 2)), in: story)
        let nodes = Set(graph.nodes.map(\.thing)), events = Set(graph.numbers)
        for edge in graph.edges {
            #expect(nodes.contains(edge.from) && nodes.contains(edge.to))
            #expect(edge.events.allSatisfy(events.contains))
        }
        #expect(graph.events.allSatisfy { !$0.concerns.isEmpty && nodes.isSuperset(of: $0.concerns) })
    }
}
