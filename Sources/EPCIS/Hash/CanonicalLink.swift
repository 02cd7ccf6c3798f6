/// GS1 Digital Links on any domain as constrained canonical ones on id.gs1.org (CBV 2.0, rule 18): the query goes, the finest level stays.
/// Like ``CanonicalURN`` it judges the form only, never a check digit.
enum CanonicalLink {
    typealias Piece = Slice<UnsafeBufferPointer<UInt8>>

    /// Writes the canonical form; false, and nothing written, for a web address that is no Digital Link.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
        let scheme = ByteText.hasPrefix(text, "https://") ? 8 : ByteText.hasPrefix(text, "http://") ? 7 : 0
        guard scheme > 0, text.contains(0x2E), !text.contains(0x23) else { return false }
        let end = text.firstIndex(of: 0x3F) ?? text.endIndex
        guard var slash = text[scheme..<end].firstIndex(of: 0x2F) else { return false }
        while slash < end {
            let segment = LinkSegments(text[(slash + 1)..<end])
            if let path = CanonicalLinkPath(segment) {
                path.append(to: &out)
                return true
            }
            guard let next = text[(slash + 1)..<end].firstIndex(of: 0x2F) else { return false }
            slash = next
        }
        return false
    }
}
