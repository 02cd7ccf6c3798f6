/// Makes an input out of the corpus: a few cuts, copies, flips and words of the trade.
enum Mutator {
    static func input(seed: UInt64, round: UInt64, corpus: Corpus) -> [UInt8] {
        var random = SplitMix(state: seed &* 0x9E37_79B9_7F4A_7C15 ^ round)
        var bytes = corpus.entries[random.below(corpus.entries.count)]
        for _ in 0...random.below(4) { mutate(&bytes, corpus, &random) }
        return bytes
    }

    private static func mutate(_ bytes: inout [UInt8], _ corpus: Corpus, _ random: inout SplitMix) {
        let place = random.below(bytes.count + 1)
        switch random.below(9) {
        case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(random.below(8))
        case 1 where place < bytes.count: bytes[place] = UInt8(random.below(256))
        case 2: bytes.insert(UInt8(random.below(256)), at: place)
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(12)))
        case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.below(24))], at: place)
        case 5, 6: bytes.insert(contentsOf: corpus.words[random.below(corpus.words.count)], at: place)
        case 7: replace(&bytes, place, corpus.words[random.below(corpus.words.count)])
        default: splice(&bytes, place, corpus.entries[random.below(corpus.entries.count)], &random)
        }
    }

    private static func replace(_ bytes: inout [UInt8], _ place: Int, _ word: [UInt8]) {
        bytes.replaceSubrange(place..<min(bytes.count, place + word.count), with: word)
    }

    private static func splice(_ bytes: inout [UInt8], _ place: Int, _ other: [UInt8], _ random: inout SplitMix) {
        let cut = random.below(other.count + 1)
        bytes.replaceSubrange(place..., with: other[cut...])
    }
}

/// What mutation starts from and what it throws in.
struct Corpus {
    let entries: [[UInt8]]
    let words: [[UInt8]]

    init(_ entries: [String], words: [String]) { self.init(bytes: entries.map { Array($0.utf8) }, words: words) }

    init(bytes entries: [[UInt8]], words: [String]) {
        self.entries = entries
        self.words =
            words.map { Array($0.utf8) } + [[0], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF]]
    }
}

/// SplitMix64: small, fast, the same everywhere.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Below `bound`, which is at least 1.
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
