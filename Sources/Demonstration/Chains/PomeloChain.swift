/// Pomelo: orchard → group's yard or trader → packing house, a label on every fruit → distribution centre → shop.
struct PomeloChain: Sendable {
    var teller: Storyteller
    /// Second-grade fruit at the packing house, for the jam maker.
    var seconds = Warehouse()

    static let runs = 30
    /// The run whose harvest the trader never wrote down: its journey begins at his yard.
    static let unrecordedRun = 27
    /// The run whose labels are printed already, while its fruit still hangs on the tree.
    static let labelledRun = 32

    init(_ demonstration: Demonstration, cast: Cast) {
        teller = Storyteller(demonstration, cast: cast, part: "pomelo")
    }

    mutating func tell() -> Journal {
        for number in 0..<PomeloChain.runs {
            let packed = PomeloRun(number, teller)
            let arrived = packed.isOrangeLeaf ? groupHarvest(packed) : traderHarvest(packed)
            pack(arrived, packed)
            teller.distribute(packed.crated(at: teller.cast.pomelo.packingHouse))
        }
        printLabels()
        return teller.journal
    }
}
