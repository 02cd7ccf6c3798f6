/// Reads the body of an EPC URN into the key and qualifier it stands for.
struct EPCReader {
    private let head: EPCHead
    private(set) var companyPrefixLength: Int?
    private(set) var digitalLink: DigitalLink?

    init(_ head: EPCHead) { self.head = head }

    /// Leaves `digitalLink` nil for what is known but has no translation.
    mutating func read(_ bytes: Span<UInt8>) throws(GS1Error) {
        guard let layout = head.scheme?.layout else { return }
        guard head.form != .pattern || Self.leavesSerialOpen(bytes, head) else { return }
        let fields = try EPCFields(bytes, head.body, layout)
        companyPrefixLength = fields.prefix.count
        let key = try Self.key(bytes, fields, layout, isClass: head.form == .pattern)
        let qualifier = head.form == .pattern ? nil : try Self.qualifier(bytes, fields, layout)
        digitalLink = DigitalLink(
            origin: nil, key: key, qualifiers: qualifier.map { [$0] } ?? [], attributes: [], rawQuery: nil)
    }

    /// "….*" with nothing else open: the class of the thing.
    private static func leavesSerialOpen(_ bytes: Span<UInt8>, _ head: EPCHead) -> Bool {
        let last = head.body.upperBound - 1
        guard head.scheme?.namesClassByPattern == true, bytes.has(".*", at: last - 1) else { return false }
        let rest = head.body.lowerBound..<last
        return bytes.firstIndex(of: UInt8(ascii: "*"), in: rest) == nil
            && bytes.firstIndex(of: UInt8(ascii: "["), in: rest) == nil
    }

    private static func key(
        _ bytes: Span<UInt8>, _ fields: EPCFields, _ layout: EPCScheme.Layout, isClass: Bool
    ) throws(GS1Error) -> Element {
        var value = layout.digits == nil ? bytes.array(fields.prefix) : try fields.digits(bytes, layout)
        let tail = fields.tail(layout, isClass: isClass)
        let tailStart = value.count
        if let tail { value += try decode(bytes, tail, layout.key) }
        let places = Places(start: tailStart, tail: tail, fallback: fields.reference.lowerBound)
        return try element(value, layout.key, bytes, places)
    }

    private static func qualifier(
        _ bytes: Span<UInt8>, _ fields: EPCFields, _ layout: EPCScheme.Layout
    ) throws(GS1Error) -> Element? {
        guard case .qualifier(let ai) = layout.serial, let serial = fields.serial else { return nil }
        if ai == "254", bytes.text(serial) == "0" { return nil }
        let value = try decode(bytes, serial, ai)
        return try element(value, ai, bytes, Places(start: 0, tail: serial, fallback: serial.lowerBound))
    }

    /// Where the bytes of an assembled value came from.
    private struct Places {
        let start: Int
        let tail: Range<Int>?
        let fallback: Int
    }

    private static func element(
        _ value: [UInt8], _ ai: String, _ bytes: Span<UInt8>, _ places: Places
    ) throws(GS1Error) -> Element {
        do throws(GS1Error) {
            try ApplicationIdentifier.named(ai)!.check(value.span, in: value.indices)
        } catch {
            throw error.moved { place in
                guard let tail = places.tail, place >= places.start else { return places.fallback }
                return PercentEncoding.place(of: place - places.start, in: bytes, tail)
            }
        }
        return Element(checked: String(decoding: value, as: UTF8.self), as: ai)
    }

    private static func decode(_ bytes: Span<UInt8>, _ range: Range<Int>, _ ai: String) throws(GS1Error) -> [UInt8] {
        guard !range.isEmpty else { throw GS1Error(.missingValue, ai: ai, position: range.lowerBound) }
        if let slash = bytes.firstIndex(of: UInt8(ascii: "/"), in: range) {
            throw GS1Error(.uriCharacter, ai: ai, position: slash, arguments: ["found": "/"])
        }
        return try PercentEncoding.decode(bytes, range)
    }
}
