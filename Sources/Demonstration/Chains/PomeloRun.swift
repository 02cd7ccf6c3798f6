/// One packing of pomelo: its day, its lot, its labelled fruits.
struct PomeloRun: Sendable {
    let number: Int
    let day: Int
    let lot: String
    let isOrangeLeaf: Bool
    let product: Product
    let fruits: [Thing]
    let cartons: [Thing]

    static let fruitsInCarton = 6
    static let cartons = 21

    init(_ number: Int, _ teller: Storyteller) {
        let cast = teller.cast.pomelo
        let day = -62 + 2 * number
        let isOrangeLeaf = number.isMultiple(of: 2)
        let lot = "CN\(teller.calendar.day(day).short)"
        let product = isOrangeLeaf ? cast.orangeLeaf : cast.greenSkin
        let carton = isOrangeLeaf ? cast.orangeLeafCarton : cast.greenSkinCarton
        self.number = number
        self.day = day
        self.lot = lot
        self.isOrangeLeaf = isOrangeLeaf
        self.product = product
        fruits = (0..<PomeloRun.cartons * PomeloRun.fruitsInCarton).map { teller.numbering.item(product, lot, $0) }
        cartons = (0..<PomeloRun.cartons).map { teller.numbering.item(carton, lot, $0) }
    }

    var lotThing: Thing { .lot(product.item, lot) }

    func crated(at house: Place) -> CratedGoods {
        CratedGoods(
            number: number, day: day, hour: 10, maker: house, items: fruits, crates: cartons,
            itemsInCrate: PomeloRun.fruitsInCarton, shops: 3, climate: nil, sellingDays: 9)
    }
}
