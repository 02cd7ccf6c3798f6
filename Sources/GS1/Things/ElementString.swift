/// A bracketed element string as printed under a bar code: "(01)09521234567899(10)LOT-1".
///
/// A bracket in a value is written `\(`; a bracket that opens no application identifier may also stand bare.
enum ElementString {
    static func link(_ bytes: Span<UInt8>) throws(GS1Error) -> DigitalLink {
        let parts = try parts(bytes)
        var elements: [Element] = []
        for part in parts { elements.append(try part.element()) }
        do throws(GS1Error) {
            return try DigitalLink(elements: elements)
        } catch {
            let place = parts.last { $0.identifier.code == error.ai }?.start
            throw GS1Error(error.code, ai: error.ai, position: place ?? 0, arguments: error.arguments)
        }
    }

    private static func parts(_ bytes: Span<UInt8>) throws(GS1Error) -> [Part] {
        var parts: [Part] = []
        var index = 0
        while index < bytes.count {
            if let end = codeEnd(bytes, index) {
                parts.append(try part(bytes, index + 1..<end))
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

    private static func part(_ bytes: Span<UInt8>, _ code: Range<Int>) throws(GS1Error) -> Part {
        if let identifier = ApplicationIdentifier.named(bytes, in: code) {
            return Part(identifier: identifier, start: code.lowerBound)
        }
        throw GS1Error(.unknownAI, position: code.lowerBound, arguments: ["found": bytes.text(code)])
    }

    /// Where a "(nn…)" that starts at `index` has its closing bracket; nil when none starts there.
    private static func codeEnd(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "(") else { return nil }
        var end = index + 1
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        guard (2...4).contains(end - index - 1), end < bytes.count, bytes[end] == UInt8(ascii: ")") else { return nil }
        return end
    }
}

extension ElementString {
    /// One element as it is read, with the place of every byte.
    private struct Part {
        let identifier: ApplicationIdentifier
        let start: Int
        private var value: [UInt8] = []
        private var places: [Int] = []

        init(identifier: ApplicationIdentifier, start: Int) {
            self.identifier = identifier
            self.start = start
        }

        mutating func append(_ byte: UInt8, at place: Int) {
            value.append(byte)
            places.append(place)
        }

        /// The element, a short GTIN with its zeros.
        func element() throws(GS1Error) -> Element {
            let missing = identifier.holdsGTIN ? GTIN.missingZeros(value.count) : 0
            let full = [UInt8](repeating: 48, count: missing) + value
            do throws(GS1Error) {
                try identifier.check(full.span, in: full.indices)
            } catch {
                throw error.moved { place in
                    let index = max(0, place - missing)
                    return index < places.count
                        ? places[index] : (places.last ?? start + identifier.code.utf8.count) + 1
                }
            }
            return Element(checked: String(decoding: full, as: UTF8.self), as: identifier.code)
        }
    }
}
