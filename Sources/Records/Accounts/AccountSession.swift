/// How far somebody has proved who they are. Raw values are stored.
package enum SessionStage: Int64, Hashable, Sendable {
    /// The password was right, the second factor is awaited. Opens nothing.
    case awaitsSecondFactor = 0
    case oneFactor = 1
    case bothFactors = 2
}

/// A browser that is signed in, or half way there.
package struct AccountSession: Hashable, Sendable {
    /// Not the token: stands in lists.
    package let id: String
    package let account: String
    /// Microseconds UTC, here and below.
    package let createdAt: Int64
    package let expiresAt: Int64
    package let stage: SessionStage
    /// What the browser calls itself.
    package let agent: String
    package let network: String
}

/// What a browser's cookie opens.
package struct OpenSession: Hashable, Sendable {
    package let session: AccountSession
    package let account: Account
}
