/// Lots in the order in which they came. Takes from the oldest first.
struct Warehouse: Sendable {
    private var lots: [Stock] = []

    mutating func add(_ stock: Stock) { lots.append(stock) }

    /// So many grams in equal parts from the oldest lots that are ready on this day and hold a whole part; what is left of
    /// smaller ones stays in store.
    mutating func take(_ grams: Int, fromLots count: Int, on day: Int) -> [Stock] {
        var taken: [Stock] = []
        let part = grams / count
        for index in lots.indices where taken.count < count && lots[index].ready <= day && lots[index].grams >= part {
            lots[index].grams -= part
            taken.append(Stock(thing: lots[index].thing, grams: part, ready: day, origin: lots[index].origin))
        }
        precondition(taken.count == count, "the warehouse ran out on day \(day)")
        lots.removeAll { $0.grams == 0 }
        return taken
    }
}
