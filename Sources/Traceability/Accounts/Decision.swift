/// What `Access` says.
package enum Decision: Hashable, Sendable {
    case allowed
    case refused(Refusal)

    package var isAllowed: Bool { self == .allowed }

    /// Why not; the words are Web's, under `error.` and the raw value.
    package enum Refusal: String, CaseIterable, Hashable, Sendable {
        /// No part of the caller's has this right.
        case role = "access.role"
        /// The caller has the right, and the subject lies outside its parties, communes or sectors.
        case area = "access.area"
        /// The caller has to prove itself a second time first.
        case secondFactor = "access.secondFactor"
        /// The key was not given this right.
        case scope = "access.scope"
    }
}
