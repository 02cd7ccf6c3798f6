package import Traceability

/// How far products have been judged by a version.
package struct ListRun: Hashable, Sendable {
    /// Raw values are stored.
    package enum State: String, CaseIterable, Sendable { case judging, telling, done }

    package let state: State
    package let day: CivilDay
    package let judged: Int
    package let total: Int
    /// Products of which the version says something else than what holds without it, and whose they are.
    package let touched: Int
    package let parties: Int
    /// Of those, how many have been written to.
    package let told: Int
    package let startedAt: Int64
    package let finishedAt: Int64?

    /// The ID of the run that keeps what the lists in force say of every product.
    static let present = "present"
}

/// A product that a version touches.
package struct ListTouch: Hashable, Sendable {
    package let product: String
    package let name: String
    package let owner: String
    /// ``ListVerdict/stand``; empty: not named.
    package let before: String
    package let after: String
}
