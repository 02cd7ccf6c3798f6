/// Bits read from the left. Reading over the end is an error, positions of errors are counted in bits.
struct BitReader {
    private let bytes: [UInt8]
    let count: Int
    private(set) var position = 0

    /// - Parameter groups: numbers of `width` bits each, one after the other.
    init(_ groups: [UInt8], width: Int) {
        count = groups.count * width
        var bytes = [UInt8](repeating: 0, count: (count + 7) / 8)
        for index in 0..<count where groups[index / width] >> UInt8(width - 1 - index % width) & 1 == 1 {
            bytes[index / 8] |= 0x80 >> UInt8(index % 8)
        }
        self.bytes = bytes
    }

    var remaining: Int { count - position }

    /// True when nothing but padding follows.
    var restIsZero: Bool { (position..<count).allSatisfy { bit(at: $0) == 0 } }

    private func bit(at index: Int) -> Int { Int(bytes[index / 8] >> UInt8(7 - index % 8) & 1) }

    /// The number that the next bits are, at most 32 of them.
    mutating func number(_ width: Int) throws(GS1Error) -> Int {
        try need(width)
        var value = 0
        for index in position..<position + width { value = value << 1 | bit(at: index) }
        position += width
        return value
    }

    /// The same as ASCII digits, padded on the left to `digits` of them.
    mutating func decimal(_ width: Int, digits: Int) throws(GS1Error) -> [UInt8] {
        try need(width)
        let start = position
        var value = [UInt8](repeating: 0, count: digits)
        while position < start + width {
            let step = min(16, start + width - position)
            guard Self.shift(&value, by: step, adding: try number(step)) else {
                throw GS1Error(.epcValue, position: start)
            }
        }
        return value.map { $0 + 48 }
    }

    /// - Returns: false when the number outgrows its digits.
    private static func shift(_ value: inout [UInt8], by width: Int, adding bits: Int) -> Bool {
        var carry = bits
        for index in value.indices.reversed() {
            let shifted = Int(value[index]) << width + carry
            value[index] = UInt8(shifted % 10)
            carry = shifted / 10
        }
        return carry == 0
    }

    mutating func skip(_ width: Int) throws(GS1Error) {
        try need(width)
        position += width
    }

    /// Bits that must not say anything.
    mutating func zeros(_ width: Int) throws(GS1Error) {
        try need(width)
        for index in position..<position + width where bit(at: index) == 1 {
            throw GS1Error(.epcRest, position: index)
        }
        position += width
    }

    private func need(_ width: Int) throws(GS1Error) {
        guard width <= remaining else { throw GS1Error(.epcEnd, position: count) }
    }
}
