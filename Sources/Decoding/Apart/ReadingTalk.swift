/// How the two processes talk: pixels one way, lines the other.
enum ReadingTalk {
    /// Width and height, then the pixels.
    static func question(_ pixels: GreyPixels) -> [UInt8] {
        [pixels.width >> 8, pixels.width & 255, pixels.height >> 8, pixels.height & 255].map(UInt8.init) + pixels.bytes
    }

    static func pixels(_ question: [UInt8]) -> GreyPixels? {
        guard question.count > 4 else { return nil }
        let sides = question.prefix(4).map(Int.init)
        return GreyPixels(
            width: sides[0] << 8 | sides[1], height: sides[2] << 8 | sides[3], bytes: Array(question.dropFirst(4)))
    }

    /// A line a code: its kind, whether it begins with FNC1, its bytes in hexadecimal digits.
    static func answer(_ codes: [FoundCode]) -> String {
        codes.map { code in
            let bytes = code.text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            return "\(code.symbology.rawValue) \(code.isGS1 ? 1 : 0) \(bytes)\n"
        }.joined()
    }

    static func codes(_ answer: some StringProtocol) -> [FoundCode] {
        answer.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ")
            guard parts.count == 3, let symbology = SymbolKind(rawValue: String(parts[0])) else { return nil }
            let digits = Array(parts[2])
            let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
                UInt8(String(digits[$0...$0 + 1]), radix: 16)
            }
            guard bytes.count * 2 == digits.count, let text = String(validating: bytes, as: UTF8.self) else {
                return nil
            }
            return FoundCode(symbology, text, isGS1: parts[1] == "1")
        }
    }
}
