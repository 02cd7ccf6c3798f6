/// A Digital Link whose last segment is an EPC binary string, with or without what stands around it in a URI.
struct CompressedLink {
    /// What stands before the segment, its slash included.
    private let stem: Range<Int>
    private let segment: Range<Int>
    private let query: Range<Int>?

    /// Nil when the last segment means to be something else.
    init?(_ bytes: Span<UInt8>) {
        let end = bytes.firstIndex(of: UInt8(ascii: "#"), in: 0..<bytes.count) ?? bytes.count
        let question = bytes.firstIndex(of: UInt8(ascii: "?"), in: 0..<end)
        var pathEnd = question ?? end
        if pathEnd > 1, bytes[pathEnd - 1] == UInt8(ascii: "/") { pathEnd -= 1 }
        let start = bytes.lastIndex(of: UInt8(ascii: "/"), in: 0..<pathEnd).map { $0 + 1 } ?? 0
        guard EPCBinary.isMeant(bytes, start..<pathEnd) else { return nil }
        stem = 0..<start
        segment = start..<pathEnd
        query = question.map { $0 + 1..<end }
    }

    /// The EPC and the link that it is in this place: what the tag says beside the key goes before the query as given.
    func read(_ bytes: Span<UInt8>, _ options: LinkOptions) throws(GS1Error) -> (epc: EPCBinary, link: DigitalLink) {
        let origin = try origin(bytes, options)
        let epc = try EPCBinary(bytes, segment)
        let own = query.map { bytes.text($0) }
        let (path, all) = (epc.link.path, epc.uncompressed(own))
        do throws(GS1Error) {
            let link = try DigitalLink.read(path: all.map { "\(path)?\($0)" } ?? path, options: options)
            return (
                epc,
                DigitalLink(
                    origin: origin, key: link.key, qualifiers: link.qualifiers, attributes: link.attributes,
                    rawQuery: link.rawQuery)
            )
        } catch {
            // What is wrong here stands in the query as given, which is the end of both texts.
            let total = path.utf8.count + (all.map { $0.utf8.count + 1 } ?? 0)
            throw error.moved { max(segment.lowerBound, (query?.upperBound ?? segment.upperBound) - (total - $0)) }
        }
    }

    /// Nil for a bare segment or path.
    private func origin(_ bytes: Span<UInt8>, _ options: LinkOptions) throws(GS1Error) -> String? {
        guard stem.count > 1 else { return nil }
        let hasScheme = bytes.firstIndex(of: UInt8(ascii: ":"), in: stem).map { bytes.has("://", at: $0) } ?? false
        guard hasScheme else { return nil }
        _ = try LinkParts(bytes, pathStart: LinkAuthority.end(in: bytes, options: options))
        return bytes.text(0..<stem.upperBound - 1)
    }
}

extension EPCBinary {
    /// The query of the uncompressed link where this one was asked for with a query, which stays byte for byte.
    package func uncompressed(_ query: String?) -> String? {
        let parts = [link.rawQuery, query].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "&")
    }
}
