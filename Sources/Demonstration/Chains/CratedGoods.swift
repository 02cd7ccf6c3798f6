/// Goods with a number each, in crates or cartons of their own.
struct CratedGoods: Sendable {
    /// Chooses the shops, which take turns.
    let number: Int
    /// Day on which they are put into the crates, from `hour` on.
    let day: Int
    let hour: Int
    let maker: Place
    let items: [Thing]
    let crates: [Thing]
    let itemsInCrate: Int
    /// How many shops share the crates.
    let shops: Int
    /// Kept cold on the way when there is one.
    let climate: Climate?
    /// Days in which what is sold is sold.
    let sellingDays: Int

    func children(_ crate: Int) -> [Thing] {
        Array(items[crate * itemsInCrate..<(crate + 1) * itemsInCrate])
    }
}
