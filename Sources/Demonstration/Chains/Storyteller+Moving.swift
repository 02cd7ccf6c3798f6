extension Storyteller {
    /// One business ships, the other receives; ownership passes when the keepers differ. Tells when it was received.
    @discardableResult
    mutating func handOver(_ load: Load, from: Place, to: Place, leaving: Moment, minutes: Int) -> Moment {
        let paper = Paper(type: "desadv", issuer: from.keeper, number: "PX-\(random.number(in: 10_000...99_999))")
        let sides = Sides(from: from, to: to)
        observe(load, at: from, leaving, "shipping", "in_transit") { draft in
            draft.papers = [paper]
            draft.from = sides.sources
            draft.to = sides.destinations
        }
        let arrival = leaving.adding(minutes: minutes)
        observe(load, at: to, arrival, "receiving", "in_progress") { draft in
            draft.papers = [paper, Paper(type: "recadv", issuer: to.keeper, number: "PN\(paper.number.dropFirst(2))")]
            draft.from = sides.sources
            draft.to = sides.destinations
        }
        return arrival
    }

    /// The carrier's own account of a cold trip, between shipping and receiving.
    mutating func carry(_ load: Load, from: Place, to: Place, leaving: Moment, minutes: Int, _ climate: Climate) {
        let lorry = random.number(in: 0...cast.trade.lorries.count - 1)
        let carrier = cast.trade.carrier
        let facts = [Fact("nguon:vehicle", .thing(cast.trade.lorries[lorry]))]
        let arrival = leaving.adding(minutes: minutes)
        let reading = read(climate, cast.trade.loggers[lorry], leaving, arrival)
        observe(load, at: from, leaving.adding(minutes: 5), "departing", "in_transit") { draft in
            draft.sender = carrier
            draft.facts = facts
        }
        observe(load, at: to, arrival.adding(minutes: -5), "arriving", "in_progress") { draft in
            draft.sender = carrier
            draft.facts = facts
            draft.readings = [reading]
        }
    }

    /// What a logger shows over a span in this climate.
    mutating func read(_ climate: Climate, _ device: Thing, _ start: Moment, _ end: Moment) -> SensorReading {
        let isAlarm = random.chance(percent: climate.alarmPercent)
        let minimum = climate.low + random.number(in: 0...6) * 100
        let mean = minimum + random.number(in: 3...7) * 100
        let maximum = isAlarm ? climate.high + random.number(in: 15...45) * 100 : min(climate.high, mean + 500)
        return SensorReading(
            device: device, start: start, end: end, minimum: minimum, maximum: maximum, mean: mean, isAlarm: isAlarm)
    }
}
