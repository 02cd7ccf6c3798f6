/// Everybody in the demonstration. All of it is invented; only the communes are real.
struct Cast: Sendable {
    let durian: DurianCast
    let cashew: CashewCast
    let pork: PorkCast
    let trade: TradeCast

    init(origin: String) {
        let founder = Founder(origin: origin)
        durian = DurianCast(founder)
        cashew = CashewCast(founder)
        pork = PorkCast(founder)
        trade = TradeCast(founder)
    }

    var businesses: [Business] { durian.businesses + cashew.businesses + pork.businesses + trade.businesses }
    var places: [Place] { durian.places + cashew.places + pork.places + trade.places }
    var products: [Product] { durian.products + cashew.products + pork.products }
}
