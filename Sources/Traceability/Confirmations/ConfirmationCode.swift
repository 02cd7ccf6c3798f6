/// Codes of what is wrong with a confirmation; words stand in the catalogue under `error.<code>`.
package enum ConfirmationCode: String, CaseIterable, Hashable, Sendable {
    case factMissing = "confirmation.factMissing"
    /// Of another kind of file, or nothing that is confirmed.
    case factOther = "confirmation.factOther"
    /// The file says nothing of it yet.
    case factEmpty = "confirmation.factEmpty"
    case authorityMissing = "confirmation.authorityMissing"
    case positionWrong = "confirmation.positionWrong"
    /// Further from the outline than a telephone errs. Arguments: `metres`.
    case positionFar = "confirmation.positionFar"
    case reasonMissing = "confirmation.reasonMissing"
    /// Arguments: `most`.
    case textLong = "confirmation.textLong"

    func at(_ member: String, _ arguments: [String: String] = [:]) -> Finding {
        Finding(code: rawValue, severity: .error, pointer: "/\(member)", arguments: arguments)
    }
}
