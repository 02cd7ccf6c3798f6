/// Why a file that was sent is no copy of a paper. Codes are stable; words stand in the catalogue under `error.<code>`.
package enum CopyTrouble: String, Error, CaseIterable, Hashable, Sendable {
    case empty = "document.copyEmpty"
    /// Neither PDF nor JPEG nor PNG, whatever its name says.
    case type = "document.copyType"
    case large = "document.copyLarge"
    /// It ends before its end: the sending broke off.
    case cut = "document.copyCut"

    /// What kind of copy the bytes are.
    package static func checking(_ bytes: [UInt8]) throws(CopyTrouble) -> CopyType {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= DocumentCopy.mostBytes else { throw .large }
        guard let type = CopyType(of: bytes) else { throw .type }
        guard isWhole(bytes, type) else { throw .cut }
        return type
    }

    /// Each kind says near its end that it ends; scanners add a little behind it.
    private static func isWhole(_ bytes: [UInt8], _ type: CopyType) -> Bool {
        let mark: [UInt8] =
            switch type {
            case .pdf: Array("%%EOF".utf8)
            case .jpeg: [0xFF, 0xD9]
            case .png: Array("IEND".utf8)
            }
        return bytes.suffix(2_048).firstRange(of: mark) != nil
    }
}
