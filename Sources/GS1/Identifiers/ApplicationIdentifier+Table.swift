extension ApplicationIdentifier {
    /// What a row of the table says of an identifier.
    struct Facts: Sendable {
        let code: String
        let title: String
        let components: [Component]
        let hasPredefinedLength: Bool
        let isDataAttribute: Bool
        let qualifierSequences: [[String]]?
        let company: Company

        /// Fewest and most characters a value may have.
        let minimumLength: Int
        let maximumLength: Int
    }

    static let table: [Facts] = rows.split(separator: "\n").flatMap(Facts.parse(row:))
}
