/// How a maker cooks: what goes in, what comes out, and the point that decides whether it is safe.
struct Recipe: Sendable {
    /// Name of its stream of chance.
    let part: String
    let kitchen: Place
    /// Where the main ingredient comes from.
    let supplier: Place
    let mass: Product
    let product: Product
    let carton: Product
    let grams: Int
    let sugarGrams: Int
    /// Thousandths of all that goes in.
    let yield: Int
    let criticalPoint: String
    let lotPrefix: String
    let batches: Int
    /// Day of packing of the first batch, and days between two.
    let firstDay: Int
    let interval: Int
    let cartons: Int
    let unitsInCarton: Int

    func day(_ batch: Int) -> Int { firstDay + interval * batch }

    func lot(_ batch: Int, _ calendar: LocalCalendar) -> String { "\(lotPrefix)\(calendar.day(day(batch)).short)" }

    func cartoned(_ batch: Int, _ teller: Storyteller) -> CartonedLot {
        let lot = lot(batch, teller.calendar)
        return CartonedLot(
            number: batch, day: day(batch), maker: kitchen, lot: .lot(product.item, lot),
            cartons: (0..<cartons).map { teller.numbering.item(carton, lot, $0) }, unitsInCarton: unitsInCarton,
            pallet: .logisticUnit(product.producer.prefix, extensionDigit: 1, number: 7000 + batch), shops: 4)
    }
}

extension Recipe {
    /// Cashew pieces from the factory, cane sugar.
    static func candy(_ cast: Cast) -> Recipe {
        Recipe(
            part: "candy", kitchen: cast.food.candyKitchen, supplier: cast.cashew.factory, mass: cast.food.candyMass,
            product: cast.food.candy, carton: cast.food.candyCarton, grams: 80_000, sugarGrams: 60_000, yield: 960,
            criticalPoint: "Nhiệt độ nấu 130–135 °C", lotPrefix: "LR", batches: 24, firstDay: -96, interval: 4,
            cartons: 20, unitsInCarton: 20)
    }

    /// Peel of second-grade pomelo from the packing house, cane sugar.
    static func jam(_ cast: Cast) -> Recipe {
        Recipe(
            part: "jam", kitchen: cast.food.jamKitchen, supplier: cast.pomelo.packingHouse, mass: cast.food.jamMass,
            product: cast.food.jam, carton: cast.food.jamCarton, grams: 100_000, sugarGrams: 50_000, yield: 480,
            criticalPoint: "Độ đường 72–75 °Bx khi kết thúc sên", lotPrefix: "VC", batches: 18, firstDay: -56,
            interval: 3, cartons: 20, unitsInCarton: 12)
    }
}
