/// Which code is asked for next: the same sequence in every run.
protocol Choice: Sendable {
    mutating func next() -> Int
}

/// Every code is as likely as any other.
struct Uniform: Choice {
    let count: Int
    private var random = Sequence64()

    init(count: Int) { self.count = count }

    mutating func next() -> Int { Int(random.next() % UInt64(count)) }
}

/// The r-th most popular code is asked for in proportion to 1/r, as people scan what is sold most. Popularity has nothing to do with lots.
struct Zipf: Choice {
    private let sums: [Double]
    private let codes: [Int]
    private var random = Sequence64()

    init(count: Int) {
        var sum = 0.0
        sums = (1...count).map { rank in
            sum += 1 / Double(rank)
            return sum
        }
        var shuffling = Sequence64(state: 7)
        codes = Array(0..<count).shuffled(using: &shuffling)
    }

    mutating func next() -> Int {
        let point = Double(random.next() >> 11) / Double(1 << 53) * sums[sums.count - 1]
        var low = 0, high = sums.count - 1
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] < point { low = middle + 1 } else { high = middle }
        }
        return codes[low]
    }
}

/// SplitMix64.
struct Sequence64: RandomNumberGenerator {
    var state: UInt64 = 42

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
