/// One application identifier: what its value may look like and where it may stand (General Specifications 3).
///
/// It is a number into the table of all of them, so that it copies like one.
package struct ApplicationIdentifier: Hashable, Sendable {
    private let row: Int16

    init(row: Int16) { self.row = row }

    /// The row is read in place: parsing touches nothing that is counted.
    var facts: Facts { _read { yield Self.table[Int(row)] } }
}

extension ApplicationIdentifier {
    /// The identifier with this code, if there is one.
    package init?(_ code: some StringProtocol) {
        guard let found = Self.named(String(code)) else { return nil }
        self = found
    }

    /// Every identifier of the table, in the order of their codes.
    package static let all: [ApplicationIdentifier] = table.indices.map { ApplicationIdentifier(row: Int16($0)) }

    /// Two to four digits: "01", "8003".
    package var code: String { facts.code }
    /// The short title the standard prints beside it: "BATCH/LOT".
    package var title: String { facts.title }
    package var components: [Component] { facts.components }
    /// Its length is known from its first two digits, so no separator follows it in a bar code.
    package var hasPredefinedLength: Bool { facts.hasPredefinedLength }
    /// May stand in the query of a Digital Link URI.
    package var isDataAttribute: Bool { facts.isDataAttribute }
    /// For a primary key of Digital Link URIs: the qualifiers it takes, in their order, one list an alternative.
    /// Nil for everything that is no primary key.
    package var qualifierSequences: [[String]]? { facts.qualifierSequences }
    /// Opens a Digital Link: names a thing by itself.
    package var isPrimaryKey: Bool { facts.qualifierSequences != nil }
    /// What must and what must not be marked on the same thing.
    package var company: Company { facts.company }
    /// Fewest characters a value may have.
    package var minimumLength: Int { facts.minimumLength }
    /// Most characters a value may have.
    package var maximumLength: Int { facts.maximumLength }
}
