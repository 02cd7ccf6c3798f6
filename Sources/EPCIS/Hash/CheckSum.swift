/// The check digit of a numeric key (GS1 General Specifications, section 7.9.1).
enum CheckSum {
    @inline(__always)
    static func digit(_ digits: ArraySlice<UInt8>) -> UInt8 {
        var sum = 0
        var weight = 3
        for digit in digits.reversed() {
            sum += Int(digit & 15) * weight
            weight = 4 - weight
        }
        return UInt8((10 - sum % 10) % 10) + 0x30
    }
}
