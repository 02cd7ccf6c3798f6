extension PoultryChain {
    /// A day in the hatchery: chicks, vaccine, the lorry.
    mutating func hatch(_ flock: Flock) {
        let cast = teller.cast.poultry
        let chicks = Load(amounts: [
            Amount(thing: .lot(cast.chicks.item, flock.lot), quantity: .count(Flock.chicks))
        ])
        let facts = [
            Fact("cbvmda:lotNumber", flock.lot), Fact("nguon:birthDate", teller.calendar.day(flock.hatched)),
            Fact("cbvmda:countryOfOrigin", "VN"),
        ]
        teller.commission(chicks, at: cast.hatchHouse, teller.moment(flock.hatched, 6), facts)
        teller.observe(chicks, at: cast.hatchHouse, teller.moment(flock.hatched, 9), "inspecting", "conformant") {
            $0.facts = [Fact("nguon:vaccine", "Marek, Newcastle (mẫu)")]
        }
        let leaving = teller.moment(flock.hatched, 14)
        let arrived = teller.handOver(
            chicks, from: cast.hatchHouse, to: flock.farm.place, leaving: leaving, minutes: 120)
        house(chicks, flock, arrived.adding(minutes: 40))
    }

    /// Twenty chicks of 620 do not live through the first fortnight; the others are the flock.
    private mutating func house(_ chicks: Load, _ flock: Flock, _ arrived: Moment) {
        let place = flock.farm.place
        let late = flock.number == PoultryChain.lateFlock ? arrived.adding(hours: 9 * 24) : nil
        teller.observe(chicks, at: place, arrived, "arriving", "in_progress") { draft in
            draft.enteredLate = late
        }
        let lot = chicks.amounts[0].thing
        let dead = Amount(thing: lot, quantity: .count(Flock.chicks - Flock.birds))
        teller.observe(
            Load(amounts: [dead]), at: place, teller.moment(flock.hatched + 14, 7), "decommissioning", "inactive"
        ) { $0.action = .delete }
        let living = Amount(thing: lot, quantity: .count(Flock.birds))
        teller.transform(
            Load(amounts: [living]), into: Load(amounts: [flock.flock]), at: place,
            teller.moment(flock.hatched + 14, 8),
            [
                Fact("cbvmda:lotNumber", flock.lot), Fact("nguon:birthDate", teller.calendar.day(flock.hatched)),
                Fact("cbvmda:countryOfOrigin", "VN"),
            ]
        ) { $0.step = "commissioning" }
    }

    /// The farm's book: each week feed and weight, vaccines, and the wait after the last medicine.
    mutating func raise(_ flock: Flock) {
        let place = flock.farm.place
        let birds = Load(amounts: [flock.flock])
        for week in 3...12 {
            let day = flock.hatched + 7 * week
            let facts = [
                Fact("nguon:feedLot", "TAG-MAU-\(flock.number * 20 + week + 101)"),
                Fact("nguon:meanWeightGrams", .decimal((week * 155 + teller.random.number(in: 0...60)) * 1000)),
            ]
            teller.observe(birds, at: place, teller.moment(day, 16), "holding", "in_progress") { $0.facts = facts }
        }
        teller.observe(birds, at: place, teller.moment(flock.hatched + 30, 8), "inspecting", "conformant") {
            $0.facts = [Fact("nguon:vaccine", "cúm gia cầm (mẫu)")]
        }
        let free = teller.calendar.day(flock.day - teller.random.number(in: 8...20))
        teller.observe(birds, at: place, teller.moment(flock.day - 2, 8), "inspecting", "conformant") {
            $0.facts = [Fact("nguon:withdrawalPeriodEnd", free)]
        }
    }
}
