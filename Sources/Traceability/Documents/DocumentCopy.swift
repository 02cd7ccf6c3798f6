/// The copy of a paper that stands in its file: a scan or a photograph, kept elsewhere under the hash of its bytes.
package struct DocumentCopy: Codable, Hashable, Sendable {
    /// SHA-256, 64 hexadecimal digits.
    package let hash: String
    package let type: CopyType
    package let byteCount: Int
    /// What its sender called it, made harmless; for people to know it again, never for an address or a header.
    package let name: String?

    /// Bytes. A page scanned at 300 dpi weighs one to two million.
    package static let mostBytes = 15 << 20

    package init(hash: String, type: CopyType, byteCount: Int, name: String? = nil) {
        self.hash = hash
        self.type = type
        self.byteCount = byteCount
        self.name = name.flatMap(Self.harmless)
    }

    /// Without folders, what no keyboard types, and what turns the direction of reading; nil where nothing is left.
    package static func harmless(_ name: String) -> String? {
        let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
        let kept = last.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
        // A letter can carry any number of marks: counted in scalars.
        let text = String(String.UnicodeScalarView(kept.prefix(longestName)))
            .split(separator: " ").joined(separator: " ")
        return text.isEmpty ? nil : text
    }

    private static let longestName = 80
}
