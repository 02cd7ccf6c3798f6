import EPCIS
import GS1

extension Walk {
    /// Reads what the frontier's things need, in at most two questions and one for transformations told in several events.
    /// `false` when the limit of events was reached: what was read counts, nothing further is followed.
    mutating func read(_ frontier: Frontier, from source: some TraceSource) throws -> Bool {
        var whole: [ThingKey: ClosedRange<Int64>] = [:]
        var parts: [ThingKey: ClosedRange<Int64>] = [:]
        for (thing, window) in windows(frontier) where !book.covers(window, of: thing) {
            if window.lowerBound == .min { whole[thing] = window } else { parts[thing] = window }
        }
        let isWhole = try read(whole, from: source) && read(parts, from: source) && readRuns(frontier, from: source)
        for thing in frontier.things {
            histories[thing] = ThingHistory(of: thing, events: book.events(of: thing))
        }
        return isWhole
    }

    private mutating func read(_ windows: [ThingKey: ClosedRange<Int64>], from source: some TraceSource) throws -> Bool
    {
        guard let lower = windows.values.map(\.lowerBound).min(), let upper = windows.values.map(\.upperBound).max()
        else { return true }
        let lookup = TraceLookup(
            things: windows.keys.sorted(), window: lower...upper, itemsOfLots: direction == .forward,
            limit: max(0, limits.events - book.count))
        let found = try source.events(lookup)
        book.add(found.events, windows: windows)
        guard found.isCut else { return true }
        cut(.events, left: 1, things: [])
        cutAt.formUnion(windows.keys)
        return false
    }

    /// Events that share a transformation ID are one transformation: the inputs may stand in one, the outputs in another.
    private mutating func readRuns(_ frontier: Frontier, from source: some TraceSource) throws -> Bool {
        var runs: [ThingKey: ClosedRange<Int64>] = [:]
        for thing in frontier.things {
            for event in book.events(of: thing) where event.event.kind == .transformation {
                if let run = event.run, !book.covers(Int64.min...Int64.max, of: run) {
                    runs[run] = Int64.min...Int64.max
                }
            }
        }
        return try read(runs, from: source)
    }

    // MARK: Windows

    private func windows(_ frontier: Frontier) -> [ThingKey: ClosedRange<Int64>] {
        var windows: [ThingKey: ClosedRange<Int64>] = [:]
        func widen(_ thing: ThingKey, _ window: ClosedRange<Int64>) {
            let known = windows[thing] ?? window
            windows[thing] = min(known.lowerBound, window.lowerBound)...max(known.upperBound, window.upperBound)
        }
        for (thing, moments) in frontier.subjects { widen(thing, lifetime(moments)) }
        for candidate in frontier.candidates {
            widen(candidate.target, candidate.window)
        }
        return windows
    }

    /// The part of a life that a trace must know: backward up to the moment, forward all of it, since what is inside now may
    /// have been put in long ago.
    func lifetime(_ moments: Periods) -> ClosedRange<Int64> {
        guard direction == .backward, let upper = moments.upper else { return Int64.min...Int64.max }
        return Int64.min...upper.saturatingAdd(limits.clockTolerance)
    }
}

extension Int64 {
    /// The two ends of time absorb what is added to them.
    func saturatingAdd(_ other: Int64) -> Int64 {
        guard self != .min else { return .min }
        let (sum, isOver) = addingReportingOverflow(other)
        return isOver ? .max : sum
    }

    func saturatingSubtract(_ other: Int64) -> Int64 {
        guard self != .max else { return .max }
        let (rest, isOver) = subtractingReportingOverflow(other)
        return isOver ? .min : rest
    }
}
