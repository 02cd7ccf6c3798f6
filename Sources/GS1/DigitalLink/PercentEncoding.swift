/// Percent-encoding of values in Digital Link URIs and EPC URNs (RFC 3986).
package enum PercentEncoding {
    /// What never needs encoding in a URI.
    static let unreserved = ASCIISet.alphanumeric.union(ASCIISet("-._~"))
    /// What the CBV event hash leaves bare in its canonical Digital Link URIs.
    static let canonicalBare = unreserved.union(ASCIISet("';="))

    /// As a segment of a path.
    package static func segment(_ text: String) -> String { encode(text, leaving: unreserved) }

    /// As a value of a query, where a space is a plus sign.
    package static func queryValue(_ text: String) -> String {
        let encoded = encode(text, leaving: unreserved)
        return text.utf8.contains(32) ? encoded.replacing("%20", with: "+") : encoded
    }

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

    /// Decodes a part of `bytes`. A broken escape, a NUL or bytes that are no UTF-8 are errors at their place; when
    /// `isLoose`, a broken escape stands for itself.
    static func decode(
        _ bytes: Span<UInt8>, _ range: Range<Int>, plusIsSpace: Bool = false, isLoose: Bool = false
    ) throws(GS1Error) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(range.count)
        var index = range.lowerBound
        var isASCII = true
        while index < range.upperBound {
            let byte = try byte(bytes, at: &index, end: range.upperBound, isLoose)
            isASCII = isASCII && byte < 128
            decoded.append(plusIsSpace && bytes[index - 1] == UInt8(ascii: "+") ? 32 : byte)
        }
        guard isASCII || String(validating: decoded, as: UTF8.self) != nil else {
            throw GS1Error(.utf8, position: range.lowerBound)
        }
        return decoded
    }

    /// The byte written at `index`, which moves behind it.
    private static func byte(
        _ bytes: Span<UInt8>, at index: inout Int, end: Int, _ isLoose: Bool
    ) throws(GS1Error) -> UInt8 {
        defer { index += 1 }
        guard bytes[index] == UInt8(ascii: "%") else { return bytes[index] }
        guard let byte = escaped(bytes, at: index, end: end) else {
            if isLoose { return bytes[index] }
            throw GS1Error(.percentEncoding, position: index)
        }
        guard byte != 0 else { throw GS1Error(.nul, position: index) }
        index += 2
        return byte
    }

    /// The byte that the escape at `index` stands for; nil when it is broken.
    private static func escaped(_ bytes: Span<UInt8>, at index: Int, end: Int) -> UInt8? {
        guard index + 2 < end, let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue else {
            return nil
        }
        return high << 4 | low
    }

    /// Decodes byte by byte and refuses nothing: broken escapes stand for themselves, and any bytes may come out.
    package static func bytes(_ text: String, plusIsSpace: Bool = false) -> [UInt8] {
        let utf8 = text.utf8
        let bytes = utf8.span
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), let byte = escaped(bytes, at: index, end: bytes.count) {
                decoded.append(byte)
                index += 3
            } else {
                decoded.append(plusIsSpace && bytes[index] == UInt8(ascii: "+") ? 32 : bytes[index])
                index += 1
            }
        }
        return decoded
    }

    /// Where the `count`-th decoded byte starts in the encoded text.
    static func place(of count: Int, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        for _ in 0..<count where index < range.upperBound {
            let isEscape =
                bytes[index] == UInt8(ascii: "%") && escaped(bytes, at: index, end: range.upperBound) != nil
            index += isEscape ? 3 : 1
        }
        return min(index, range.upperBound)
    }
}
