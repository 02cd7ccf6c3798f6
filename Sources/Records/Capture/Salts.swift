/// The salts of a document's events, drawn at once: sixteen bytes each.
struct Salts {
    private let bytes: [UInt8]
    private var used = 0

    init(count: Int, _ randomness: Randomness) {
        bytes = randomness.bytes(count * 16)
    }

    mutating func next() -> [UInt8] {
        defer { used += 16 }
        return Array(bytes[used..<used + 16])
    }
}
