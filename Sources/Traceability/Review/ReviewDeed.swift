/// What was done with a case, as its steps keep it. Raw values are stored.
package enum ReviewDeed: String, CaseIterable, Codable, Hashable, Sendable {
    case opened
    /// What it is about was changed while it waited: it begins anew.
    case changed
    /// A stage before the last let it through.
    case endorsed
    case approved
    /// Passed the automatic check.
    case passed
    case returned
    /// A later stage gave it back to the one before.
    case steppedBack
    case withdrawn
    case assigned
    case released
    case handedOver
}
