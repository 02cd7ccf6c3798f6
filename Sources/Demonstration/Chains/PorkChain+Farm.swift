extension PorkChain {
    /// From the litter to the lorry: birth, vaccination, the farm's records, the tags, the wait after the last medicine.
    mutating func raise(_ batch: PigBatch) {
        let cast = teller.cast.pork
        let piglets = Load(amounts: [Amount(thing: .lot(cast.piglets.item, batch.litter), quantity: .count(18))])
        let facts = [
            Fact("cbvmda:lotNumber", batch.litter), Fact("nguon:birthDate", teller.calendar.day(batch.born)),
            Fact("cbvmda:countryOfOrigin", "VN"),
        ]
        teller.commission(piglets, at: cast.breedingFarm, teller.moment(batch.born, 8), facts)
        teller.observe(
            piglets, at: cast.breedingFarm, teller.moment(batch.born + 20, 9), "inspecting", "conformant"
        ) { $0.facts = [Fact("nguon:vaccine", "dịch tả heo cổ điển (mẫu)")] }
        let leaving = teller.moment(batch.born + 28, 7)
        teller.handOver(piglets, from: cast.breedingFarm, to: batch.farm.place, leaving: leaving, minutes: 110)
        tag(batch, piglets)
        check(batch)
    }

    /// Two piglets in a litter of eighteen do not live; the others get a number each.
    private mutating func tag(_ batch: PigBatch, _ piglets: Load) {
        let place = batch.farm.place
        let litter = piglets.amounts[0].thing
        let late = teller.random.chance(percent: 25) ? teller.moment(batch.born + 44, 19) : nil
        teller.observe(
            Load(amounts: [Amount(thing: litter, quantity: .count(2))]), at: place, teller.moment(batch.born + 40, 7),
            "decommissioning", "inactive"
        ) { draft in
            draft.action = .delete
            draft.enteredLate = late
        }
        let grown = Load(amounts: [Amount(thing: litter, quantity: .count(PigBatch.pigsInBatch))])
        teller.transform(
            grown, into: Load(things: batch.pigs), at: place, teller.moment(batch.born + 60, 8),
            [Fact("nguon:birthDate", teller.calendar.day(batch.born)), Fact("cbvmda:countryOfOrigin", "VN")]
        ) { $0.step = "commissioning" }
    }

    private mutating func check(_ batch: PigBatch) {
        let herd = Load(things: batch.pigs)
        for month in 0..<2 {
            let feed = "TA-MAU-\(batch.number * 2 + month + 101)"
            teller.observe(
                herd, at: batch.farm.place, teller.moment(batch.born + 90 + 35 * month, 16), "holding", "in_progress"
            ) { $0.facts = [Fact("nguon:feedLot", feed)] }
        }
        let free = teller.calendar.day(batch.day - teller.random.number(in: 10...24))
        teller.observe(herd, at: batch.farm.place, teller.moment(batch.day - 3, 8), "inspecting", "conformant") {
            $0.facts = [Fact("nguon:withdrawalPeriodEnd", free)]
        }
    }
}
