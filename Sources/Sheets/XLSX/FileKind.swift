/// What a file is by its content, whatever its name says.
enum FileKind {
    case workbook
    case text

    private static let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static let others: [(kind: String, start: [UInt8])] = [
        ("PDF", Array("%PDF".utf8)), ("PNG", [0x89, 0x50, 0x4E, 0x47]), ("JPEG", [0xFF, 0xD8, 0xFF]),
        ("GIF", Array("GIF8".utf8)), ("RTF", Array("{\\rtf".utf8)), ("RAR", Array("Rar!".utf8)),
        ("7z", [0x37, 0x7A, 0xBC, 0xAF]), ("gzip", [0x1F, 0x8B]), ("Windows program", Array("MZ".utf8) + [0x90, 0x00]),
    ]

    /// - Throws: what cannot be read as a table, by name where it is known.
    init(of bytes: [UInt8]) throws(SheetError) {
        guard !bytes.isEmpty else { throw SheetError(.empty) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .workbook
        } else if bytes.starts(with: Self.oldOffice) {
            throw SheetError(Self.isEncrypted(bytes) ? .encrypted : .oldExcel)
        } else if let other = Self.others.first(where: { bytes.starts(with: $0.start) }) {
            throw SheetError(.otherKind, arguments: ["kind": other.kind])
        } else if Self.isMarkup(bytes) {
            throw SheetError(.webPage)
        } else {
            self = .text
        }
    }

    /// A workbook with a password is a package inside the old format, under this name in UTF-16.
    private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
        let name: [UInt8] = "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] }
        // Names stand in sectors of 512 bytes, 128 bytes each.
        var place = 512
        while place + name.count <= bytes.count {
            if bytes[place..<place + name.count].elementsEqual(name) { return true }
            place += 128
        }
        return false
    }

    /// Programs that "export to Excel" often write a web page, or the XML of Excel 2003.
    private static func isMarkup(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(1_024).filter { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self).lowercased()
        return ["<html", "<!doctype", "<?xml", "<table", "<meta", "<style"].contains { start.hasPrefix($0) }
    }
}
