import SQL
import Traceability

/// Which numbers somebody uses already, whether they were given here or not: in the book of numbers, in files, in master data, in events.
struct CodesInUse {
    let session: any SQLSession

    /// Those that stand in the book of numbers, by any of their levels.
    func booked(_ codes: [String], _ kind: CodeKind) throws -> Set<String> {
        let levels = Self.levels(of: codes, kind)
        return Set(try inBook(levels.keys.sorted(), kind).compactMap { levels[$0] })
    }

    /// Those that a file, master data or an event names, whether the book knows of it or not.
    func elsewhere(_ codes: [String], _ kind: CodeKind) throws -> Set<String> {
        guard !codes.isEmpty else { return [] }
        let levels = Self.levels(of: codes, kind)
        let all = levels.keys.sorted()
        let things = all.flatMap { code in Self.things(code, kind).map { ($0, code) } }
        return Set(try filed(all, kind).union(named(things)).compactMap { levels[$0] })
    }

    /// By each code that would be the same number to a reader.
    private static func levels(of codes: [String], _ kind: CodeKind) -> [String: String] {
        let pairs = codes.flatMap { code in NumberSpace.siblings(of: code, kind).map { ($0, code) } }
        return Dictionary(pairs) { one, _ in one }
    }

    /// One number, apart from the other levels of its product.
    func isUsed(_ gtin: String) throws -> Bool {
        try !inBook([gtin], .gtin).isEmpty || !filed([gtin], .gtin).isEmpty || !named([("01/\(gtin)", gtin)]).isEmpty
    }

    private func inBook(_ codes: [String], _ kind: CodeKind) throws -> Set<String> {
        Set(
            try session.rows(
                "SELECT code FROM code_given WHERE kind = \(kind.rawValue) AND code \(in: codes)", as: (String).self))
    }

    /// Files are noticed as they are written; those that came by another way are asked for here.
    private func filed(_ codes: [String], _ kind: CodeKind) throws -> Set<String> {
        let name: String
        switch kind {
        case .gtin: name = "gtin"
        case .gln: name = "gln"
        case .sscc, .internalKey: return []
        }
        let words = codes.map { "=" + FileKey(name, $0).text }
        let rows = try session.rows(
            "SELECT word FROM file_word WHERE kind \(in: FileKind.coded.map(\.rawValue)) AND word \(in: words)",
            as: (String).self)
        return Set(rows.map { String($0.dropFirst(name.utf8.count + 2)) })
    }

    /// As events and master data name them.
    private static func things(_ code: String, _ kind: CodeKind) -> [String] {
        switch kind {
        case .gtin: ["01/\(code)"]
        case .gln: ["414/\(code)", "417/\(code)"]
        case .sscc: ["00/\(code)"]
        case .internalKey: []
        }
    }

    /// A step along an index for each, whatever lots and serial numbers stand behind it.
    private func named(_ things: [(thing: String, code: String)]) throws -> Set<String> {
        var found: Set<String> = []
        for start in stride(from: 0, to: things.count, by: 100) {
            let part = things[start..<min(start + 100, things.count)]
            for table in ["mention", "vocabulary_element"] as [SQLStatement] {
                let probes = part.map { thing, code -> SQLStatement in
                    """
                    SELECT code FROM (
                        SELECT CAST(\(code) AS TEXT) AS code FROM \(table)
                        WHERE thing >= \(thing) AND thing < \(thing + "0") LIMIT 1
                    ) AS found
                    """
                }
                found.formUnion(try session.rows(probes.joined(separator: " UNION ALL "), as: (String).self))
            }
        }
        return found
    }
}
