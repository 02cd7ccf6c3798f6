/// A number of digits with at most one point, taken apart without arithmetic.
struct PlainDecimal {
    private let text: UnsafeBufferPointer<UInt8>
    private let isNegative: Bool
    /// Digits before the point without leading zeros, and after it without trailing ones.
    private let whole: Range<Int>
    private let fraction: Range<Int>

    /// Nil when there is anything but digits, a sign in front and one point.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        let start = text.first == 0x2D || text.first == 0x2B ? 1 : 0
        var point = start
        while point < text.count, text[point] &- 0x30 < 10 { point += 1 }
        var end = text.count
        if point < end {
            guard text[point] == 0x2E, text[(point + 1)...].allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        }
        guard text.count - start - (point < text.count ? 1 : 0) > 0 else { return nil }
        let fractionStart = min(point + 1, text.count)
        while end > fractionStart, text[end - 1] == 0x30 { end -= 1 }
        var first = start
        while first < point, text[first] == 0x30 { first += 1 }
        isNegative = start == 1 && text[0] == 0x2D
        whole = first..<point
        fraction = fractionStart..<end
    }

    /// Few enough digits that a double holds them all and prints them back, and not so small that it would print an exponent.
    var isShort: Bool {
        guard whole.count + fraction.count <= 15 else { return false }
        return !whole.isEmpty || fraction.isEmpty || fraction.prefix(4).contains { text[$0] != 0x30 }
    }

    func append(to out: inout [UInt8]) {
        if isNegative && !(whole.isEmpty && fraction.isEmpty) { out.append(0x2D) }
        if whole.isEmpty { out.append(0x30) } else { out.append(contentsOf: text[whole]) }
        guard !fraction.isEmpty else { return }
        out.append(0x2E)
        out.append(contentsOf: text[fraction])
    }
}
