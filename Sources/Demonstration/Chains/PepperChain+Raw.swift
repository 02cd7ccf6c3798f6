extension PepperChain {
    static func harvestDay(_ number: Int) -> Int { -160 + number }

    /// A member's plot, written down by the cooperative and brought to its yard.
    mutating func harvest(_ number: Int) -> (Amount, Grower) {
        let cast = teller.cast.pepper
        let index = number % cast.members.count
        let grower = cast.members[index]
        let day = PepperChain.harvestDay(number)
        let green = picked(grower, "NH0\(index + 1)-\(teller.calendar.day(day).short)")
        teller.commission(
            Load(amounts: [green.amount]), at: grower.place, teller.moment(day, 7), facts(grower, green.lot, day)
        ) { $0.certificates = grower.certificates }
        let leaving = teller.moment(day, 15)
        teller.handOver(
            Load(amounts: [green.amount]), from: grower.place, to: cast.dryingYard, leaving: leaving, minutes: 40)
        return (green.amount, grower)
    }

    /// A household's crop, bought on the vine; the trader types in his week on a later evening.
    mutating func buyOnTheVine(_ number: Int) -> (Amount, Grower) {
        let cast = teller.cast.pepper
        let index = number % cast.sellers.count
        let grower = cast.sellers[index]
        let day = PepperChain.harvestDay(number)
        let green = picked(grower, "BM0\(index + 1)-\(teller.calendar.day(day).short)")
        let time = teller.moment(day, 7)
        teller.pickBought(
            Load(amounts: [green.amount]), from: grower, by: cast.trader, time, facts(grower, green.lot, day),
            enteredLate: time.adding(hours: teller.random.number(in: 40...120)))
        let leaving = teller.moment(day, 16)
        teller.handOver(
            Load(amounts: [green.amount]), from: grower.place, to: cast.traderYard, leaving: leaving, minutes: 60)
        return (green.amount, grower)
    }

    private mutating func picked(_ grower: Grower, _ lot: String) -> (amount: Amount, lot: String) {
        let grams = teller.random.number(in: 1700...2400) * 1000
        return (Amount(thing: .lot(grower.product.item, lot), quantity: .kilograms(grams: grams)), lot)
    }

    private func facts(_ grower: Grower, _ lot: String, _ day: Int) -> [Fact] {
        [
            Fact("cbvmda:lotNumber", lot), Fact("cbvmda:harvestStartDate", teller.calendar.day(day)),
            Fact("cbvmda:harvestEndDate", teller.calendar.day(day)), Fact("cbvmda:countryOfOrigin", "VN"),
            Fact("nguon:growingAreaCode", grower.place.areaCode ?? ""),
            Fact("nguon:preHarvestIntervalEnd", teller.calendar.day(day - 9)),
        ]
    }

    /// Threshed and dried in the sun: a third of the weight is left. Then to the union's store and the factory.
    mutating func dry(_ green: Amount, of grower: Grower, _ number: Int, _ isBought: Bool) {
        let cast = teller.cast.pepper
        let yard = isBought ? cast.traderYard : cast.dryingYard
        let product = isBought ? cast.traderPepper : cast.cooperativePepper
        let day = PepperChain.harvestDay(number) + 6
        let lot = "TK-\(teller.calendar.day(day).short)"
        let grams = green.quantity.thousandths / 1000 * teller.random.number(in: 318...340)
        let dried = Amount(thing: .lot(product.item, lot), quantity: .kilograms(grams: grams))
        teller.transform(
            Load(amounts: [green]), into: Load(amounts: [dried]), at: yard, teller.moment(day, 16),
            [
                Fact("cbvmda:lotNumber", lot), Fact("cbvmda:countryOfOrigin", "VN"),
                Fact("nguon:moisturePercent", .decimal(teller.random.number(in: 115...128) * 100)),
            ])
        sellDried(dried, from: yard, day)
        homePepper.add(Stock(dried, ready: day + 6, origin: ["VN": grams]))
    }

    private mutating func sellDried(_ dried: Amount, from yard: Place, _ day: Int) {
        let cast = teller.cast.pepper
        let load = Load(amounts: [dried])
        let leaving = teller.moment(day + 2, 8)
        let arrived = teller.handOver(load, from: yard, to: cast.depot, leaving: leaving, minutes: 95)
        weigh(load, at: cast.depot, arrived)
        let onwards = teller.moment(day + 4, 8)
        let received = teller.handOver(load, from: cast.depot, to: cast.factory, leaving: onwards, minutes: 70)
        weigh(load, at: cast.factory, received)
    }

    /// Moisture and density at the scale.
    private mutating func weigh(_ load: Load, at place: Place, _ received: Moment) {
        let facts = [
            Fact("nguon:moisturePercent", .decimal(teller.random.number(in: 115...128) * 100)),
            Fact("nguon:densityGramsPerLitre", .decimal(teller.random.number(in: 52...58) * 10_000)),
        ]
        teller.observe(load, at: place, received.adding(minutes: 30), "inspecting", "conformant") { $0.facts = facts }
    }

    /// Dried pepper from abroad: the processor writes what it bought, cleared and tested.
    mutating func bringIn(_ number: Int) {
        let cast = teller.cast.pepper
        let day = -140 + 10 * number
        let lot = "KH/\(twoDigits(number + 1))-\(teller.calendar.day(day).short)"
        let amount = Amount(thing: .lot(cast.abroad.product.item, lot), quantity: .kilograms(grams: 1_000_000))
        let load = Load(amounts: [amount])
        let facts = [Fact("cbvmda:lotNumber", lot), Fact("cbvmda:countryOfOrigin", cast.abroad.business.country)]
        let contract = Paper(type: "po", issuer: cast.processor, number: "HDNK-\(lot.suffix(6))")
        teller.commission(load, at: cast.abroad.place, teller.moment(day - 12, 9), facts) { draft in
            draft.sender = cast.processor
            draft.papers = [contract]
        }
        let sides = Sides(from: cast.abroad.place, to: cast.port)
        teller.observe(load, at: cast.port, teller.moment(day, 10), "accepting", "in_progress") { draft in
            draft.from = sides.sources
            draft.to = sides.destinations
            draft.facts = [
                Fact("nguon:customsDeclaration", "TK-MAU-T\(lot.suffix(6))"), Fact("nguon:quarantine", "KDTV-MAU"),
            ]
        }
        let leaving = teller.moment(day + 1, 6)
        weigh(
            load, at: cast.factory,
            teller.handOver(load, from: cast.port, to: cast.factory, leaving: leaving, minutes: 210))
        importedPepper.add(Stock(amount, ready: day + 3, origin: [cast.abroad.business.country: 1_000_000]))
    }
}
