import SQL
import Traceability

/// Opens cases for files that were handed in before there were any. Once a start, until none is left.
struct ReviewCatchUp: Sendable {
    let store: ReviewStore

    /// Files a transaction.
    private static let chunk = 50

    /// - Returns: whether there was something to do.
    func step() async throws -> Bool {
        for kind in FileKind.allCases where try await step(kind.reviewed) { return true }
        return false
    }

    private func step<File: ReviewedFile>(_ type: File.Type) async throws -> Bool {
        let isAny = try await store.database.read { session in try Self.next(type, 1, in: session).first != nil }
        guard isAny else { return false }
        return try await store.database.write { session in
            let ids = try Self.next(type, Self.chunk, in: session)
            let filing = ReviewFiling(
                pen: store.pen, randomness: store.files.randomness, settings: store.settings)
            for stored in try FileReader.files(type, ids, in: session) { try filing.follow(stored, in: session) }
            return !ids.isEmpty
        }
    }

    private static func next<File: ReviewedFile>(
        _ type: File.Type, _ limit: Int, in session: any SQLSession
    ) throws -> [String] {
        let word = "#" + FileWords.text(FileFacet(.status, FileStatus.submitted.rawValue))
        return try session.rows(
            """
            SELECT named.file FROM file_word AS named WHERE named.kind = \(File.kind.rawValue) AND named.word = \(word)
                AND NOT EXISTS (SELECT 1 FROM review_case AS c WHERE c.kind = \(File.kind.rawValue)
                    AND c.subject = named.file AND c.state = 'open')
            ORDER BY named.sort, named.file LIMIT \(limit)
            """, as: (String).self)
    }
}
