/// A class with how much of it: a line of a quantity list.
struct Amount: Hashable, Sendable {
    let thing: Thing
    let quantity: Quantity
}

extension Amount {
    /// A share of the weight, to the gram.
    func part(percent: Int) -> Amount {
        Amount(thing: thing, quantity: Quantity(thousandths: quantity.thousandths * percent / 100, unit: quantity.unit))
    }
}
