package import Traceability

/// That somebody stands in for somebody else, from a day through another.
package struct ReviewLoan: Hashable, Sendable {
    package let number: Int64
    /// `user:…`, here and below.
    package let lender: String
    package let borrower: String
    package let from: CivilDay
    package let until: CivilDay
    package let givenBy: String

    /// Why somebody cannot stand in. The words are Web's, under `error.` and the raw value.
    package enum Refusal: String, Error, CaseIterable, Sendable {
        /// Nobody stands in for themselves.
        case samePerson = "review.loan.samePerson"
        /// It ends before it begins, is over, or is longer than a year.
        case days = "review.loan.days"
        /// There is no such account, or it is ended.
        case unknown = "review.loan.unknown"
        /// Who lends decides nothing, or who borrows is no officer.
        case noPart = "review.loan.noPart"
    }
}
