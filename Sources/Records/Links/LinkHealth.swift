/// What the checker found behind a target.
package struct LinkHealth: Hashable, Sendable {
    /// Why a look failed. Raw values are stored; words `link.cause.…`.
    package enum Cause: String, CaseIterable, Hashable, Sendable {
        /// It answered that there is nothing, or that it is broken.
        case status
        case name
        case connection
        case security
        case timeout
        /// It sends readers on, and on.
        case redirects
        case inside
        case answer
        /// Its owner asks machines not to look: that is no fault.
        case robots
    }

    /// Microseconds UTC; nil before the first look.
    package let checkedAt: Int64?
    package let goodAt: Int64?
    /// In a row.
    package let failures: Int
    package let status: Int?
    package let cause: Cause?

    package init(checkedAt: Int64?, goodAt: Int64?, failures: Int, status: Int?, cause: Cause?) {
        self.checkedAt = checkedAt
        self.goodAt = goodAt
        self.failures = failures
        self.status = status
        self.cause = cause
    }

    /// One failure may be a bad hour; two looks a day apart are not.
    package static let failuresOfTheDead = 2

    package var isDead: Bool { failures >= Self.failuresOfTheDead }
}
