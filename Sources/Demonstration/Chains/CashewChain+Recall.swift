extension CashewChain {
    /// The lot that a late test finds wanting.
    static let recalledPacking = 24

    /// A test of kept samples fails, the roaster recalls the lot, two shops send back what is left.
    mutating func recall() {
        let packed = JarRun(CashewChain.recalledPacking, teller)
        let roastery = teller.cast.cashew.roastery
        let paper = Paper(type: "testres", issuer: roastery.keeper, number: "KQ-\(packed.lot)")
        let sample = Load(amounts: [Amount(thing: packed.lotThing, quantity: .count(6))])
        teller.observe(sample, at: roastery, teller.moment(-10, 9), "inspecting", "non_conformant") { draft in
            draft.papers = [paper]
            draft.facts = [Fact("nguon:testedFor", "aflatoxin")]
        }
        announce(packed, paper)
        for share in 0..<2 { sendBack(packed, share) }
    }

    private mutating func announce(_ packed: JarRun, _ paper: Paper) {
        let whole = Load(things: packed.cartons, amounts: [Amount(thing: packed.lotThing, quantity: .count(900))])
        teller.observe(
            whole, at: teller.cast.cashew.roastery, teller.moment(-9, 10), "holding", "recalled"
        ) { draft in
            draft.lasting = ["recalled"]
            draft.papers = [paper]
            draft.facts = [
                Fact("nguon:recallReason", "Mẫu lưu vượt mức aflatoxin cơ sở công bố (mẫu)"),
                Fact("nguon:recallAdvice", "Không dùng; mang lại nơi mua để được hoàn tiền."),
            ]
        }
    }

    private mutating func sendBack(_ packed: JarRun, _ share: Int) {
        let trade = teller.cast.trade
        let shop = trade.shops[(packed.number + share) % trade.shops.count]
        let back = Load(amounts: [Amount(thing: packed.lotThing, quantity: .count(12 + share))])
        let leaving = teller.moment(-7 + share, 9)
        teller.observe(back, at: shop, leaving.adding(minutes: -60), "removing", "returned")
        teller.handOver(back, from: shop, to: teller.cast.cashew.roastery, leaving: leaving, minutes: 180)
    }
}
