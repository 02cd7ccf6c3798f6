extension Storyteller {
    /// Into crates, to the distribution centre in the evening, and in equal parts to shops next morning.
    mutating func distribute(_ goods: CratedGoods) {
        let start = calendar.moment(goods.day, goods.hour)
        for (index, crate) in goods.crates.enumerated() {
            pack(Load(things: goods.children(index)), into: crate, at: goods.maker, start.adding(minutes: 5 * index))
        }
        let centre = cast.trade.distributionCentre
        let load = Load(things: goods.crates)
        let leaving = moment(goods.day, 18)
        if let climate = goods.climate {
            carry(load, from: goods.maker, to: centre, leaving: leaving, minutes: 70, climate)
        }
        handOver(load, from: goods.maker, to: centre, leaving: leaving, minutes: 70)
        for share in 0..<goods.shops { sendToShop(goods, share) }
    }

    private mutating func sendToShop(_ goods: CratedGoods, _ share: Int) {
        let trade = cast.trade
        let shop = trade.shops[(goods.number + share) % trade.shops.count]
        let each = goods.crates.count / goods.shops
        let crates = share * each..<(share + 1) * each
        let load = Load(things: Array(goods.crates[crates]))
        let leaving = moment(goods.day + 1, 4)
        if let climate = goods.climate {
            carry(load, from: trade.distributionCentre, to: shop, leaving: leaving, minutes: 75, climate)
        }
        let arrived = handOver(load, from: trade.distributionCentre, to: shop, leaving: leaving, minutes: 75)
        for (index, crate) in crates.enumerated() {
            let items = goods.children(crate)
            unpack(Load(things: items), outOf: goods.crates[crate], at: shop, arrived.adding(minutes: 15 + 5 * index))
            sell(items, of: goods, at: shop)
        }
    }

    /// The first of a crate stays on the shelf, most of the others are sold.
    private mutating func sell(_ items: [Thing], of goods: CratedGoods, at shop: Place) {
        for item in items.dropFirst() where random.chance(percent: 88) {
            let day = goods.day + 1 + random.number(in: 0...goods.sellingDays)
            let time = moment(day, random.number(in: 8...19))
            if day < 0 { sell(Load(things: [item]), at: shop, time) }
        }
    }
}
