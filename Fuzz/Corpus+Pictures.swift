import Foundation

extension Corpus {
    /// The small files of the tests, read where they stand: every kind that is taken, and those that are not.
    static let pictures: Corpus = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Tests/PicturesTests/Fixtures")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let files = names.sorted().filter { !$0.hasSuffix(".md") }.compactMap { name in
            (try? Data(contentsOf: folder.appending(path: name))).map { [UInt8]($0) }
        }
        precondition(!files.isEmpty, "no pictures in \(folder.path)")
        return Corpus(
            bytes: files,
            words: [
                "Exif\0\0II*\0", "Exif\0\0MM\0*", "IDAT", "IEND", "IHDR", "PLTE", "tRNS", "eXIf", "acTL", "iCCP",
                "VP8 ", "VP8L", "VP8X", "ALPH", "ANMF", "EXIF", "RIFF", "WEBP", "%PDF-", "PK\u{5}\u{6}",
            ])
    }()
}
