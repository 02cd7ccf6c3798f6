/// One packing of pepper: its day, its lot, its cartons.
struct PepperRun: Sendable {
    let number: Int
    let day: Int
    let lot: String
    let isBlend: Bool
    let product: Product
    let cartoned: CartonedLot

    static let cartons = 24

    init(_ number: Int, _ teller: Storyteller) {
        let cast = teller.cast.pepper
        let day = -98 + 4 * number
        let isBlend = number % 3 == 2
        let lot = "TH\(teller.calendar.day(day).short)\(isBlend ? "X" : "N")"
        let product = isBlend ? cast.jar : cast.bag
        let carton = isBlend ? cast.jarCarton : cast.bagCarton
        self.number = number
        self.day = day
        self.lot = lot
        self.isBlend = isBlend
        self.product = product
        cartoned = CartonedLot(
            number: number, day: day, maker: cast.factory, lot: .lot(product.item, lot),
            cartons: (0..<PepperRun.cartons).map { teller.numbering.item(carton, lot, $0) }, unitsInCarton: 40,
            pallet: .logisticUnit(product.producer.prefix, extensionDigit: 1, number: 3000 + number), shops: 4)
    }
}
