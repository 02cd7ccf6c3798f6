import GS1

/// A business's own code for goods without a GTIN ("mã nội bộ"). It begins with `NB-`, so that nobody takes it for a code of GS1, which a
/// code released to the market must not be confusable with (NĐ 37/2026/NĐ-CP Điều 28.4b).
package struct InternalCode: Hashable, Sendable {
    /// `NB-` and up to 20 of `A`–`Z`, digits and hyphens.
    package let text: String

    /// Reads what somebody typed, with or without the prefix, in either case.
    /// - Returns: nil for nothing, other characters, and anything that holds a number as long as the shortest GTIN.
    package init?(reading typed: String) {
        var code = typed.filter { !$0.isWhitespace }.uppercased()
        if code.hasPrefix(Self.prefix) { code.removeFirst(Self.prefix.count) }
        guard (1...20).contains(code.utf8.count), code.utf8.allSatisfy(Self.isTaken), !Self.looksLikeGTIN(code) else {
            return nil
        }
        text = Self.prefix + code
    }

    private static let prefix = "NB-"

    private static func isTaken(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D
    }

    /// Eight digits or more in a row, hyphens between them not counted.
    private static func looksLikeGTIN(_ code: String) -> Bool {
        code.filter { $0 != "-" }.split { !$0.isNumber }.contains { $0.count >= 8 }
    }
}
