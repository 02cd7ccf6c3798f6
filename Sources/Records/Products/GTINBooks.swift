import GS1
import SQL
import Traceability

/// Reads what is filed about GTINs, inside a transaction that is open.
struct GTINBooks {
    let session: any SQLSession

    /// One statement where nothing is filed; three otherwise, whatever the number of documents.
    /// - Parameter senders: as keys name them: a file's id, or `417/…` with a party's number.
    func book(of gtins: Set<String>, for senders: Set<String>) throws -> GTINBook {
        guard !gtins.isEmpty, try isKept() else { return GTINBook() }
        let holdings = try holdings(of: gtins)
        return GTINBook(
            holdings: holdings, names: holdings.isEmpty ? [:] : try names(of: senders), isKept: true)
    }

    /// Whether any product was let in.
    private func isKept() throws -> Bool {
        let kind = FileKind.product.rawValue
        let word = "#" + FileWords.text(FileFacet(.status, FileStatus.active.rawValue))
        return try session.first(
            "SELECT file FROM file_word WHERE kind = \(kind) AND word = \(word) LIMIT 1", as: (String).self) != nil
    }

    private func holdings(of gtins: Set<String>) throws -> [String: [GTINHolding]] {
        var found: [String: [GTINHolding]] = [:]
        let ordered = gtins.sorted()
        for start in stride(from: 0, to: ordered.count, by: Self.chunk) {
            let words = ordered[start..<min(start + Self.chunk, ordered.count)].map { "=" + FileKey.gtin($0).text }
            let statement: SQLStatement = """
                SELECT file_word.word, file.body FROM file_word JOIN file ON file.id = file_word.file
                WHERE file_word.kind = \(FileKind.product.rawValue) AND file_word.word \(in: words)
                ORDER BY file_word.word, file.id
                """
            for (word, body) in try session.rows(statement, as: (String, [UInt8]).self) {
                let file = try FileReader.decoded(ProductFile.self, body)
                guard let gtin = file.number?.text, word.hasSuffix(gtin) else { continue }
                if let holding = GTINHolding(file) { found[gtin, default: []].append(holding) }
            }
        }
        return found
    }

    /// A sender that is named by its party's number has the files with that number, too.
    private func names(of senders: Set<String>) throws -> [String: Set<String>] {
        var byWord: [String: String] = [:]
        for sender in senders where sender.hasPrefix(Self.partyNumber) {
            byWord["=" + FileKey.gln(String(sender.dropFirst(Self.partyNumber.count))).text] = sender
        }
        guard !byWord.isEmpty else { return [:] }
        let rows = try session.rows(
            """
            SELECT word, file FROM file_word
            WHERE kind = \(FileKind.party.rawValue) AND word \(in: byWord.keys.sorted())
            """, as: (String, String).self)
        return rows.reduce(into: [:]) { names, row in
            if let sender = byWord[row.0] { names[sender, default: []].insert(row.1) }
        }
    }

    private static let partyNumber = "417/"
    private static let chunk = 5_000
}
