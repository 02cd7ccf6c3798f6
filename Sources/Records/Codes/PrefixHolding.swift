import SQL
import Traceability

/// Whose a company prefix is, inside a transaction that is open.
struct PrefixHolding {
    let session: any SQLSession

    /// More products are not read for the prefix that their registrations name.
    private static let mostFiles = 1_000

    /// Prefixes that GS1 gave to a party, as the files of its products say, and whose right is not over.
    func claims(of party: String, on day: CivilDay) throws -> Set<CompanyPrefix> {
        let word = "#" + FileWords.text(FileFacet(.owner, party))
        let ids = try session.rows(
            "SELECT file FROM file_word WHERE kind = \(Self.kind) AND word = \(word) LIMIT \(Self.mostFiles)",
            as: (String).self)
        let products = try FileReader.files(ProductFile.self, ids, in: session)
        return Set(
            products.compactMap { product in
                guard product.file.owner == party, let registration = product.file.registration,
                    registration.hasPrefix, !registration.isOver(on: day)
                else { return nil }
                return registration.companyPrefix.flatMap(CompanyPrefix.init)
            })
    }

    /// Makes a prefix the party's, or says why it cannot be.
    func take(_ prefix: CompanyPrefix, for party: String, on day: CivilDay, at: Int64, by author: Author) throws {
        guard try claims(of: party, on: day).contains(prefix) else { throw CodeRefusal.prefixUnknown }
        if try holder(of: prefix) == party { return }
        // One at a time, so that no two that overlap are taken at once.
        _ = try CodeBook.lock("prefix", in: session)
        if let holder = try holder(of: prefix) {
            guard holder == party else { throw CodeRefusal.prefixOfAnother }
            return
        }
        guard try overlapping(prefix).subtracting([party]).isEmpty, try !isUsedByOthers(prefix, than: party) else {
            throw CodeRefusal.prefixOfAnother
        }
        try session.execute(
            """
            INSERT INTO code_prefix (prefix, party, at, actor) VALUES (\(prefix.digits), \(party), \(at), \(author.actor))
            """)
    }

    private func holder(of prefix: CompanyPrefix) throws -> String? {
        try session.first("SELECT party FROM code_prefix WHERE prefix = \(prefix.digits)", as: (String).self)
    }

    private func overlapping(_ prefix: CompanyPrefix) throws -> Set<String> {
        let digits = prefix.digits
        let beginnings = (7...12).map { String(digits.prefix($0)) }
        return Set(
            try session.rows(
                """
                SELECT party FROM code_prefix
                WHERE prefix \(in: Array(Set(beginnings)).sorted()) OR prefix >= \(digits) AND prefix < \(digits + ":")
                """, as: (String).self))
    }

    /// Whether a product that an officer let in says that a number under the prefix is somebody else's own.
    private func isUsedByOthers(_ prefix: CompanyPrefix, than party: String) throws -> Bool {
        let beginning = "=" + FileKey.gtin("0" + prefix.digits).text
        let ids = try session.rows(
            """
            SELECT file FROM file_word
            WHERE kind = \(Self.kind) AND word >= \(beginning) AND word < \(beginning + ":") LIMIT \(Self.mostFiles)
            """, as: (String).self)
        return try FileReader.files(ProductFile.self, ids, in: session).contains { product in
            product.file.owner != party && product.file.basis?.kind == .own && GTINHolding(product.file) != nil
        }
    }

    private static let kind = FileKind.product.rawValue
}
