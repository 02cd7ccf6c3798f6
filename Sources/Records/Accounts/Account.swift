package import Traceability

/// Somebody who signs in.
package struct Account: Hashable, Sendable {
    /// `user:…`, opaque.
    package let id: String
    /// Canonical; `Login` shows it.
    package let login: String
    package let name: String
    package let email: String?
    /// Microseconds UTC, here and below.
    package let createdAt: Int64
    package let endedAt: Int64?
    package let passwordAt: Int64?
    /// When the second factor was set up; nil without one.
    package let secondFactorAt: Int64?
    /// The parts it has now, in the order they were given.
    package let parts: [AccountPart]

    package var grants: [Grant] { parts.map(\.grant) }
    package var hasSecondFactor: Bool { secondFactorAt != nil }
    package var needsSecondFactor: Bool { grants.contains { $0.role.needsSecondFactor } }
    package var loginShown: String { Login(login)?.shown ?? login }
}

/// A part and when it was given.
package struct AccountPart: Hashable, Sendable {
    package let number: Int64
    package let grant: Grant
    package let givenAt: Int64
    package let givenBy: String
}
