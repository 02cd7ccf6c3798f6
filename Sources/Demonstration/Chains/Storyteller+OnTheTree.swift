extension Storyteller {
    /// "Bán mão": a trader buys the whole crop on the tree and picks it himself, so the harvest stands in his book; the grower's
    /// book says only that it left.
    mutating func pickBought(
        _ load: Load, from grower: Grower, by trader: Business, _ time: Moment, _ facts: [Fact],
        enteredLate: Moment? = nil
    ) {
        let paper = Paper(type: "po", issuer: trader, number: "BM-\(random.number(in: 10_000...99_999))")
        commission(load, at: grower.place, time, facts) { draft in
            draft.sender = trader
            draft.papers = [paper]
            draft.from = [Side(type: "owning_party", key: grower.business.key)]
            draft.to = [Side(type: "owning_party", key: trader.key)]
            draft.facts = [Fact("nguon:saleForm", "bán mão")]
            draft.enteredLate = enteredLate
        }
    }
}
