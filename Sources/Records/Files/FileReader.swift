import Foundation
package import SQL
package import Traceability

/// Reads files inside a transaction that is open.
package enum FileReader {
    /// Nil for an ID nobody has or that is of another kind.
    package static func file<File: ProvinceFile>(
        _ type: File.Type, _ id: String, in session: any SQLSession
    ) throws -> StoredFile<File>? {
        guard FileID.isWellFormed(id) else { return nil }
        return try files(type, [id], in: session).first
    }

    /// Those there are, by ID; in no order that means anything.
    package static func files<File: ProvinceFile>(
        _ type: File.Type, _ ids: [String], in session: any SQLSession
    ) throws -> [StoredFile<File>] {
        try read(type, ids, in: session).map { try $0.get() }
    }

    /// Those of them that can be read, and the IDs of those that cannot: a body that a later program wrote or somebody damaged keeps
    /// nobody from the others.
    package static func readable<File: ProvinceFile>(
        _ type: File.Type, _ ids: [String], in session: any SQLSession
    ) throws -> (files: [StoredFile<File>], unreadable: [String]) {
        var (files, unreadable): ([StoredFile<File>], [String]) = ([], [])
        for read in try read(type, ids, in: session) {
            switch read {
            case .success(let file): files.append(file)
            case .failure(let body): unreadable.append(body.id)
            }
        }
        return (files, unreadable)
    }

    /// A body that is none of its kind.
    private struct UnreadableBody: Error {
        let id: String
        let cause: any Error
    }

    private static func read<File: ProvinceFile>(
        _ type: File.Type, _ ids: [String], in session: any SQLSession
    ) throws -> [Result<StoredFile<File>, UnreadableBody>] {
        guard !ids.isEmpty else { return [] }
        let rows = try session.rows(
            """
            SELECT id, version, created_at, changed_at, body FROM file
            WHERE id \(in: ids) AND kind = \(File.kind.rawValue)
            """, as: (String, Int64, Int64, Int64, [UInt8]).self)
        let subjects = try subjects(of: rows.map(\.0), kind: File.kind, in: session)
        return rows.map { id, version, created, changed, body in
            Result { try decoded(type, body) }.mapError { UnreadableBody(id: id, cause: $0) }.map { file in
                StoredFile(
                    id: id, version: version, createdAt: created, changedAt: changed, file: file,
                    subject: subjects[id] ?? Subject(kind: File.kind))
            }
        }
    }

    /// As lists see it: from the rows they are read by.
    static func subjects(
        of ids: [String], kind: FileKind, in session: any SQLSession
    ) throws -> [String: Subject] {
        guard !ids.isEmpty else { return [:] }
        let rows = try session.rows(
            "SELECT file, word FROM file_word WHERE file \(in: ids) AND word >= '#' AND word < '$'",
            as: (String, String).self)
        let facets = rows.reduce(into: [String: [FileFacet]]()) { facets, row in
            let parts = row.1.dropFirst().split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let name = FileFacet.Name(rawValue: parts[0]) else { return }
            facets[row.0, default: []].append(FileFacet(name, parts[1]))
        }
        return facets.mapValues { facets in
            let values = { (name: FileFacet.Name) in facets.filter { $0.name == name }.map(\.value) }
            return Subject(
                kind: kind, parties: Set(values(.party)), commune: values(.commune).first,
                sector: values(.sector).first.flatMap(Sector.init(rawValue:)))
        }
    }

    /// Files that have one of these keys (``FileIndex/keys``), at most so many.
    package static func holders(
        of keys: some Sequence<FileKey>, kind: FileKind, limit: Int = 20, in session: any SQLSession
    ) throws -> [(key: String, file: String)] {
        let words = Set(keys.map { "=" + $0.text })
        guard !words.isEmpty else { return [] }
        let rows = try session.rows(
            """
            SELECT word, file FROM file_word WHERE kind = \(kind.rawValue) AND word \(in: words.sorted())
            ORDER BY word, sort, file LIMIT \(limit)
            """, as: (String, String).self)
        return rows.map { (key: String($0.0.dropFirst()), file: $0.1) }
    }

    static func decoded<File: ProvinceFile>(_ type: File.Type, _ body: [UInt8]) throws -> File {
        try JSONDecoder().decode(type, from: Data(body))
    }
}
