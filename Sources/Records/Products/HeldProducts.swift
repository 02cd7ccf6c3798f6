import GS1
import SQL
import Traceability

/// Products whose files an authority holds, inside a transaction that is open.
struct HeldProducts {
    private let session: any SQLSession

    init(_ session: any SQLSession) { self.session = session }

    /// One step along an index where nobody holds it.
    func suspensions(of code: DigitalLink) throws -> [Suspension] {
        let anchor = LinkAnchor(keyOf: code)
        guard let (kinds, key) = anchor.owner, kinds == [.product], let thing = code.lineage.last else { return [] }
        let held = "#" + FileWords.text(FileFacet(.status, FileStatus.suspended.rawValue))
        let bodies = try session.rows(
            """
            SELECT file.body FROM file_word AS named JOIN file ON file.id = named.file
            WHERE named.kind = \(FileKind.product.rawValue) AND named.word = \("=" + key.text)
                AND EXISTS (SELECT 1 FROM file_word AS standing WHERE standing.file = named.file
                    AND standing.word = \(held))
            ORDER BY file.id LIMIT 5
            """, as: ([UInt8]).self)
        return try bodies.map { body in
            let standing = try FileReader.decoded(ProductFile.self, body).standing
            return Suspension(
                decision: standing.decision ?? "", authority: "", day: standing.since, reason: standing.reason,
                thing: thing)
        }
    }
}
