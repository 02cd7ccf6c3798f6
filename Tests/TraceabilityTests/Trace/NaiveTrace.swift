import EPCIS
import GS1

@testable import Traceability

/// The same rules without any cleverness: the whole story in memory, hour by hour, until nothing new appears.
/// Knows stories of `RandomStory` only: whole hours, no amounts, no items of lots.
struct NaiveTrace {
    let events: [TracedEvent]
    let direction: TraceRequest.Direction
    let tolerance: Int
    private(set) var subjects: [ThingKey: Set<Int>] = [:]
    private(set) var carriers: [ThingKey: Set<Int>] = [:]
    /// Something was taken out that nobody put in.
    private(set) var hasUnknownStart = false
    private var everything: Set<ThingKey> = []
    /// Parent, child, the hours in which the one was inside the other.
    private var contents: [ThingKey: [ThingKey: Set<Int>]] = [:]

    /// The hours before and after the story stand for ever.
    static let ever = Array(-1...41)

    init(_ story: Story, from start: ThingKey, _ direction: TraceRequest.Direction, tolerance: Int) {
        events = story.events
        self.direction = direction
        self.tolerance = tolerance
        subjects[start] = Set(Self.ever)
        everything = Set(events.flatMap(\.mentions).filter { $0.role != .transformation }.map(\.thing))
        for child in everything {
            for parent in everything where parent != child && events.contains(where: { has($0, parent, .parent) }) {
                let hours = hoursInside(child, parent)
                if !hours.isEmpty { contents[parent, default: [:]][child] = hours }
            }
        }
        var before = -1
        while before != size {
            before = size
            step()
        }
    }

    private var size: Int {
        subjects.values.reduce(0) { $0 + $1.count + 1 } + carriers.values.reduce(0) { $0 + $1.count + 1 }
    }

    private mutating func step() {
        for (thing, moments) in subjects {
            direction == .backward ? derive(thing, moments) : spread(thing, moments)
            for (child, hours) in contents[thing] ?? [:] { add(child, moments.intersection(hours)) }
            let (first, last) = (moments.min()!, moments.max()!)
            carry(thing, Set(Self.ever.filter { direction == .backward ? $0 <= last : $0 >= first }))
        }
        for (thing, hours) in carriers {
            carry(thing, hours)
            guard direction == .forward else { continue }
            for event in events where hours.contains(hour(event)) && has(event, thing, .input) {
                yield(thing, event, hour(event))
            }
        }
    }

    private mutating func derive(_ thing: ThingKey, _ moments: Set<Int>) {
        let last = moments.max()!
        for output in events where has(output, thing, .output) && (hour(output) <= last + tolerance || last == 41) {
            for event in run(output) {
                for input in named(event, .input) where input != thing {
                    add(input, [event == output ? min(hour(event), last) : hour(event)])
                }
            }
        }
    }

    private mutating func spread(_ thing: ThingKey, _ moments: Set<Int>) {
        let first = moments.min()!
        for input in events where has(input, thing, .input) && (hour(input) >= first - tolerance || first == -1) {
            yield(thing, input, first)
        }
    }

    private mutating func yield(_ thing: ThingKey, _ input: TracedEvent, _ first: Int) {
        for event in run(input) {
            for output in named(event, .output) where output != thing {
                add(output, [event == input ? max(hour(event), first) : hour(event)])
            }
        }
    }

    private mutating func carry(_ thing: ThingKey, _ hours: Set<Int>) {
        for (parent, children) in contents {
            let common = (children[thing] ?? []).intersection(hours)
            if !common.isEmpty { carriers[parent, default: []].formUnion(common) }
        }
    }

    private mutating func add(_ thing: ThingKey, _ hours: Set<Int>) {
        if !hours.isEmpty { subjects[thing, default: []].formUnion(hours) }
    }

    // MARK: The story

    private func hour(_ event: TracedEvent) -> Int { Int(event.time / 3_600_000_000) }
    private func has(_ event: TracedEvent, _ thing: ThingKey, _ role: MentionRole) -> Bool {
        named(event, role).contains(thing)
    }
    private func named(_ event: TracedEvent, _ role: MentionRole) -> [ThingKey] {
        event.mentions.filter { $0.role == role }.map(\.thing)
    }

    private func run(_ event: TracedEvent) -> [TracedEvent] {
        guard let run = named(event, .transformation).first else { return [event] }
        return events.filter { has($0, run, .transformation) }
    }

    /// The hours in which a thing was inside another.
    private mutating func hoursInside(_ child: ThingKey, _ parent: ThingKey) -> Set<Int> {
        var (hours, isInside, floor) = (Set<Int>(), false, -1)
        let single = child.level != .lot
        for hour in Self.ever {
            let now = events.filter { self.hour($0) == hour }
            let packings = now.filter { $0.kind == .aggregation && has($0, parent, .parent) }
            let adds = packings.contains { $0.action == .add && has($0, child, .child) }
            let deletes = packings.contains { $0.action == .delete && has($0, child, .child) }
            let elsewhere =
                single && parent.level == .asset
                && now.contains {
                    $0.kind == .aggregation && $0.action == .add && has($0, child, .child) && !has($0, parent, .parent)
                        && !has($0, child, .parent)
                }
            let emptied = elsewhere || packings.contains { $0.action == .delete && named($0, .child).isEmpty }
            let usedUp = single && now.contains { has($0, child, .input) }
            let wasInside = isInside
            if isInside { hours.insert(hour) }
            if emptied { isInside = false }
            if isInside && deletes { isInside = false }
            if adds { isInside = true }
            if isInside { hours.insert(hour) }
            if !wasInside && deletes {
                if !adds {
                    hours.formUnion(floor...hour)
                    hasUnknownStart = true
                }
                isInside = false
            }
            if wasInside && emptied && deletes && !adds { isInside = false }
            if usedUp { isInside = false }
            let unloaded = parent.level == .asset && packings.contains { $0.action == .delete }
            if emptied || usedUp || unloaded || (wasInside && !isInside) { floor = hour }
        }
        return hours
    }
}
