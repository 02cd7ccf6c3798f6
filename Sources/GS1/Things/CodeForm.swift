/// How a code is written, told by its first look.
package enum CodeForm: String, Hashable, Sendable, CaseIterable {
    /// A Digital Link, with or without its host.
    case digitalLink
    case epcURN
    /// What a tag holds, as the last segment of a link or alone.
    case epcBinary
    /// An element string with its identifiers in brackets.
    case bracketed
    /// Elements as a bar code carries them, with or without FNC1 in front.
    case unbracketed
    /// What a scanner sends with its symbology identifier.
    case scan
    /// The digits under a bar code, perhaps with a composite part.
    case number

    /// Nil when it looks like nothing that is known. Blanks around the code are gone before.
    init?(_ bytes: Span<UInt8>) {
        guard !bytes.isEmpty else { return nil }
        if EPCHead.isEPC(bytes) {
            self = .epcURN
        } else if bytes[0] == UInt8(ascii: "(") {
            self = .bracketed
        } else if bytes[0] == UInt8(ascii: "]") {
            self = .scan
        } else if bytes[0] == .caret || bytes.firstIndex(of: .groupSeparator, in: 0..<bytes.count) != nil {
            self = .unbracketed
        } else if Self.isNumber(bytes) {
            self = .number
        } else if CompressedLink(bytes) != nil {
            self = .epcBinary
        } else if bytes.firstIndex(of: UInt8(ascii: "/"), in: 0..<bytes.count) != nil {
            self = .digitalLink
        } else if Self.startsWithKey(bytes) {
            self = .unbracketed
        } else {
            return nil
        }
    }

    /// Digits, with blanks and hyphens between them, up to the end or to a composite part.
    private static func isNumber(_ bytes: Span<UInt8>) -> Bool {
        let end = bytes.firstIndex(of: UInt8(ascii: "|"), in: 0..<bytes.count) ?? bytes.count
        guard end > 0, bytes[0].isDigit, bytes[end - 1].isDigit else { return false }
        for index in 0..<end {
            guard bytes[index].isDigit || ScannedCode.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "-") else {
                return false
            }
        }
        return true
    }

    /// The identifier of a primary key, and digits as all of them begin with.
    private static func startsWithKey(_ bytes: Span<UInt8>) -> Bool {
        guard let (identifier, end) = ApplicationIdentifier.beginning(bytes, at: 0, end: bytes.count),
            identifier.isPrimaryKey, end + 4 <= bytes.count
        else { return false }
        return (end..<end + 4).allSatisfy { bytes[$0].isDigit }
    }
}
