/// Codes of what is wrong with a suspension, with an answer to it or with its end; words stand in the catalogue under `error.<code>`.
package enum SuspensionCode: String, CaseIterable, Hashable, Sendable {
    case codeMissing = "suspension.codeMissing"
    /// Arguments: those of the GS1 parser, and `reason`.
    case codeWrong = "suspension.codeWrong"
    /// A code of something that is no product: a place, a pallet.
    case codeOther = "suspension.codeOther"
    /// Nobody filed the product.
    case unfiled = "suspension.unfiled"
    case decisionMissing = "suspension.decisionMissing"
    case authorityMissing = "suspension.authorityMissing"
    case reasonMissing = "suspension.reasonMissing"
    case answerMissing = "suspension.answerMissing"
    /// Arguments: `most`.
    case textLong = "suspension.textLong"
    /// It would end before it begins.
    case reversed = "suspension.reversed"
    /// Its last day is over already.
    case over = "suspension.over"
    /// Later than anybody decides ahead. Arguments: `most`.
    case farAhead = "suspension.farAhead"

    func at(_ member: String, _ arguments: [String: String] = [:]) -> Finding {
        Finding(code: rawValue, severity: .error, pointer: "/\(member)", arguments: arguments)
    }
}
