/// An EPC as a tag holds it, in the text a tag makes of it for a URI: `eh30164596f40c0e5cbe991a83`, `exMBZFlvQMDly-mRqD`.
///
/// It is one segment of a path; see GS1 Digital Link URI: Compression Technical Standard for EPC binary strings 4.2 and
/// Tag Data Standard 14.
package struct EPCBinary: Hashable, Sendable {
    /// "SGTIN-96", "DSGTIN+"
    package let scheme: String
    /// The uncompressed Digital Link, without origin; what the tag says beside the key is its query.
    package let link: DigitalLink
    /// Where the scheme has one.
    package let urn: EPCURN?

    /// Errors carry offsets in `segment`.
    package init(_ segment: some StringProtocol) throws(GS1Error) {
        let text = String(segment)
        let utf8 = text.utf8
        try self.init(utf8.span, 0..<utf8.count)
    }

    init(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        guard let alphabet = EPCBinaryAlphabet(bytes, range) else {
            throw GS1Error(.unrecognised, position: range.lowerBound)
        }
        var bits = try alphabet.bits(bytes, range)
        do throws(GS1Error) {
            self = try Self(&bits)
        } catch {
            throw error.moved { range.lowerBound + 2 + $0 / alphabet.width }
        }
    }

    private init(_ bits: inout BitReader) throws(GS1Error) {
        let header = try bits.number(8)
        guard let scheme = EPCBinaryScheme.named(header) else {
            throw GS1Error(.epcHeader, position: 0, arguments: ["found": Self.hexadecimal(header)])
        }
        self.scheme = scheme.name
        switch scheme.layout {
        case .partitioned(let layout):
            var reader = PartitionedEPC(layout)
            let urn = try reader.read(&bits)
            guard let link = urn.digitalLink else { throw Self.foreign(scheme) }
            (self.urn, self.link) = (urn, link)
        case .plain(let layout):
            var reader = PlainEPC(layout)
            (urn, link) = (nil, try reader.read(&bits))
        case .foreign: throw Self.foreign(scheme)
        }
    }

    private static func foreign(_ scheme: EPCBinaryScheme) -> GS1Error {
        GS1Error(.epcForeign, position: 0, arguments: ["found": scheme.name])
    }

    private static func hexadecimal(_ header: Int) -> String {
        (header < 16 ? "0" : "") + String(header, radix: 16, uppercase: true)
    }
}

extension EPCBinary {
    /// Whether a segment of a path means to be one. Words begin with "eh" and "ex" as well, so the header must be one
    /// that is assigned, or everything hexadecimal over a length no word has.
    package static func isMeant(_ segment: some StringProtocol) -> Bool {
        let text = String(segment)
        let utf8 = text.utf8
        return isMeant(utf8.span, 0..<utf8.count)
    }

    static func isMeant(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count >= 4, let alphabet = EPCBinaryAlphabet(bytes, range) else { return false }
        let body = range.dropFirst(2)
        if alphabet == .hexadecimal, range.count >= 12, body.allSatisfy({ bytes[$0].hexValue != nil }) { return true }
        var first: [UInt8] = []
        for index in body.prefix(2) {
            guard let value = alphabet.value(bytes[index]) else { return false }
            first.append(value)
        }
        var bits = BitReader(first, width: alphabet.width)
        return (try? bits.number(8)).flatMap(EPCBinaryScheme.named) != nil
    }
}
