extension DurianChain {
    /// Cold store on the day of packing, then the fruits to the shops and the rest to the wholesale market.
    mutating func distribute(_ packed: PackedRun) {
        let house = teller.cast.durian.packingHouse
        let trade = teller.cast.trade
        let (fruits, loose) = pallets(packed)
        let both = Load(things: [fruits, loose])
        let leaving = teller.moment(packed.day, 15)
        teller.carry(both, from: house, to: trade.coldStore, leaving: leaving, minutes: 55, .durian)
        let stored = teller.handOver(both, from: house, to: trade.coldStore, leaving: leaving, minutes: 55)
        store(both, stored, until: teller.moment(packed.day + 1, 3))
        order(packed, fruits)
        sendToCentre(packed, fruits)
        sendToMarket(packed, loose)
    }

    private mutating func store(_ load: Load, _ stored: Moment, until: Moment) {
        let trade = teller.cast.trade
        teller.observe(load, at: trade.coldStore, stored.adding(minutes: 20), "storing", "in_progress")
        let reading = teller.read(.durian, trade.loggers[5], stored.adding(minutes: 20), until)
        teller.observe(load, at: trade.coldStore, until, "sensor_reporting", "in_progress") { $0.readings = [reading] }
    }

    /// The distributor's purchase order, tied to the pallet.
    private mutating func order(_ packed: PackedRun, _ pallet: Thing) {
        let centre = teller.cast.trade.distributionCentre
        var draft = EventDraft(
            kind: .transaction, action: .add, time: teller.moment(packed.day, 17), sender: centre.keeper)
        draft.step = "accepting"
        draft.papers = [Paper(type: "po", issuer: centre.keeper, number: "DH-\(packed.lot)")]
        draft.load = Load(things: [pallet])
        draft.place = centre
        teller.journal.write(draft)
    }

    private mutating func sendToCentre(_ packed: PackedRun, _ pallet: Thing) {
        let trade = teller.cast.trade
        let leaving = teller.moment(packed.day + 1, 4)
        let load = Load(things: [pallet])
        teller.carry(load, from: trade.coldStore, to: trade.distributionCentre, leaving: leaving, minutes: 65, .durian)
        let arrived = teller.handOver(
            load, from: trade.coldStore, to: trade.distributionCentre, leaving: leaving, minutes: 65)
        teller.unpack(
            Load(things: packed.cartons), outOf: pallet, at: trade.distributionCentre, arrived.adding(minutes: 40))
        for share in 0..<3 { sendToShop(packed, share) }
    }

    /// Eight cartons to each of three shops; the shops take turns.
    private mutating func sendToShop(_ packed: PackedRun, _ share: Int) {
        let trade = teller.cast.trade
        let shop = trade.shops[(packed.run + share) % trade.shops.count]
        let cartons = share * 8..<share * 8 + 8
        let leaving = teller.moment(packed.day + 1, 13)
        let arrived = teller.handOver(
            Load(things: Array(packed.cartons[cartons])), from: trade.distributionCentre, to: shop, leaving: leaving,
            minutes: 90)
        for carton in cartons {
            let opened = openingTime(packed, carton, arrived)
            teller.unpack(Load(things: packed.children(carton)), outOf: packed.cartons[carton], at: shop, opened)
            sellFruits(packed, carton, at: shop, opened)
        }
    }

    /// Half of the cartons on arrival, the others next morning.
    private func openingTime(_ packed: PackedRun, _ carton: Int, _ arrived: Moment) -> Moment {
        guard !carton.isMultiple(of: 2) else { return arrived.adding(minutes: 30 + carton % 8 * 6) }
        return teller.calendar.moment(packed.day + 2, 7, carton % 8 * 6)
    }

    /// Most fruits are sold over the next days; the first of each carton stays on the shelf.
    private mutating func sellFruits(_ packed: PackedRun, _ carton: Int, at shop: Place, _ opened: Moment) {
        for fruit in packed.children(carton).dropFirst() where teller.random.chance(percent: 86) {
            let day = packed.day + teller.random.number(in: 2...6)
            let time = teller.moment(day, teller.random.number(in: 8...19))
            guard time > opened, day < 0 else { continue }
            teller.sell(Load(things: [fruit]), at: shop, time)
        }
    }

    private mutating func sendToMarket(_ packed: PackedRun, _ pallet: Thing) {
        let trade = teller.cast.trade
        let leaving = teller.moment(packed.day + 1, 2)
        let arrived = teller.handOver(
            Load(things: [pallet]), from: trade.coldStore, to: trade.market, leaving: leaving, minutes: 75)
        let rest = rest(packed)
        teller.unpack(Load(amounts: [rest]), outOf: pallet, at: trade.market, arrived.adding(minutes: 15))
        for portion in 0..<3 {
            let sold = Amount(thing: rest.thing, quantity: .kilograms(grams: rest.quantity.thousandths / 3))
            teller.sell(Load(amounts: [sold]), at: trade.market, arrived.adding(minutes: 60 + 45 * portion))
        }
    }
}
