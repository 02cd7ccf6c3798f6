/// "(AI)value" as it is read, with the place of every byte of the value.
struct BracketedPart {
    let code: Range<Int>
    private var value: [UInt8] = []
    private var places: [Int] = []

    private init(code: Range<Int>) { self.code = code }

    static func parts(_ bytes: Span<UInt8>) throws(GS1Error) -> [BracketedPart] {
        var parts: [BracketedPart] = []
        var index = 0
        while index < bytes.count {
            if let end = codeEnd(bytes, index) {
                parts.append(BracketedPart(code: index + 1..<end))
                index = end + 1
            } else {
                if bytes.has("\\(", at: index) { index += 1 }
                guard !parts.isEmpty else { throw GS1Error(.elementString, position: index) }
                parts[parts.count - 1].append(bytes[index], at: index)
                index += 1
            }
        }
        return parts
    }

    /// Where a "(nn…)" that starts at `index` has its closing bracket; nil when none starts there.
    private static func codeEnd(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "(") else { return nil }
        var end = index + 1
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        guard (2...4).contains(end - index - 1), end < bytes.count, bytes[end] == UInt8(ascii: ")") else { return nil }
        return end
    }

    private mutating func append(_ byte: UInt8, at place: Int) {
        value.append(byte)
        places.append(place)
    }

    /// The element, a short GTIN with its zeros.
    func element(_ bytes: Span<UInt8>, _ options: ElementOptions) throws(GS1Error) -> Element {
        guard let identifier = ApplicationIdentifier.named(bytes, in: code) else { return try unknown(bytes, options) }
        let mayBeShort = options.contains(.shortGTIN) && identifier.holdsGTIN
        let missing = mayBeShort ? GTIN.missingZeros(value.count) : 0
        let full = [UInt8](repeating: 48, count: missing) + value
        do throws(GS1Error) {
            try identifier.check(full.span, in: full.indices)
        } catch {
            throw error.moved { place(of: max(0, $0 - missing)) }
        }
        return Element(checked: String(decoding: full, as: UTF8.self), as: identifier.code)
    }

    private func unknown(_ bytes: Span<UInt8>, _ options: ElementOptions) throws(GS1Error) -> Element {
        guard options.contains(.unknownAIs) else {
            throw GS1Error(.unknownAI, position: code.lowerBound, arguments: ["found": bytes.text(code)])
        }
        do throws(GS1Error) {
            return try Element.unknown(code, value, in: bytes)
        } catch {
            throw error.moved { error.ai == nil ? $0 : place(of: $0) }
        }
    }

    /// Where a byte of the value stands in the whole text.
    private func place(of index: Int) -> Int {
        index < places.count ? places[index] : (places.last ?? code.upperBound) + 1
    }
}
