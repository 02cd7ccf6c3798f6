/// What the cutting plant delivers to the school's kitchen: shoulder and leg of one table of a batch. Apart from the pork chain,
/// which sells the rest.
struct SchoolLog: Sendable {
    var teller: Storyteller

    init(_ demonstration: Demonstration, cast: Cast) {
        teller = Storyteller(demonstration, cast: cast, part: "school")
    }

    mutating func tell() -> Journal {
        let cast = teller.cast.pork
        for number in stride(from: 1, to: PorkChain.batches, by: 2) {
            let cut = Cutting(0, of: PigBatch(number, teller), teller)
            let meat = [(cast.cuts[1], 8), (cast.cuts[2], 12)].map { product, kilograms in
                Amount(thing: .lot(product.item, cut.lot), quantity: .kilograms(grams: kilograms * 1000))
            }
            teller.feedSchool(Load(amounts: meat), from: cast.cuttingPlant, on: cut.day + 1)
        }
        return teller.journal
    }
}
