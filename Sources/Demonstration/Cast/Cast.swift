/// Everybody in the demonstration. All of it is invented; only the communes are real.
struct Cast: Sendable {
    let durian: DurianCast
    let cashew: CashewCast
    let pork: PorkCast
    let pepper: PepperCast
    let pomelo: PomeloCast
    let poultry: PoultryCast
    let food: FoodCast
    let trade: TradeCast
    let community: CommunityCast

    init(origin: String) {
        let founder = Founder(origin: origin)
        durian = DurianCast(founder)
        cashew = CashewCast(founder)
        pork = PorkCast(founder)
        pepper = PepperCast(founder)
        pomelo = PomeloCast(founder)
        poultry = PoultryCast(founder)
        food = FoodCast(founder)
        trade = TradeCast(founder)
        community = CommunityCast(founder)
    }

    var businesses: [Business] {
        let crops = durian.businesses + cashew.businesses + pepper.businesses + pomelo.businesses
        let animals = pork.businesses + poultry.businesses
        return crops + animals + food.businesses + trade.businesses + community.businesses
    }

    var places: [Place] {
        let crops = durian.places + cashew.places + pepper.places + pomelo.places
        let animals = pork.places + poultry.places
        return crops + animals + food.places + trade.places + community.places
    }

    var products: [Product] {
        let crops = durian.products + cashew.products + pepper.products + pomelo.products
        return crops + pork.products + poultry.products + food.products
    }

    /// Suppliers abroad send nothing: who bought from them speaks for them.
    func spokenFor(by business: Business) -> [Business] {
        switch business.slug {
        case cashew.processor.slug: cashew.abroad.map(\.business)
        case pepper.processor.slug: [pepper.abroad.business]
        default: []
        }
    }
}
