/// A named value in the lot's master data or in an extension of an event.
struct Fact: Sendable {
    enum Value: Sendable {
        case text(String)
        case texts([String])
        /// A thing, written as the sender writes identifiers.
        case thing(Thing)
        /// Thousandths.
        case decimal(Int)
        /// Parts with names of their own.
        case parts([[Fact]])
    }

    /// A CURIE: `cbvmda:lotNumber` from the standard context, `nguon:growingAreaCode` from ours.
    let name: String
    let value: Value

    init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }

    init(_ name: String, _ text: String) { self.init(name, .text(text)) }
    init(_ name: String, _ day: Day) { self.init(name, .text(day.text)) }
}
