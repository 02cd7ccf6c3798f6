extension PorkChain {
    /// How a carcass divides, thousandths of its weight; the rest is trimmings and drip.
    private static let shares = [190, 170, 270, 60, 130, 140]

    /// Eight halves in; six lots by weight out, and trays with a number and a weight each. Tells the lots.
    mutating func cut(_ cut: Cutting) -> [Amount] {
        let cast = teller.cast.pork
        let grams = Cutting.halvesOnTable * teller.random.number(in: 372...392) * 100
        let lots = zip(cast.cuts, PorkChain.shares).map { product, share in
            Amount(thing: .lot(product.item, cut.lot), quantity: .kilograms(grams: grams / 1000 * share))
        }
        let weights = cut.trays.map { weight($0, grams: teller.random.number(in: 42...118) * 10) }
        let time = teller.calendar.moment(cut.day, 5, 40 * cut.index)
        teller.transform(
            Load(things: cut.halves), into: Load(things: cut.trays, amounts: lots), at: cast.cuttingPlant, time,
            facts(cut) + [Fact("nguon:itemWeight", .parts(weights))])
        for (crate, thing) in cut.crates.enumerated() {
            let packed = time.adding(minutes: 50 + 10 * crate)
            teller.pack(Load(things: cut.trays(inCrate: crate)), into: thing, at: cast.cuttingPlant, packed)
        }
        return lots
    }

    private func facts(_ cut: Cutting) -> [Fact] {
        [
            Fact("cbvmda:lotNumber", cut.lot), Fact("gs1:packagingDate", teller.calendar.day(cut.day)),
            Fact("cbvmda:itemExpirationDate", teller.calendar.day(cut.day + 10)), Fact("cbvmda:countryOfOrigin", "VN"),
        ]
    }

    /// Crates to the distribution centre in the evening, one to each of two shops in the morning.
    mutating func sendToShops(_ cut: Cutting) {
        let (cast, trade) = (teller.cast.pork, teller.cast.trade)
        let load = Load(things: cut.crates)
        let leaving = teller.moment(cut.day, 19)
        teller.carry(load, from: cast.cuttingPlant, to: trade.distributionCentre, leaving: leaving, minutes: 50, .pork)
        teller.handOver(load, from: cast.cuttingPlant, to: trade.distributionCentre, leaving: leaving, minutes: 50)
        for crate in cut.crates.indices {
            let shop = trade.shops[(cut.batch.number + cut.index + crate) % trade.shops.count]
            let morning = teller.moment(cut.day + 1, 4)
            let arrived = teller.handOver(
                Load(things: [cut.crates[crate]]), from: trade.distributionCentre, to: shop, leaving: morning,
                minutes: 85)
            let trays = cut.trays(inCrate: crate)
            teller.unpack(Load(things: trays), outOf: cut.crates[crate], at: shop, arrived.adding(minutes: 20))
            sell(trays, at: shop, cut.day + 1)
        }
    }

    /// The first tray of a crate stays in the cabinet, most of the others are sold within five days.
    private mutating func sell(_ trays: [Thing], at shop: Place, _ day: Int) {
        for tray in trays.dropFirst() where teller.random.chance(percent: 88) {
            let sold = day + teller.random.number(in: 0...5)
            let time = teller.moment(sold, teller.random.number(in: 8...19))
            if sold < 0 { teller.sell(Load(things: [tray]), at: shop, time) }
        }
    }

    /// What is not in trays goes by weight over the wholesale market to a stall.
    mutating func sendToMarket(_ cut: Cutting, _ lots: [Amount]) {
        let (cast, trade) = (teller.cast.pork, teller.cast.trade)
        let load = Load(amounts: lots.map { $0.part(percent: 80) })
        let leaving = teller.moment(cut.day, 21)
        teller.handOver(load, from: cast.cuttingPlant, to: trade.market, leaving: leaving, minutes: 45)
        let some = Load(amounts: load.amounts[..<3].map { $0.part(percent: 40) })
        let morning = teller.moment(cut.day + 1, 3)
        teller.handOver(some, from: trade.market, to: trade.stall, leaving: morning, minutes: 10)
        for hour in [6, 8] {
            let time = teller.moment(cut.day + 1, hour)
            teller.sell(Load(amounts: some.amounts.map { $0.part(percent: 45) }), at: trade.stall, time)
        }
    }

    /// A dispatch that was typed in for a day on which no lorry went; taken back in the evening.
    mutating func neverHappened() {
        let cast = teller.cast.pork
        let cut = Cutting(0, of: PigBatch(12, teller), teller)
        var draft = EventDraft(
            kind: .object, action: .observe, time: teller.moment(cut.day, 12), sender: cast.cutter)
        draft.step = "shipping"
        draft.disposition = "in_transit"
        draft.place = cast.cuttingPlant
        draft.load = Load(things: cut.crates)
        draft.id = teller.journal.write(draft)
        draft.error = ErrorDeclaration(
            declared: teller.moment(cut.day, 18), reason: "did_not_occur", correctedBy: [])
        teller.journal.write(draft)
    }
}
