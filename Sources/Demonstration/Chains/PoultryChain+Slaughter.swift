extension PoultryChain {
    /// The evening lorry with the veterinary service's paper; in the night birds become whole chickens and carcasses to cut.
    mutating func slaughter(_ flock: Flock) -> Amount {
        let cast = teller.cast.poultry
        let birds = Load(amounts: [flock.flock])
        examine(birds, flock, at: flock.farm.place, teller.moment(flock.day - 1, 15))
        let leaving = teller.moment(flock.day - 1, 19)
        teller.handOver(birds, from: flock.farm.place, to: cast.slaughterhouse, leaving: leaving, minutes: 70)
        let whole = Amount(thing: .lot(cast.wholeBird.item, flock.meatLot), quantity: .kilograms(grams: 300_000))
        let carcasses = Amount(thing: .lot(cast.carcass.item, flock.meatLot), quantity: .kilograms(grams: 500_000))
        let time = teller.moment(flock.day, 2)
        let weights = flock.wholeBirds.map { weight($0, grams: teller.random.number(in: 118...152) * 10) }
        teller.transform(
            birds, into: Load(things: flock.wholeBirds, amounts: [whole, carcasses]), at: cast.slaughterhouse, time,
            facts(flock) + [Fact("nguon:itemWeight", .parts(weights))]
        ) { $0.step = "killing" }
        let meat = Load(amounts: [whole, carcasses])
        examine(meat, flock, at: cast.slaughterhouse, time.adding(minutes: 150))
        chill(Load(things: flock.wholeBirds, amounts: [carcasses]), flock)
        return carcasses
    }

    private func weight(_ thing: Thing, grams: Int) -> [Fact] {
        [Fact("nguon:item", .thing(thing)), Fact("nguon:kilograms", .decimal(grams))]
    }

    private func facts(_ flock: Flock) -> [Fact] {
        [
            Fact("cbvmda:lotNumber", flock.meatLot),
            Fact("cbvmda:productionDate", teller.calendar.day(flock.day)),
            Fact("cbvmda:itemExpirationDate", teller.calendar.day(flock.day + 8)),
            Fact("cbvmda:countryOfOrigin", "VN"),
        ]
    }

    /// What the veterinary service saw, in its own book.
    private mutating func examine(_ load: Load, _ flock: Flock, at place: Place, _ time: Moment) {
        let service = teller.cast.community.veterinaryService
        let step = place.kind == .farm ? "KD" : "KSGM"
        let paper = Paper(type: "cert", issuer: service, number: "\(step)-\(flock.meatLot)")
        teller.observe(load, at: place, time, "inspecting", "conformant") { draft in
            draft.sender = service
            draft.papers = [paper]
        }
    }

    private mutating func chill(_ meat: Load, _ flock: Flock) {
        let cast = teller.cast.poultry
        let (start, end) = (teller.calendar.moment(flock.day, 6), teller.moment(flock.day, 22))
        let logger = Thing.asset(cast.slaughterer.prefix, reference: "NHIET-LANH-01")
        let reading = teller.read(.poultry, logger, start, end)
        teller.observe(meat, at: cast.slaughterhouse, end, "storing", "in_progress") { $0.readings = [reading] }
        let leaving = teller.moment(flock.day + 1, 3)
        teller.handOver(meat, from: cast.slaughterhouse, to: cast.cuttingRoom, leaving: leaving, minutes: 10)
    }

    /// Carcasses into thighs and breasts: numbered trays, and the rest by weight. Tells the lot of thighs.
    mutating func cut(_ carcasses: Amount, of flock: Flock) -> Amount {
        let cast = teller.cast.poultry
        let thighs = Amount(thing: .lot(cast.thighs.item, flock.meatLot), quantity: .kilograms(grams: 165_000))
        let breasts = Amount(thing: .lot(cast.breasts.item, flock.meatLot), quantity: .kilograms(grams: 130_000))
        let trays = flock.thighs + flock.breasts
        let weights = trays.map { weight($0, grams: teller.random.number(in: 44...62) * 10) }
        let packed = Fact("gs1:packagingDate", teller.calendar.day(flock.day + 1))
        teller.transform(
            Load(amounts: [carcasses]), into: Load(things: trays, amounts: [thighs, breasts]), at: cast.cuttingRoom,
            teller.moment(flock.day + 1, 5), facts(flock) + [packed, Fact("nguon:itemWeight", .parts(weights))])
        return thighs
    }

    /// Thighs without a tray: some to the school's kitchen, some to the market.
    mutating func sendLoose(_ thighs: Amount, of flock: Flock) {
        let room = teller.cast.poultry.cuttingRoom
        let market = teller.cast.trade.market
        let leaving = teller.moment(flock.day + 1, 20)
        let loose = thighs.part(percent: 60)
        teller.handOver(Load(amounts: [loose]), from: room, to: market, leaving: leaving, minutes: 60)
        for hour in [3, 5] {
            teller.sell(Load(amounts: [loose.part(percent: 45)]), at: market, teller.moment(flock.day + 2, hour))
        }
        guard flock.number % 3 == 2 else { return }
        teller.feedSchool(Load(amounts: [thighs.part(percent: 10)]), from: room, on: flock.day + 2)
    }
}
