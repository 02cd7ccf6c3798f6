/// Things and amounts that move together.
struct Load: Sendable {
    var things: [Thing] = []
    var amounts: [Amount] = []
}
