/// A number of degrees read from text, and how finely it was written.
struct Degrees: Hashable {
    let millionths: Int
    /// Digits behind the point as written; of minutes and seconds, what their fineness comes to.
    let decimals: Int

    init(millionths: Int, decimals: Int) {
        self.millionths = millionths
        self.decimals = decimals
    }

    /// Numbers beyond are nobody's coordinates, not even in metres.
    private static let greatest = 1_000_000_000.0

    /// `108.893412`, `-1.5`, `1e2`; the point may be a comma. `nil` of anything else.
    init?(_ text: some StringProtocol) {
        var digits = 0, decimals = 0, whole = 0, value = 0, carry = 0
        var isNegative = false, isPastPoint = false
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where index == 0: isNegative = true
            case UInt8(ascii: "+") where index == 0: break
            case UInt8(ascii: "."), UInt8(ascii: ","):
                guard !isPastPoint else { return nil }
                isPastPoint = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                let digit = Int(byte - UInt8(ascii: "0"))
                if !isPastPoint {
                    guard whole < 9 else { return nil }
                    if value > 0 || digit > 0 { whole += 1 }
                    value = value * 10 + digit
                } else {
                    decimals += 1
                    if decimals <= 6 { value = value * 10 + digit } else if decimals == 7 { carry = digit >= 5 ? 1 : 0 }
                }
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard let number = Double(text), abs(number) < Self.greatest else { return nil }
                self.init(millionths: Int((number * 1_000_000).rounded()), decimals: 6)
                return
            default: return nil
            }
        }
        guard digits > 0 else { return nil }
        for _ in min(decimals, 6)..<6 { value *= 10 }
        self.init(millionths: (value + carry) * (isNegative ? -1 : 1), decimals: decimals)
    }
}
