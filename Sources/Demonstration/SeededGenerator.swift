/// SplitMix64: small, well spread, and the same on every machine. Never for secrets.
struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A stream of its own for a part of the province, so that a change in one part leaves the others as they were.
    init(seed: UInt64, part: String) {
        var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in part.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = seed ^ mixed
        _ = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from the range. Remainder instead of the library's method, whose draws are not promised to stay.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    mutating func chance(percent: Int) -> Bool { number(in: 1...100) <= percent }

    mutating func element<Element>(of elements: [Element]) -> Element { elements[number(in: 0...elements.count - 1)] }
}
