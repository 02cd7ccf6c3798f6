/// Pork: breeder → farm → one pig → two half carcasses → trays → shop, and by weight over the market to a stall.
struct PorkChain: Sendable {
    var teller: Storyteller

    static let batches = 20

    init(_ demonstration: Demonstration, cast: Cast) {
        teller = Storyteller(demonstration, cast: cast, part: "pork")
    }

    mutating func tell() -> Journal {
        for number in 0..<PorkChain.batches {
            let batch = PigBatch(number, teller)
            raise(batch)
            slaughter(batch)
            for cutting in 0..<PigBatch.cuttings {
                let cut = Cutting(cutting, of: batch, teller)
                let lots = self.cut(cut)
                sendToShops(cut)
                sendToMarket(cut, lots)
            }
        }
        neverHappened()
        return teller.journal
    }
}
