/// GS1 Digital Links on any domain as constrained canonical ones on id.gs1.org (CBV 2.0, rule 18): the query goes, the finest level stays.
/// Like ``CanonicalURN`` it judges the form only, never a check digit.
enum CanonicalLink {
    typealias Piece = Slice<UnsafeBufferPointer<UInt8>>

    /// Writes the canonical form; false, and nothing written, for a web address that is no Digital Link.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
        let scheme = ByteText.hasPrefix(text, "https://") ? 8 : ByteText.hasPrefix(text, "http://") ? 7 : 0
        let end = ByteText.find(0x3F, in: text) ?? text.count
        guard scheme > 0, ByteText.find(0x2E, in: text) != nil, ByteText.find(0x23, in: text) == nil,
            var slash = ByteText.find(0x2F, in: text, from: scheme, to: end)
        else { return false }
        while slash < end {
            let segment = LinkSegments(text[(slash + 1)..<end])
            if let path = CanonicalLinkPath(segment) {
                path.append(to: &out)
                return true
            }
            guard let next = ByteText.find(0x2F, in: text, from: slash + 1, to: end) else { return false }
            slash = next
        }
        return false
    }
}
