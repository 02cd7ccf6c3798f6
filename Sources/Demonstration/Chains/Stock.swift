/// Some of a lot in store: how much is left, from which day on it may be used, and where it grew.
struct Stock: Sendable {
    let thing: Thing
    var grams: Int
    /// Days from the anchor.
    let ready: Int
    let origin: Origin

    init(_ amount: Amount, ready: Int, origin: [String: Int]) {
        self.init(
            thing: amount.thing, grams: amount.quantity.thousandths, ready: ready, origin: Origin(weights: origin))
    }

    init(thing: Thing, grams: Int, ready: Int, origin: Origin) {
        self.thing = thing
        self.grams = grams
        self.ready = ready
        self.origin = origin
    }

    var amount: Amount { Amount(thing: thing, quantity: .kilograms(grams: grams)) }
}
