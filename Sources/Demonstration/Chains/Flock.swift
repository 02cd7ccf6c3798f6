/// Chickens that hatch, grow up and are slaughtered together.
struct Flock: Sendable {
    let number: Int
    let farm: Grower
    /// Day of slaughter.
    let day: Int
    let hatched: Int
    /// Of the chicks, and of the flock at the farm.
    let lot: String
    /// Of the meat.
    let meatLot: String
    let wholeBirds: [Thing]
    let thighs: [Thing]
    let breasts: [Thing]
    let crates: [Thing]

    static let chicks = 620
    static let birds = 600
    static let itemsInCrate = 12
    static let wholeCrates = 4
    static let trayCrates = 3

    init(_ number: Int, _ teller: Storyteller) {
        let cast = teller.cast.poultry
        let day = -62 + 2 * number
        let meatLot = "MT\(teller.calendar.day(day).short)"
        self.number = number
        self.day = day
        self.meatLot = meatLot
        farm = cast.farms[number % cast.farms.count]
        hatched = day - 90
        lot = "OR\(teller.calendar.day(day - 90).short)"
        wholeBirds = Flock.items(cast.wholeBird, meatLot, crates: Flock.wholeCrates, teller)
        thighs = Flock.items(cast.thighs, meatLot, crates: Flock.trayCrates, teller)
        breasts = Flock.items(cast.breasts, meatLot, crates: Flock.trayCrates, teller)
        let count = Flock.wholeCrates + 2 * Flock.trayCrates
        crates = (0..<count).map { crate in
            .crate(cast.slaughterer.prefix, type: 301, serial: "RG\(1000 + number * count + crate)")
        }
    }

    private static func items(_ product: Product, _ lot: String, crates: Int, _ teller: Storyteller) -> [Thing] {
        (0..<crates * itemsInCrate).map { teller.numbering.item(product, lot, $0) }
    }

    var flock: Amount { Amount(thing: .lot(farm.product.item, lot), quantity: .count(Flock.birds)) }

    /// All that is sold by number, crate by crate.
    func crated(at room: Place) -> CratedGoods {
        CratedGoods(
            number: number, day: day + 1, hour: 10, maker: room, items: wholeBirds + thighs + breasts, crates: crates,
            itemsInCrate: Flock.itemsInCrate, shops: 5, climate: .poultry, sellingDays: 4)
    }
}
