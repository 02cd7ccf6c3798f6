/// One packing run: its day, its lot, its fruits.
struct PackedRun: Sendable {
    let run: Int
    let day: Int
    let lot: String
    let product: Product
    let fruits: [Thing]
    let cartons: [Thing]
    /// What the lot weighs.
    var amount = Quantity.kilograms(grams: 0)

    init(_ run: Int, _ teller: Storyteller) {
        let cast = teller.cast.durian
        let isRi6 = DurianChain.isRi6(run)
        self.run = run
        day = DurianChain.packingDay(run)
        let lot = DurianChain.lot(run, teller.calendar)
        let product = isRi6 ? cast.ri6 : cast.dona
        let carton = isRi6 ? cast.ri6Carton : cast.donaCarton
        self.lot = lot
        self.product = product
        fruits = (0..<DurianChain.fruits).map { teller.numbering.item(product, lot, $0) }
        cartons = (0..<DurianChain.cartons).map { teller.numbering.item(carton, lot, $0) }
    }

    func children(_ carton: Int) -> [Thing] { Array(fruits[carton * 4..<carton * 4 + 4]) }
    var lotThing: Thing { .lot(product.item, lot) }
}
