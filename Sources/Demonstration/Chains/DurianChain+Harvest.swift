extension DurianChain {
    /// Four member orchards cut Ri6; the cooperative joins two of the lots into one and delivers.
    mutating func cooperativeHarvest(_ run: Int) -> [Amount] {
        let cast = teller.cast.durian
        let day = DurianChain.packingDay(run) - 2
        var collected: [Amount] = []
        for index in 0..<4 {
            let grower = cast.members[(run / 2 + index) % cast.members.count]
            let amount = harvest(grower, day, lot: "MV0\((run / 2 + index) % 6 + 1)-\(teller.calendar.day(day).short)")
            let leaving = teller.moment(day, 10)
            teller.handOver(
                Load(amounts: [amount]), from: grower.place, to: cast.cooperativeYard, leaving: leaving, minutes: 45)
            collected.append(amount)
        }
        let joined = join(Array(collected[..<2]), day)
        return deliver([joined] + collected[2...], from: cast.cooperativeYard, day)
    }

    /// Three or four sellers cut Dona and hand it to the collector, who delivers the lots as they are.
    mutating func sellersHarvest(_ run: Int) -> [Amount] {
        let cast = teller.cast.durian
        let day = DurianChain.packingDay(run) - 2
        var collected: [Amount] = []
        for index in 0..<teller.random.number(in: 3...4) {
            let number = (run / 2 + index) % cast.sellers.count
            let amount = harvest(cast.sellers[number], day, lot: "D\(number + 1)-\(teller.calendar.day(day).short)")
            let leaving = teller.moment(day, 9)
            teller.handOver(
                Load(amounts: [amount]), from: cast.sellers[number].place, to: cast.collectorYard, leaving: leaving,
                minutes: 80)
            collected.append(amount)
        }
        return deliver(collected, from: cast.collectorYard, day)
    }

    /// The look at the trees before, then the cut. Now and then it is typed in days later.
    private mutating func harvest(_ grower: Grower, _ day: Int, lot: String) -> Amount {
        let amount = Amount(
            thing: .lot(grower.product.item, lot),
            quantity: .kilograms(grams: teller.random.number(in: 280...520) * 1000))
        let cut = teller.moment(day, 6)
        let late = teller.random.chance(percent: 6) ? cut.adding(hours: teller.random.number(in: 26...40)) : nil
        let interval = teller.calendar.day(day - teller.random.number(in: 3...12))
        teller.commission(Load(amounts: [amount]), at: grower.place, cut, facts(grower, lot, day, interval)) { draft in
            draft.certificates = grower.certificates
            draft.enteredLate = late
        }
        return amount
    }

    private func facts(_ grower: Grower, _ lot: String, _ day: Int, _ interval: Day) -> [Fact] {
        [
            Fact("cbvmda:lotNumber", lot), Fact("cbvmda:harvestStartDate", teller.calendar.day(day)),
            Fact("cbvmda:harvestEndDate", teller.calendar.day(day)), Fact("cbvmda:countryOfOrigin", "VN"),
            Fact("nguon:growingAreaCode", grower.place.areaCode ?? ""),
            Fact("nguon:preHarvestIntervalEnd", interval),
        ]
    }

    /// Two members' fruit becomes one lot of the cooperative.
    private mutating func join(_ amounts: [Amount], _ day: Int) -> Amount {
        let cast = teller.cast.durian
        let lot = "MV-\(teller.calendar.day(day).short)"
        let grams = amounts.reduce(0) { $0 + $1.quantity.thousandths }
        let joined = Amount(thing: .lot(cast.cooperativeProduct.item, lot), quantity: .kilograms(grams: grams))
        let facts = [Fact("cbvmda:lotNumber", lot), Fact("cbvmda:countryOfOrigin", "VN")]
        teller.transform(
            Load(amounts: amounts), into: Load(amounts: [joined]), at: cast.cooperativeYard, teller.moment(day, 13),
            facts)
        return joined
    }

    /// To the packing house by lorry on the afternoon of the cut, and the check at its gate.
    private mutating func deliver(_ amounts: [Amount], from yard: Place, _ day: Int) -> [Amount] {
        let cast = teller.cast.durian
        let leaving = teller.moment(day, 15)
        let arrived = teller.handOver(
            Load(amounts: amounts), from: yard, to: cast.packingHouse, leaving: leaving, minutes: 70)
        teller.observe(
            Load(amounts: amounts), at: cast.packingHouse, arrived.adding(minutes: 30), "inspecting", "conformant")
        return amounts
    }
}
