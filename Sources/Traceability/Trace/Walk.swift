import EPCIS
import GS1

/// One direction of a trace: breadth first, a level at a time. A level is read at once, containments are settled when both ends
/// have been read, then everything that grew is expanded. All sets; the result does not depend on any order.
struct Walk {
    /// A containment to settle when both ends have been read.
    struct Candidate: Hashable {
        enum Aim: Hashable {
            /// The container's doings belong to the content's journey.
            case carrier
            /// The content is what the container is traced for.
            case content
        }

        let containment: Containment
        let aim: Aim
        /// When it matters.
        let within: Periods
        /// The part of the target's life to read so that all is known that ends or begins the containment.
        let window: ClosedRange<Int64>

        var target: ThingKey { aim == .carrier ? containment.parent : containment.child }
        var origin: ThingKey { aim == .carrier ? containment.child : containment.parent }
    }

    /// What the next level has to look at.
    struct Frontier {
        /// Reached for certain, with the moments that count.
        var subjects: [ThingKey: Periods] = [:]
        /// Who reached them, to know where a cut hurts.
        var reachedFrom: [ThingKey: Set<ThingKey>] = [:]
        var candidates: Set<Candidate> = []
        var isEmpty: Bool { subjects.isEmpty && candidates.isEmpty }
        var things: Set<ThingKey> { Set(subjects.keys).union(candidates.map(\.target)) }
    }

    let direction: TraceRequest.Direction
    let limits: TraceLimits
    let start: Set<ThingKey>

    var book = EventBook()
    var histories: [ThingKey: ThingHistory] = [:]
    /// Things traced, with the moments at which they were linked to the start: `always` for the start.
    var subjects: [ThingKey: Periods] = [:]
    /// Things that carried a subject, with the periods in which they did.
    var carriers: [ThingKey: Periods] = [:]
    /// Hops at which a thing was first reached.
    var depths: [ThingKey: Int] = [:]
    /// Named by a relation, never traced through: bare classes, places.
    var bystanders: [ThingKey: Int] = [:]
    /// Event number → the things it happened to.
    var concerns: [Int64: Set<ThingKey>] = [:]
    var links = LinkBook()
    var cuts: [TraceCut] = []
    /// Things from which something known was not followed.
    var cutAt: Set<ThingKey> = []
    var next = Frontier()
    var depth = 0

    init(_ request: TraceRequest, direction: TraceRequest.Direction) {
        self.direction = direction
        limits = request.limits
        start = Set(request.start)
        for thing in request.start {
            if thing.isTraceable { next.subjects[thing] = .always } else { bystanders[thing] = 0 }
        }
    }

    mutating func run(_ source: some TraceSource) throws {
        while !next.isEmpty {
            let frontier = bounded(next)
            next = Frontier()
            guard try read(frontier, from: source) else { return stop(frontier) }
            let grown = settle(frontier)
            for thing in grown.sorted() { expand(thing) }
            depth += 1
            guard depth <= limits.depth else { return cutDepth() }
        }
    }

    mutating func expand(_ thing: ThingKey) {
        switch direction {
        case .backward, .both: expandBackward(thing)
        case .forward: expandForward(thing)
        }
    }
}
