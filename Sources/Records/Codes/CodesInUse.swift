import SQL
import Traceability

/// Which numbers somebody uses already, whether they were given here or not: in the book of numbers, in files, in master data, in events.
struct CodesInUse {
    let session: any SQLSession

    func among(_ codes: [String], _ kind: CodeKind) throws -> Set<String> {
        let siblings = codes.flatMap { code in NumberSpace.siblings(of: code, kind).map { (code, $0) } }
        let byNumber = Dictionary(siblings.map { ($0.1, $0.0) }) { one, _ in one }
        var used = try booked(siblings.map(\.1), kind).union(try filed(siblings.map(\.1), kind))
        let things = siblings.flatMap { sibling in Self.things(sibling.1, kind).map { ($0, sibling.1) } }
        used.formUnion(try named(things))
        return Set(used.compactMap { byNumber[$0] })
    }

    /// One number, apart from the other levels of its product.
    func isUsed(_ gtin: String) throws -> Bool {
        try !booked([gtin], .gtin).isEmpty || !filed([gtin], .gtin).isEmpty || !named([("01/\(gtin)", gtin)]).isEmpty
    }

    private func booked(_ codes: [String], _ kind: CodeKind) throws -> Set<String> {
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
            "SELECT word FROM file_word WHERE kind \(in: FileKind.allCases.map(\.rawValue)) AND word \(in: words)",
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
