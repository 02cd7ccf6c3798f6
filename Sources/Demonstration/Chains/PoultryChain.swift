/// Chicken: hatchery → farm → slaughterhouse → cutting room → shop and school kitchen.
struct PoultryChain: Sendable {
    var teller: Storyteller

    static let flocks = 30
    /// The flock whose arrival at the farm was typed in nine days late.
    static let lateFlock = 28

    init(_ demonstration: Demonstration, cast: Cast) {
        teller = Storyteller(demonstration, cast: cast, part: "poultry")
    }

    mutating func tell() -> Journal {
        for number in 0..<PoultryChain.flocks {
            let flock = Flock(number, teller)
            hatch(flock)
            raise(flock)
            let carcasses = slaughter(flock)
            let thighs = cut(carcasses, of: flock)
            teller.distribute(flock.crated(at: teller.cast.poultry.cuttingRoom))
            sendLoose(thighs, of: flock)
        }
        return teller.journal
    }
}
