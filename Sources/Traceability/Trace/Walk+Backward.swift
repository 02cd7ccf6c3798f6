import EPCIS
import GS1

extension Walk {
    /// What a thing came from, and what happened to it until the moment it was linked to the start.
    mutating func expandBackward(_ thing: ThingKey) {
        if let moments = subjects[thing] { originate(thing, moments) }
        if let periods = carriers[thing] { accompany(thing, during: periods) }
    }

    private mutating func originate(_ thing: ThingKey, _ moments: Periods) {
        guard let upper = moments.upper else { return }
        let filling = filling(of: thing, at: moments)
        let within = Periods(min(filling.lowerBound, upper)...upper)
        let latest = upper.saturatingAdd(limits.clockTolerance)
        for event in book.events(of: thing) where event.time >= filling.lowerBound && event.time <= latest {
            if event.names(thing, as: .output) { originate(thing, from: event, until: upper) }
            guard event.time <= upper, event.happensTo(thing) else { continue }
            include(event, for: thing)
        }
        offerCarriers(of: thing, within: within)
        for event in book.voided(of: thing) where event.time <= upper && !event.names(thing, as: .input) {
            include(event, for: thing)
        }
        offerContents(of: thing, within: moments)
        originateInLot(thing, until: upper)
    }

    private mutating func originate(_ thing: ThingKey, from output: IndexedEvent, until upper: Int64) {
        include(output, for: thing)
        let isLate = output.time > upper
        for event in wholeRun(of: output) {
            for input in event.things(as: .input) where input != thing {
                let used = event.number == output.number ? min(event.time, upper) : event.time
                reach(input, moments: Periods(at: used), from: thing)
                include(event, for: input)
                noteRun(from: input, to: thing, input: event, output: output, isOutOfOrder: isLate)
            }
        }
    }

    /// An item comes from what its lot came from: the lot as it was when the two were first named together.
    private mutating func originateInLot(_ item: ThingKey, until upper: Int64) {
        guard item.level == .item else { return }
        let naming = book.events(of: item).filter { $0.time <= upper && $0.lot(of: item) != nil }
        for (lot, events) in Dictionary(grouping: naming, by: { $0.lot(of: item)! }) {
            let first = events.map(\.time).min()!
            reach(lot, moments: Periods(at: first), from: item)
            let key = LinkBook.Key(from: lot, to: item, relation: .lot, run: "")
            links.note(key, events: events.filter { $0.time == first }.map(\.number))
        }
    }

    // MARK: Carriers

    /// What happened to a container while the thing was inside happened to the thing.
    private mutating func accompany(_ thing: ThingKey, during periods: Periods) {
        for event in book.events(of: thing) where periods.contains(event.time) {
            guard event.happensTo(thing), !event.isOthersContainment(of: thing) else { continue }
            include(event, for: thing)
        }
        offerCarriers(of: thing, within: periods)
    }
}
