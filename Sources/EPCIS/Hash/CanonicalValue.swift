/// What kind of value a text is, by how it begins.
enum CanonicalValue {
    /// Writes the canonical form of a number or an identifier; false, and nothing written, for any other text.
    @inline(__always)
    static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
        guard let first = text.first else { return false }
        switch first {
        case 0x75: return CanonicalURN.append(text, to: &out)
        case 0x68: return CanonicalLink.append(text, to: &out)
        case 0x30...0x39, 0x2B, 0x2D, 0x2E: return CanonicalNumber.appendIfNumber(text, to: &out)
        default: return false
        }
    }
}
