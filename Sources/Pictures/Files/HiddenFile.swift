/// A picture that is another file as well: what one program shows as a picture another opens as a page or an archive.
///
/// Nothing of it would get through, for a picture is made anew; but who sends such a file is told, for it was made on purpose or by a broken program.
enum HiddenFile {
    /// - Parameter end: where the picture's own bytes end.
    static func refuse(_ bytes: [UInt8], behind end: Int) throws(PictureTrouble) {
        // A PDF may begin anywhere in the first thousand bytes.
        if find("%PDF-", in: bytes[..<min(bytes.count, 1_024)]) { throw .twoFiles }
        let rest = bytes[min(end, bytes.count)...]
        if signatures.contains(where: { find($0, in: rest.prefix(4_096)) }) { throw .twoFiles }
        if isArchive(bytes) { throw .twoFiles }
        let start = bytes[..<min(bytes.count, 4_096)]
        if scripts.contains(where: { find($0, in: start) }) { throw .twoFiles }
    }

    /// An archive is read from its end: a record there, and a comment that reaches exactly to the end of the file.
    private static func isArchive(_ bytes: [UInt8]) -> Bool {
        let first = max(0, bytes.count - 65_557)
        guard bytes.count >= 22 else { return false }
        return (first...bytes.count - 22).contains { place in
            bytes[place] == 0x50 && bytes.holds("PK\u{5}\u{6}", at: place)
                && bytes.little(2, at: place + 20) == bytes.count - place - 22
        }
    }

    private static let scripts = ["<script", "<html", "<!DOCTYPE", "<?php", "<svg"]
    private static let signatures = scripts + ["PK\u{3}\u{4}", "Rar!", "7z\u{BC}", "\u{7F}ELF", "%PDF-"]

    private static func find(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let wanted = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        var rest = bytes
        while let place = rest.firstIndex(of: wanted[0]) {
            rest = rest[place...]
            if rest.starts(with: wanted) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
