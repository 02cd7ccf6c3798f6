import SQL
package import Traceability

/// How many numbers there are under a prefix, and how many were used.
package struct NumberCount: Hashable, Sendable {
    package let space: NumberSpace
    /// Numbers that were passed by: given, or in use before.
    package let used: Int64

    package var left: Int64 { max(space.capacity - used, 0) }
}

extension CodeStore {
    /// The prefixes of a party, by what its products' files say, with what is left of each kind.
    package func prefixes(of party: String) async throws -> [(prefix: CompanyPrefix, counts: [NumberCount])] {
        let day = CivilDay(inVietnamAt: pen.clock.now())
        return try await database.read { session in
            let prefixes = try PrefixHolding(session: session).claims(of: party, on: day).sorted()
            return try prefixes.map { prefix in
                let spaces = [
                    NumberSpace(.gtin(prefix)), NumberSpace(.gln(prefix)), NumberSpace(.sscc(prefix, extension: 0)),
                ].compactMap(\.self)
                return (prefix, try spaces.map { try Self.count($0, in: session) })
            }
        }
    }

    private static func count(_ space: NumberSpace, in session: any SQLSession) throws -> NumberCount {
        let next = try session.first(
            "SELECT next FROM code_space WHERE name = \(space.name)", as: (Int64).self)
        let passed = next ?? 0
        guard let first = space.code(passed), let last = space.code(space.capacity - 1) else {
            return NumberCount(space: space, used: space.capacity)
        }
        // Numbers further on that stood in files already.
        let ahead = try session.first(
            """
            SELECT CAST(COUNT(*) AS BIGINT) FROM code_given
            WHERE kind = \(space.code.rawValue) AND code >= \(first) AND code <= \(last)
            """, as: (Int64).self)
        return NumberCount(space: space, used: passed + (ahead ?? 0))
    }

    /// What a party has, newest first.
    /// - Parameter before: the number of the last one on the page before.
    package func given(to party: String, before: Int64 = .max, limit: Int = 50) async throws -> [GivenCode] {
        try await database.read { session in
            try CodeBook.rows(
                "WHERE party = \(party) AND number < \(before) ORDER BY number DESC LIMIT \(limit)", in: session)
        }
    }

    package func code(_ code: String, _ kind: CodeKind) async throws -> GivenCode? {
        try await database.read { session in
            try CodeBook.rows("WHERE kind = \(kind.rawValue) AND code = \(code)", in: session).first
        }
    }

    /// The keys of the province that a number replaced, whatever it stands for.
    package func keys(before gtin: String) async throws -> [String] {
        try await database.read { session in
            let holders = try FileReader.holders(of: [.gtin(gtin)], kind: .product, in: session)
            guard !holders.isEmpty else { return [] }
            let subjects = holders.map { "\(FileKind.product.rawValue):\($0.file)" }
            return try CodeBook.rows(
                "WHERE subject \(in: subjects) AND moved_to = \(gtin) ORDER BY number", in: session
            ).map(\.code)
        }
    }

    /// The keys of the province that a number replaced.
    package func replaced(by gtin: String, subject: String) async throws -> [GivenCode] {
        try await database.read { session in
            try CodeBook.rows(
                "WHERE subject = \(subject) AND moved_to = \(gtin) ORDER BY number", in: session)
        }
    }
}
