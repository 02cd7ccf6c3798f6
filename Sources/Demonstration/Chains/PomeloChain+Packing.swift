extension PomeloChain {
    /// Washed, sorted, labelled one by one. A tenth is too small or scarred for a label.
    mutating func pack(_ arrived: [Amount], _ packed: PomeloRun) {
        let cast = teller.cast.pomelo
        let grams = arrived.reduce(0) { $0 + $1.quantity.thousandths }
        let first = Amount(thing: packed.lotThing, quantity: .kilograms(grams: grams / 1000 * 870))
        let second = Amount(
            thing: .lot(cast.seconds.item, packed.lot), quantity: .kilograms(grams: grams / 1000 * 100))
        let time = teller.moment(packed.day, 7)
        teller.transform(
            Load(amounts: arrived), into: Load(things: packed.fruits, amounts: [first, second]), at: cast.packingHouse,
            time, facts(packed))
        test(packed, time.adding(minutes: 90))
        seconds.add(Stock(second, ready: packed.day + 1, origin: ["VN": second.quantity.thousandths]))
        sellLoose(first.part(percent: 50), packed)
    }

    private func facts(_ packed: PomeloRun) -> [Fact] {
        [
            Fact("cbvmda:lotNumber", packed.lot), Fact("gs1:packagingDate", teller.calendar.day(packed.day)),
            Fact("cbvmda:itemExpirationDate", teller.calendar.day(packed.day + 45)),
            Fact("cbvmda:countryOfOrigin", "VN"),
            Fact("nguon:packingHouseCode", teller.cast.pomelo.packingHouse.areaCode ?? ""),
        ]
    }

    private mutating func test(_ packed: PomeloRun, _ time: Moment) {
        let house = teller.cast.pomelo.packingHouse
        teller.observe(
            Load(amounts: [Amount(thing: packed.lotThing, quantity: .kilograms(grams: 4000))]), at: house, time,
            "sampling", "conformant"
        ) { draft in
            draft.papers = [Paper(type: "testres", issuer: house.keeper, number: "KQ-\(packed.lot)")]
            draft.facts = [Fact("nguon:testedFor", "dư lượng thuốc bảo vệ thực vật")]
        }
    }

    /// What has no label of its own goes by weight over the wholesale market.
    private mutating func sellLoose(_ loose: Amount, _ packed: PomeloRun) {
        let market = teller.cast.trade.market
        let leaving = teller.moment(packed.day + 1, 2)
        let arrived = teller.handOver(
            Load(amounts: [loose]), from: teller.cast.pomelo.packingHouse, to: market, leaving: leaving, minutes: 80)
        for portion in 0..<3 {
            teller.sell(
                Load(amounts: [loose.part(percent: 30)]), at: market, arrived.adding(minutes: 60 + 40 * portion))
        }
    }

    /// The provider prints the next run's labels the day before the anchor: encoded, on no fruit yet.
    mutating func printLabels() {
        let next = PomeloRun(PomeloChain.labelledRun, teller)
        let provider = teller.cast.community.provider
        let house = teller.cast.pomelo.packingHouse
        for carton in 0..<PomeloRun.cartons {
            let first = carton * PomeloRun.fruitsInCarton
            let sheet = Array(next.fruits[first..<first + PomeloRun.fruitsInCarton])
            let time = teller.calendar.moment(-1, 9, 2 * carton)
            teller.observe(Load(things: sheet), at: house, time, "encoding", "encoded") { draft in
                draft.action = .add
                draft.sender = provider
            }
        }
    }
}
