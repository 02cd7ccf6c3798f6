import GS1
import SQL
import Traceability

/// Whether anybody declared a product, party or place under the company digits of a code: a step along an index for each kind
/// of key. Asked only of codes that nobody declared.
struct KnownIssuers {
    private let session: any SQLSession

    init(in session: any SQLSession) { self.session = session }

    /// `true` also where a code does not tell its company.
    func know(_ code: DigitalLink) throws -> Bool {
        guard let digits = code.issuerDigits else { return true }
        let beginnings = (0...9).map { "01/\($0)\(digits)" } + ["414/\(digits)", "417/\(digits)"]
        let statement = beginnings.map(Self.statement).joined(separator: " UNION ALL ")
        return try !session.rows(statement, as: String.self).isEmpty
    }

    /// What follows is digits, and a colon comes after them.
    private static func statement(_ beginning: String) -> SQLStatement {
        """
        SELECT thing FROM (
            SELECT thing FROM vocabulary_element WHERE thing >= \(beginning) AND thing < \(beginning + ":") LIMIT 1
        ) AS found
        """
    }
}
