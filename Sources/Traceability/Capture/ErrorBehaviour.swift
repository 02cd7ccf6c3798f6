/// `GS1-Capture-Error-Behaviour`: what one bad event does to the others of its document. Raw values are stored.
package enum ErrorBehaviour: Int64, Hashable, Sendable, CaseIterable {
    /// All or nothing; the default of EPCIS 2.0 §8.2.7.
    case rollback = 0
    /// The good events are stored, the bad ones are reported.
    case proceed = 1

    /// The header's word.
    package var name: String {
        switch self {
        case .rollback: "rollback"
        case .proceed: "proceed"
        }
    }

    /// Reads the header's word; `nil` for anything that is no such word.
    package init?(name: String) {
        guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = match
    }
}
