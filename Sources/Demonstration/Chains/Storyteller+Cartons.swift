extension Storyteller {
    /// Into cartons, onto the pallet, to the distribution centre and from there in equal parts to shops.
    mutating func distribute(_ goods: CartonedLot) {
        let start = calendar.moment(goods.day, 13)
        for (index, carton) in goods.cartons.enumerated() {
            pack(goods.cartonful, into: carton, at: goods.maker, start.adding(minutes: 3 * index))
        }
        pack(Load(things: goods.cartons), into: goods.pallet, at: goods.maker, start.adding(minutes: 100))
        let centre = cast.trade.distributionCentre
        let leaving = moment(goods.day + 1, 5)
        let arrived = handOver(
            Load(things: [goods.pallet]), from: goods.maker, to: centre, leaving: leaving, minutes: 130)
        unpack(Load(things: goods.cartons), outOf: goods.pallet, at: centre, arrived.adding(minutes: 30))
        for share in 0..<goods.shops { sendToShop(goods, share) }
    }

    private mutating func sendToShop(_ goods: CartonedLot, _ share: Int) {
        let trade = cast.trade
        let shop = trade.shops[(goods.number + share) % trade.shops.count]
        let each = goods.cartons.count / goods.shops
        let cartons = Array(goods.cartons[share * each..<(share + 1) * each])
        let leaving = moment(goods.day + 1, 14)
        let arrived = handOver(
            Load(things: cartons), from: trade.distributionCentre, to: shop, leaving: leaving, minutes: 100)
        for (index, carton) in cartons.enumerated() {
            let day = goods.day + 1 + index * 3
            let opened = index == 0 ? arrived.adding(minutes: 40) : moment(day, 7)
            guard day < 0 else { break }
            unpack(goods.cartonful, outOf: carton, at: shop, opened)
            sell(goods, at: shop, openedOn: day)
        }
    }

    /// Three days' takings after a carton is opened; a unit has no number of its own, so the lot and a count are told.
    private mutating func sell(_ goods: CartonedLot, at shop: Place, openedOn opened: Int) {
        for day in opened + 1...opened + 3 where day < 0 {
            let count = random.number(in: 2...max(2, goods.unitsInCarton / 4))
            sell(Load(amounts: [Amount(thing: goods.lot, quantity: .count(count))]), at: shop, moment(day, 18))
        }
    }
}
