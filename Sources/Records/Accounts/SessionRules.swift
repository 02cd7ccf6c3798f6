/// How long a sign-in lasts. A page that is read writes nothing, so it is counted from the sign-in.
package struct SessionRules: Hashable, Sendable {
    /// Microseconds: a working day for who sees the files of many.
    package var officer: Int64 = 12 * 3_600_000_000
    /// A household's own telephone.
    package var business: Int64 = 30 * 24 * 3_600_000_000
    /// Between the password and the second factor.
    package var halfWay: Int64 = 10 * 60_000_000

    package init() {}

    func lifetime(_ account: Account, _ stage: SessionStage) -> Int64 {
        stage == .awaitsSecondFactor ? halfWay : account.needsSecondFactor ? officer : business
    }
}
