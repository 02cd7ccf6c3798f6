extension PepperChain {
    private static let batch = 600_000

    /// Cleaned and graded, sterilised by steam, tested for residues, packed.
    mutating func process(_ packed: PepperRun) {
        let cast = teller.cast.pepper
        let inputs = pepper(packed)
        let origin = Origin.mixing(inputs)
        let number = Fact("cbvmda:lotNumber", packed.lot)
        let cleaned = stock(cast.cleaned, packed, PepperChain.batch / 1000 * 970, origin)
        let sterilised = stock(cast.sterilised, packed, cleaned.grams / 1000 * 985, origin)
        step(inputs, cleaned.amount, teller.moment(packed.day - 2, 8), [number] + origin.facts)
        step([cleaned], sterilised.amount, teller.moment(packed.day - 1, 8), [number] + origin.facts)
        test(sterilised, packed)
        let units = sterilised.grams / (packed.product.grams ?? 1)
        let filled = Amount(thing: packed.cartoned.lot, quantity: .count(units))
        step([sterilised], filled, teller.moment(packed.day, 8), [number] + dates(packed) + origin.facts)
    }

    private func stock(_ product: Product, _ packed: PepperRun, _ grams: Int, _ origin: Origin) -> Stock {
        Stock(thing: .lot(product.item, packed.lot), grams: grams, ready: packed.day, origin: origin)
    }

    private mutating func step(_ input: [Stock], _ output: Amount, _ time: Moment, _ facts: [Fact]) {
        teller.transform(
            Load(amounts: input.map(\.amount)), into: Load(amounts: [output]), at: teller.cast.pepper.factory, time,
            facts)
    }

    private mutating func test(_ stock: Stock, _ packed: PepperRun) {
        let factory = teller.cast.pepper.factory
        let paper = Paper(type: "testres", issuer: factory.keeper, number: "KQ-\(packed.lot)")
        teller.observe(
            Load(amounts: [stock.amount]), at: factory, teller.moment(packed.day - 1, 15), "sampling", "conformant"
        ) { draft in
            draft.papers = [paper]
            draft.facts = [Fact("nguon:testedFor", "dư lượng thuốc bảo vệ thực vật, Salmonella")]
        }
    }

    private func dates(_ packed: PepperRun) -> [Fact] {
        [
            Fact("cbvmda:productionDate", teller.calendar.day(packed.day - 1)),
            Fact("gs1:packagingDate", teller.calendar.day(packed.day)),
            Fact("cbvmda:bestBeforeDate", teller.calendar.day(packed.day + 540)),
        ]
    }

    /// Three lots grown here, or two and one from abroad in equal weight.
    private mutating func pepper(_ packed: PepperRun) -> [Stock] {
        let day = packed.day - 2
        guard packed.isBlend else { return homePepper.take(PepperChain.batch, fromLots: 3, on: day) }
        let half = PepperChain.batch / 2
        return homePepper.take(half, fromLots: 2, on: day) + importedPepper.take(half, fromLots: 1, on: day)
    }
}
