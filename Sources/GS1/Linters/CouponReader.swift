/// Takes the parts of a coupon one after the other; every error names the part and what is wrong with it.
struct CouponReader {
    private let digits: [UInt8]
    private let register: CompanyPrefixRegister?
    private(set) var place: Int

    init(_ bytes: Span<UInt8>, _ range: Range<Int>, _ register: CompanyPrefixRegister?) {
        digits = bytes.array(0..<range.upperBound)
        self.register = register
        place = range.lowerBound
    }

    private var rest: Int { digits.count - place }

    static func error(_ part: Coupon.Part?, _ fault: Coupon.Fault, at position: Int) -> GS1Error {
        GS1Error(.coupon, position: position, arguments: ["part": part?.rawValue ?? "", "fault": fault.rawValue])
    }

    /// A number of known length.
    mutating func digits(_ part: Coupon.Part, count: Int) throws(GS1Error) {
        guard rest >= count else { throw Self.error(part, .truncated, at: place) }
        place += count
    }

    /// A digit that says how much longer than `base` the number behind it is.
    mutating func sized(_ part: Coupon.Part, _ lengths: ClosedRange<Int>, base: Int) throws(GS1Error) {
        try digits(part, count: try length(part, lengths) + base)
    }

    /// A company prefix of a size given before it; 9 may say that there is none.
    mutating func prefix(
        _ part: Coupon.Part, _ lengths: ClosedRange<Int>, base: Int, mayBeNone: Bool = false
    ) throws(GS1Error) {
        if mayBeNone, rest > 0, digits[place] == UInt8(ascii: "9") {
            place += 1
            return
        }
        let count = try length(part, lengths) + base
        let start = place
        try digits(part, count: count)
        try register?.check(digits.span, start..<place)
    }

    private mutating func length(_ part: Coupon.Part, _ allowed: ClosedRange<Int>) throws(GS1Error) -> Int {
        guard rest > 0 else { throw Self.error(part, .missing, at: place) }
        let length = Int(digits[place] & 15)
        guard allowed.contains(length) else { throw Self.error(part, .length, at: place) }
        place += 1
        return length
    }

    /// One digit out of a few.
    mutating func choice(_ part: Coupon.Part, _ allowed: ASCIISet) throws(GS1Error) {
        guard rest > 0 else { throw Self.error(part, .missing, at: place) }
        guard allowed.contains(digits[place]) else { throw Self.error(part, .code, at: place) }
        place += 1
    }

    /// YYMMDD, which answers its number with four digits of the year: up to 50 it is of this century.
    mutating func date(_ part: Coupon.Part) throws(GS1Error) -> Int {
        let start = place
        try digits(part, count: 6)
        let number = digits.span.number(start..<place)
        do throws(GS1Error) {
            try Linter.yymmdd.date(digits.span, start..<place)
        } catch {
            throw Self.error(part, .date, at: start)
        }
        return number < 510_000 ? 20_000_000 + number : 19_000_000 + number
    }

    /// True when the optional part of this number comes next; its digit is taken.
    mutating func takesField(_ number: Character) -> Bool {
        guard rest > 0, digits[place] == number.asciiValue else { return false }
        place += 1
        return true
    }

    func end() throws(GS1Error) {
        guard rest == 0 else { throw Self.error(nil, .excess, at: place) }
    }
}
