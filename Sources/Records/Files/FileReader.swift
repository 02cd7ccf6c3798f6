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
        guard !ids.isEmpty else { return [] }
        let rows = try session.rows(
            """
            SELECT id, version, created_at, changed_at, body FROM file
            WHERE id \(in: ids) AND kind = \(File.kind.rawValue)
            """, as: (String, Int64, Int64, Int64, [UInt8]).self)
        let subjects = try subjects(of: rows.map(\.0), kind: File.kind, in: session)
        return try rows.map { id, version, created, changed, body in
            StoredFile(
                id: id, version: version, createdAt: created, changedAt: changed, file: try decoded(type, body),
                subject: subjects[id] ?? Subject(kind: File.kind))
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
