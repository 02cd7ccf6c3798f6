/// How much, in thousandths, so that sums are exact and printed the same everywhere.
struct Quantity: Hashable, Sendable {
    enum Unit: Sendable, Hashable {
        /// `KGM`, UN/ECE Recommendation 20.
        case kilograms
        /// `H87`, written out.
        case pieces
        /// Pieces without a unit, as EPCIS counts instances of a class.
        case count
    }

    let thousandths: Int
    let unit: Unit

    static func kilograms(grams: Int) -> Quantity { Quantity(thousandths: grams, unit: .kilograms) }
    static func pieces(_ number: Int) -> Quantity { Quantity(thousandths: number * 1000, unit: .pieces) }
    static func count(_ number: Int) -> Quantity { Quantity(thousandths: number * 1000, unit: .count) }

    var unitCode: String? {
        switch unit {
        case .kilograms: "KGM"
        case .pieces: "H87"
        case .count: nil
        }
    }
}
