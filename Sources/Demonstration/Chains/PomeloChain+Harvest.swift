extension PomeloChain {
    /// Three member orchards; the group's yard is the first stop.
    mutating func groupHarvest(_ packed: PomeloRun) -> [Amount] {
        let cast = teller.cast.pomelo
        let day = packed.day - 2
        let amounts = (0..<3).map { index in
            let number = (packed.number / 2 + index) % cast.members.count
            let grower = cast.members[number]
            let lot = "CX0\(number + 1)-\(teller.calendar.day(day).short)"
            let amount = picked(grower, lot)
            let load = Load(amounts: [amount])
            teller.commission(load, at: grower.place, teller.moment(day, 7), facts(grower, lot, day)) {
                $0.certificates = grower.certificates
            }
            let leaving = teller.moment(day, 11)
            teller.handOver(load, from: grower.place, to: cast.yard, leaving: leaving, minutes: 35)
            return amount
        }
        return deliver(amounts, from: cast.yard, day)
    }

    /// Both households' crops, bought on the tree. Of one run the trader wrote down what he fetched, but not what he picked.
    mutating func traderHarvest(_ packed: PomeloRun) -> [Amount] {
        let cast = teller.cast.pomelo
        let day = packed.day - 2
        let amounts = cast.sellers.enumerated().map { index, grower in
            let lot = "BP0\(index + 1)-\(teller.calendar.day(day).short)"
            let amount = picked(grower, lot)
            let load = Load(amounts: [amount])
            if packed.number != PomeloChain.unrecordedRun {
                teller.pickBought(load, from: grower, by: cast.trader, teller.moment(day, 7), facts(grower, lot, day))
            }
            let leaving = teller.moment(day, 11)
            teller.handOver(load, from: grower.place, to: cast.traderYard, leaving: leaving, minutes: 50)
            return amount
        }
        return deliver(amounts, from: cast.traderYard, day)
    }

    private mutating func picked(_ grower: Grower, _ lot: String) -> Amount {
        let grams = teller.random.number(in: 520...700) * 1000
        return Amount(thing: .lot(grower.product.item, lot), quantity: .kilograms(grams: grams))
    }

    private mutating func facts(_ grower: Grower, _ lot: String, _ day: Int) -> [Fact] {
        [
            Fact("cbvmda:lotNumber", lot), Fact("cbvmda:harvestStartDate", teller.calendar.day(day)),
            Fact("cbvmda:harvestEndDate", teller.calendar.day(day)), Fact("cbvmda:countryOfOrigin", "VN"),
            Fact("nguon:growingAreaCode", grower.place.areaCode ?? ""),
            Fact("nguon:preHarvestIntervalEnd", teller.calendar.day(day - teller.random.number(in: 4...15))),
        ]
    }

    private mutating func deliver(_ amounts: [Amount], from yard: Place, _ day: Int) -> [Amount] {
        let house = teller.cast.pomelo.packingHouse
        let load = Load(amounts: amounts)
        let leaving = teller.moment(day, 15)
        let arrived = teller.handOver(load, from: yard, to: house, leaving: leaving, minutes: 45)
        teller.observe(load, at: house, arrived.adding(minutes: 30), "inspecting", "conformant")
        return amounts
    }
}
