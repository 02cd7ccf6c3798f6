import SQL
package import Traceability

extension FileStore {
    /// Lists count no further.
    package static let mostCounted = 1_000

    /// One page, in one read closure: three or four statements whatever the store holds.
    package func list<File: ProvinceFile>(_ type: File.Type, _ question: FileQuestion) async throws -> FileList<File> {
        try await database.read { session in
            let found = try Self.find(question, of: File.kind, in: session)
            let (files, unreadable) = try FileReader.readable(type, found.page.map(\.file), in: session)
            let byID = Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0) })
            return FileList(
                files: found.page.compactMap { byID[$0.file] }, count: found.count, next: found.next,
                isCut: found.isCut, unreadable: unreadable)
        }
    }

    /// How many files there are of each of these facets, within reach.
    /// - Parameter most: each no further than that.
    package func counts(
        of facets: [FileFacet], kind: FileKind, reach: Reach, atMost most: Int = mostCounted
    ) async throws -> [FileFacet: Int] {
        try await database.read { session in
            var counts: [FileFacet: Int] = [:]
            for facet in facets {
                let question = FileQuestion(facets: [[facet]], reach: reach, limit: 1)
                counts[facet] = try FileScan(question, kind: kind, in: session).count(atMost: most)
            }
            return counts
        }
    }

    private static func find(
        _ question: FileQuestion, of kind: FileKind, in session: any SQLSession
    ) throws -> FoundFiles {
        guard !question.alternatives.isEmpty else { return FoundFiles() }
        // Typed words stand in the order of names only.
        let words =
            question.order == .name || question.terms.isEmpty
            ? try WordExpansion(kind: kind, session: session).groups(of: question.terms) : nil
        guard let words else { return try FileSearch(question, kind: kind, in: session).found() }
        let scan = FileScan(question, words: words, kind: kind, in: session)
        return FoundFiles(try scan.rows(), count: try scan.count(), limit: question.limit)
    }
}

/// What a question found, before the files are read.
struct FoundFiles {
    var page: [FileCursor] = []
    var count = 0
    var next: FileCursor?
    var isCut = false

    init() {}

    /// - Parameter rows: in order, one more than the page holds where there are more.
    init(_ rows: [FileCursor], count: Int, limit: Int, isCut: Bool = false) {
        page = Array(rows.prefix(limit))
        self.count = count
        next = rows.count > limit ? page.last : nil
        self.isCut = isCut
    }
}
