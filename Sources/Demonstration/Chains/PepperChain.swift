/// Pepper: vines here and abroad → drying → union of cooperatives → cleaning → steam → bags → shop.
struct PepperChain: Sendable {
    var teller: Storyteller
    /// Dried pepper at the factory, by where it grew.
    var homePepper = Warehouse()
    var importedPepper = Warehouse()

    static let harvests = 40
    static let shipments = 3
    static let packings = 24

    init(_ demonstration: Demonstration, cast: Cast) {
        teller = Storyteller(demonstration, cast: cast, part: "pepper")
    }

    mutating func tell() -> Journal {
        for number in 0..<PepperChain.harvests {
            let isBought = number % 10 >= 7
            let (green, grower) = isBought ? buyOnTheVine(number) : harvest(number)
            dry(green, of: grower, number, isBought)
        }
        for number in 0..<PepperChain.shipments { bringIn(number) }
        for number in 0..<PepperChain.packings {
            let packed = PepperRun(number, teller)
            process(packed)
            teller.distribute(packed.cartoned)
        }
        return teller.journal
    }
}
