/// Percent-encoding of values in Digital Link URIs and EPC URNs (RFC 3986).
enum PercentEncoding {
    /// What never needs encoding in a URI.
    static let unreserved = ASCIISet.alphanumeric.union(ASCIISet("-._~"))
    /// What the CBV event hash leaves bare in its canonical Digital Link URIs.
    static let canonicalBare = unreserved.union(ASCIISet("';="))

    /// Encodes every byte outside `bare`, with capital hexadecimal digits.
    static func encode(_ text: String, leaving bare: ASCIISet) -> String {
        guard let first = text.utf8.firstIndex(where: { !bare.contains($0) }) else { return text }
        var bytes = Array(text.utf8[..<first])
        for byte in text.utf8[first...] {
            if bare.contains(byte) { bytes.append(byte) } else { append(byte, to: &bytes) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        let digits: StaticString = "0123456789ABCDEF"
        digits.withUTF8Buffer { bytes += [37, $0[Int(byte >> 4)], $0[Int(byte & 15)]] }
    }

    /// Decodes a part of `bytes`. A broken escape, a NUL or bytes that are no UTF-8 are errors at their place.
    static func decode(
        _ bytes: Span<UInt8>, _ range: Range<Int>, plusIsSpace: Bool = false
    ) throws(GS1Error) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(range.count)
        var index = range.lowerBound
        var isASCII = true
        while index < range.upperBound {
            let byte = try byte(bytes, at: &index, end: range.upperBound)
            isASCII = isASCII && byte < 128
            decoded.append(plusIsSpace && bytes[index - 1] == UInt8(ascii: "+") ? 32 : byte)
        }
        guard isASCII || String(validating: decoded, as: UTF8.self) != nil else {
            throw GS1Error(.utf8, position: range.lowerBound)
        }
        return decoded
    }

    /// The byte written at `index`, which moves behind it.
    private static func byte(_ bytes: Span<UInt8>, at index: inout Int, end: Int) throws(GS1Error) -> UInt8 {
        defer { index += 1 }
        guard bytes[index] == UInt8(ascii: "%") else { return bytes[index] }
        guard index + 2 < end, let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue else {
            throw GS1Error(.percentEncoding, position: index)
        }
        guard high | low != 0 else { throw GS1Error(.nul, position: index) }
        index += 2
        return high << 4 | low
    }

    /// Where the `count`-th decoded byte starts in the encoded text.
    static func place(of count: Int, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        for _ in 0..<count where index < range.upperBound {
            index += bytes[index] == UInt8(ascii: "%") ? 3 : 1
        }
        return min(index, range.upperBound)
    }
}
