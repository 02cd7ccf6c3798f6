extension CashewChain {
    /// A raw lot from the trees: two in three from the cooperative's growing areas, the others from households.
    mutating func harvest(_ number: Int) {
        let cast = teller.cast.cashew
        let fromMember = number % 3 != 2
        let growers = fromMember ? cast.members : cast.sellers
        let index = number / 3 * (fromMember ? 2 : 1) + (fromMember ? number % 3 : 0)
        let grower = growers[index % growers.count]
        let day = -170 + number
        let lot = "\(fromMember ? "GN" : "DL")\(index % growers.count + 1)-\(teller.calendar.day(day).short)"
        let grams = teller.random.number(in: 900...1600) * 1000
        let amount = Amount(thing: .lot(grower.product.item, lot), quantity: .kilograms(grams: grams))
        pick(amount, lot, grower, day)
        fromMember ? deliver(amount, from: grower.place, day) : deliverThroughDealer(amount, from: grower.place, day)
        homeNuts.add(Stock(amount, ready: day + 5, origin: ["VN": grams]))
    }

    private mutating func pick(_ amount: Amount, _ lot: String, _ grower: Grower, _ day: Int) {
        let time = teller.moment(day, 7)
        let late = teller.random.chance(percent: 8) ? time.adding(hours: teller.random.number(in: 30...90)) : nil
        let facts = [
            Fact("cbvmda:lotNumber", lot), Fact("cbvmda:harvestStartDate", teller.calendar.day(day)),
            Fact("cbvmda:harvestEndDate", teller.calendar.day(day)),
            Fact("cbvmda:countryOfOrigin", "VN"), Fact("nguon:growingAreaCode", grower.place.areaCode ?? ""),
        ]
        teller.commission(Load(amounts: [amount]), at: grower.place, time, facts) { $0.enteredLate = late }
    }

    private mutating func deliver(_ amount: Amount, from place: Place, _ day: Int) {
        let load = Load(amounts: [amount])
        let leaving = teller.moment(day + 2, 8)
        weigh(
            load, teller.handOver(load, from: place, to: teller.cast.cashew.factory, leaving: leaving, minutes: 130))
    }

    private mutating func deliverThroughDealer(_ amount: Amount, from place: Place, _ day: Int) {
        let cast = teller.cast.cashew
        let load = Load(amounts: [amount])
        let leaving = teller.moment(day + 1, 14)
        teller.handOver(load, from: place, to: cast.dealerYard, leaving: leaving, minutes: 100)
        let onwards = teller.moment(day + 3, 8)
        weigh(load, teller.handOver(load, from: cast.dealerYard, to: cast.factory, leaving: onwards, minutes: 85))
    }

    /// Moisture and outturn at the factory's scale.
    func quality(_ random: inout SeededGenerator) -> [Fact] {
        [
            Fact("nguon:moisturePercent", .decimal(random.number(in: 75...98) * 100)),
            Fact("nguon:outturnPounds", .decimal(random.number(in: 46...52) * 1000)),
        ]
    }

    private mutating func weigh(_ load: Load, _ received: Moment) {
        let facts = quality(&teller.random)
        teller.observe(
            load, at: teller.cast.cashew.factory, received.adding(minutes: 45), "inspecting", "conformant"
        ) { $0.facts = facts }
    }

    /// Raw nuts from abroad, by turns from Cambodia and Côte d'Ivoire: the processor writes what it bought, cleared and tested.
    mutating func bringIn(_ number: Int) {
        let cast = teller.cast.cashew
        let source = cast.abroad[number % cast.abroad.count]
        let day = -160 + 5 * number
        let lot = "\(source.business.country)/\(twoDigits(number + 1))-\(teller.calendar.day(day).short)"
        let grams = teller.random.number(in: 15_000...16_000) * 1000
        let amount = Amount(thing: .lot(source.product.item, lot), quantity: .kilograms(grams: grams))
        buy(amount, lot, source, day)
        clear(Load(amounts: [amount]), lot, source, day)
        importedNuts.add(Stock(amount, ready: day + 3, origin: [source.business.country: grams]))
    }

    private mutating func buy(_ amount: Amount, _ lot: String, _ source: Grower, _ day: Int) {
        let processor = teller.cast.cashew.processor
        let facts = [
            Fact("cbvmda:lotNumber", lot), Fact("cbvmda:countryOfOrigin", source.business.country),
            Fact("cbvmda:harvestStartDate", teller.calendar.day(day - 60)),
            Fact("cbvmda:harvestEndDate", teller.calendar.day(day - 40)),
        ]
        teller.commission(Load(amounts: [amount]), at: source.place, teller.moment(day - 30, 9), facts) { draft in
            draft.sender = processor
            draft.papers = [Paper(type: "po", issuer: processor, number: "HDNK-\(lot.suffix(6))")]
        }
    }

    private mutating func clear(_ load: Load, _ lot: String, _ source: Grower, _ day: Int) {
        let cast = teller.cast.cashew
        let sides = Sides(from: source.place, to: cast.port)
        let facts = [Fact("nguon:customsDeclaration", "TK-MAU-\(lot.suffix(6))"), Fact("nguon:quarantine", "KDTV-MAU")]
        teller.observe(load, at: cast.port, teller.moment(day, 10), "accepting", "in_progress") { draft in
            draft.from = sides.sources
            draft.to = sides.destinations
            draft.facts = facts
        }
        let leaving = teller.moment(day + 1, 6)
        weigh(load, teller.handOver(load, from: cast.port, to: cast.factory, leaving: leaving, minutes: 240))
    }
}
