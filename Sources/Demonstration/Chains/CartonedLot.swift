/// Counted goods of one lot, in numbered cartons on one pallet.
struct CartonedLot: Sendable {
    /// Chooses the shops, which take turns.
    let number: Int
    /// Day of packing.
    let day: Int
    let maker: Place
    let lot: Thing
    let cartons: [Thing]
    let unitsInCarton: Int
    let pallet: Thing
    /// How many shops share the cartons.
    let shops: Int

    var cartonful: Load { Load(amounts: [Amount(thing: lot, quantity: .count(unitsInCarton))]) }
}
