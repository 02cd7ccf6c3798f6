import EPCIS
import GS1

extension Walk {
    /// What became of a thing since the moment it was linked to the start.
    mutating func expandForward(_ thing: ThingKey) {
        if let moments = subjects[thing] { proceed(thing, moments) }
        if let periods = carriers[thing] { carryOn(thing, during: periods) }
    }

    private mutating func proceed(_ thing: ThingKey, _ moments: Periods) {
        guard let lower = moments.lower else { return }
        let filling = filling(of: thing, at: moments)
        let within = Periods(lower...max(filling.upperBound, lower))
        let earliest = lower.saturatingSubtract(limits.clockTolerance)
        for event in book.events(of: thing) where event.time >= earliest && event.time <= filling.upperBound {
            if event.names(thing, as: .input) { proceed(thing, through: event, since: lower) }
            if event.names(thing, as: .output) { include(event, for: thing) }
            if thing.level == .lot { proceedToItems(of: thing, in: event) }
            guard event.time >= lower, event.happensTo(thing) else { continue }
            include(event, for: thing)
        }
        offerCarriers(of: thing, within: within)
        for event in book.voided(of: thing) where event.time >= lower { include(event, for: thing) }
        offerContents(of: thing, within: moments)
    }

    private mutating func proceed(_ thing: ThingKey, through input: IndexedEvent, since lower: Int64) {
        include(input, for: thing)
        let isEarly = input.time < lower
        for event in wholeRun(of: input) {
            for output in event.things(as: .output) where output != thing {
                let made = event.number == input.number ? max(event.time, lower) : event.time
                reach(output, moments: Periods(at: made), from: thing)
                include(event, for: output)
                noteRun(from: thing, to: output, input: input, output: event, isOutOfOrder: isEarly)
            }
        }
    }

    private mutating func proceedToItems(of lot: ThingKey, in event: IndexedEvent) {
        for item in event.items(of: lot) {
            reach(item, moments: Periods(at: event.time), from: lot)
            links.note(.init(from: lot, to: item, relation: .lot, run: ""), events: [event.number])
        }
    }

    /// What happened to a container while the thing was inside happened to the thing; what it was used up for, too.
    private mutating func carryOn(_ thing: ThingKey, during periods: Periods) {
        for event in book.events(of: thing) where periods.contains(event.time) {
            if event.names(thing, as: .input) { proceed(thing, through: event, since: event.time) }
            guard event.happensTo(thing), !event.isOthersContainment(of: thing) else { continue }
            include(event, for: thing)
        }
        offerCarriers(of: thing, within: periods)
    }
}
