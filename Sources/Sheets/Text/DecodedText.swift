/// The text of a file of letters: by its mark of byte order, by its form, and last by what reads as Vietnamese.
struct DecodedText {
    let text: String
    /// The alphabet it was converted from, when that had to be worked out.
    let converted: LegacyAlphabet?

    init(_ bytes: [UInt8]) throws(SheetError) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            text = try Self.utf8(bytes.dropFirst(3))
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            text = try Self.utf16(bytes.dropFirst(2), isBigEndian: false)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            text = try Self.utf16(bytes.dropFirst(2), isBigEndian: true)
        } else if let isBigEndian = Self.orderOfUnmarkedUTF16(bytes) {
            text = try Self.utf16(bytes[...], isBigEndian: isBigEndian)
        } else if let utf8 = String(validating: bytes, as: UTF8.self) {
            text = utf8
        } else {
            guard !bytes.contains(0), let alphabet = LegacyAlphabet.detect(in: bytes) else {
                throw SheetError(.unknownEncoding)
            }
            (text, converted) = (alphabet.text(bytes), alphabet)
            return
        }
        guard !text.utf8.contains(0) else { throw SheetError(.otherKind, arguments: ["kind": "binary"]) }
        converted = nil
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>) throws(SheetError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw SheetError(.unknownEncoding) }
        return text
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) throws(SheetError) -> String {
        guard bytes.count % 2 == 0 else { throw SheetError(.unknownEncoding) }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw SheetError(.unknownEncoding) }
        return text
    }

    /// Text of Latin letters has a zero in every other byte then; text of one byte a sign has none at all.
    private static func orderOfUnmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(4_096)
        guard bytes.count % 2 == 0, sample.contains(0) else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        let pairs = sample.count / 2
        if zeros[0] == 0, zeros[1] * 3 > pairs { return false }
        if zeros[1] == 0, zeros[0] * 3 > pairs { return true }
        return nil
    }
}
