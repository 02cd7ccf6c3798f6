/// Numbers as CBV 2.0 wants them (rules 6 and 7): no plus, no needless zeros. The reference generator goes through a double; so do we,
/// but for the usual short numbers, whose digits need no arithmetic.
enum CanonicalNumber {
    /// Writes a text's number; the text itself if it is none.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        if !appendIfNumber(text, to: &out) { out.append(contentsOf: text) }
    }

    /// Writes a text's number; false, and nothing written, if it is none.
    static func appendIfNumber(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
        guard let first = text.first, first &- 0x30 < 10 || first == 0x2D || first == 0x2B || first == 0x2E else {
            return false
        }
        let plain = PlainDecimal(text)
        guard let plain, plain.isShort else { return appendDouble(text, to: &out) }
        plain.append(to: &out)
        return true
    }

    /// For the digest: the same number for the same decimal digits, without rounding.
    static func appendExact(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        guard let plain = PlainDecimal(text) else { return appendExponential(text, to: &out) }
        plain.append(to: &out)
    }

    private static func appendExponential(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        var digits: [UInt8] = []
        guard appendDouble(text, to: &digits) else { return out.append(contentsOf: text) }
        out += digits
    }

    private static func appendDouble(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
        guard text.allSatisfy({ $0 &- 0x30 < 10 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }),
            let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite
        else { return false }
        if value == value.rounded() { out += WholeNumber.digits(value) } else { out += Array("\(value)".utf8) }
        return true
    }
}
