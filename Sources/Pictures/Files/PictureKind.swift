/// The kinds of picture that are taken.
enum PictureKind: Hashable, Sendable {
    case jpeg
    case png
    case webp

    /// By its first bytes, which is what a file is; a name says nothing.
    /// - Throws: what it is instead, where that can be told.
    init(of bytes: [UInt8]) throws(PictureTrouble) {
        guard !bytes.isEmpty else { throw .empty }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: PNGChunks.signature) {
            self = .png
        } else if bytes.holds("RIFF", at: 0), bytes.holds("WEBP", at: 8) {
            self = .webp
        } else {
            throw Self.otherwise(bytes)
        }
    }

    private static func otherwise(_ bytes: [UInt8]) -> PictureTrouble {
        if bytes.holds("ftyp", at: 4) {
            return phoneBrands.contains { bytes.holds($0, at: 8) } ? .phoneFormat : .otherFile
        }
        if bytes.holds("GIF8", at: 0) { return .oldFormat }
        if bytes.holds("BM", at: 0) || bytes.holds("II*\0", at: 0) || bytes.holds("MM\0*", at: 0) { return .oldFormat }
        let start = String(decoding: bytes.prefix(1_024), as: UTF8.self)
        return start.contains("<svg") || start.hasPrefix("%!PS") ? .drawing : .otherFile
    }

    /// ISO base media brands of still pictures.
    private static let phoneBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis"]
}
