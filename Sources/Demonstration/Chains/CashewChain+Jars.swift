extension CashewChain {
    private static let batch = 260_000

    /// Blend, roast, fill: three transformations, each with its own lot. Tells how many jars there are.
    mutating func roastAndPack(_ packed: JarRun) -> Int {
        let cast = teller.cast.cashew
        let kernels = kernels(packed)
        let origin = Origin.mixing(kernels)
        let grams = kernels.reduce(0) { $0 + $1.grams }
        let blend = Stock(thing: .lot(cast.blend.item, packed.lot), grams: grams, ready: packed.day, origin: origin)
        let roasted = Stock(
            thing: .lot(cast.roasted.item, packed.lot), grams: grams / 1000 * 955, ready: packed.day, origin: origin)
        let jars = roasted.grams / 1000 * 985 / 250
        let number = Fact("cbvmda:lotNumber", packed.lot)
        step(kernels, blend.amount, teller.moment(packed.day - 2, 8), [number] + origin.facts)
        step([blend], roasted.amount, teller.moment(packed.day - 1, 8), [number] + origin.facts)
        let filled = Amount(thing: packed.lotThing, quantity: .count(jars))
        step([roasted], filled, teller.moment(packed.day, 8), [number] + dates(packed) + origin.facts)
        return jars
    }

    private mutating func step(_ input: [Stock], _ output: Amount, _ time: Moment, _ facts: [Fact]) {
        teller.transform(
            Load(amounts: input.map(\.amount)), into: Load(amounts: [output]), at: teller.cast.cashew.roastery, time,
            facts)
    }

    private func dates(_ packed: JarRun) -> [Fact] {
        [
            Fact("cbvmda:productionDate", teller.calendar.day(packed.day - 1)),
            Fact("gs1:packagingDate", teller.calendar.day(packed.day)),
            Fact("cbvmda:bestBeforeDate", teller.calendar.day(packed.day + 240)),
        ]
    }

    /// Two lots grown here and two from abroad, or three grown here.
    private mutating func kernels(_ packed: JarRun) -> [Stock] {
        let day = packed.day - 2
        guard packed.isBlend else { return homeKernels.take(CashewChain.batch, fromLots: 3, on: day) }
        let here = CashewChain.batch / 100 * teller.random.number(in: 35...65)
        return homeKernels.take(here, fromLots: 2, on: day)
            + importedKernels.take(CashewChain.batch - here, fromLots: 2, on: day)
    }

    /// Jars into cartons, cartons onto a pallet, to the distribution centre and from there to four shops.
    mutating func distribute(_ packed: JarRun, jars: Int) {
        let cast = teller.cast.cashew
        let start = teller.calendar.moment(packed.day, 11)
        for (index, carton) in packed.cartons.enumerated() {
            teller.pack(packed.cartonful, into: carton, at: cast.roastery, start.adding(minutes: 3 * index))
        }
        teller.pack(Load(things: packed.cartons), into: packed.pallet, at: cast.roastery, start.adding(minutes: 80))
        store(packed, jars, start.adding(minutes: 120))
        sendToCentre(packed)
        for share in 0..<4 { sendToShop(packed, share) }
    }

    private mutating func store(_ packed: JarRun, _ jars: Int, _ time: Moment) {
        let rest = jars - JarRun.cartons * JarRun.jarsInCarton
        let load = Load(things: [packed.pallet], amounts: [Amount(thing: packed.lotThing, quantity: .count(rest))])
        teller.observe(load, at: teller.cast.cashew.roastery, time, "storing", "in_progress")
    }

    private mutating func sendToCentre(_ packed: JarRun) {
        let (cast, trade) = (teller.cast.cashew, teller.cast.trade)
        let leaving = teller.moment(packed.day + 1, 5)
        let arrived = teller.handOver(
            Load(things: [packed.pallet]), from: cast.roastery, to: trade.distributionCentre, leaving: leaving,
            minutes: 150)
        teller.unpack(
            Load(things: packed.cartons), outOf: packed.pallet, at: trade.distributionCentre,
            arrived.adding(minutes: 30))
    }

    private mutating func sendToShop(_ packed: JarRun, _ share: Int) {
        let trade = teller.cast.trade
        let shop = trade.shops[(packed.number + share) % trade.shops.count]
        let cartons = Array(packed.cartons[share * 5..<share * 5 + 5])
        let leaving = teller.moment(packed.day + 1, 14)
        let arrived = teller.handOver(
            Load(things: cartons), from: trade.distributionCentre, to: shop, leaving: leaving, minutes: 100)
        for (index, carton) in cartons.enumerated() {
            let opened = index == 0 ? arrived.adding(minutes: 40) : teller.moment(packed.day + 1 + index * 3, 7)
            guard teller.calendar.day(of: opened) < teller.calendar.anchor else { break }
            teller.unpack(packed.cartonful, outOf: carton, at: shop, opened)
            sellJars(packed, at: shop, openedDay: packed.day + 1 + index * 3)
        }
    }

    /// Two days' takings after a carton is opened; a jar has no number of its own, so the lot and a count are told.
    private mutating func sellJars(_ packed: JarRun, at shop: Place, openedDay: Int) {
        for day in openedDay + 1...openedDay + 2 where day < 0 {
            let sold = Amount(thing: packed.lotThing, quantity: .count(teller.random.number(in: 4...11)))
            teller.sell(Load(amounts: [sold]), at: shop, teller.moment(day, 18))
        }
    }
}
