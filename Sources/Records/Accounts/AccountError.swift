/// Why something with an account was not done.
package struct AccountError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// Too many passwords wait to be worked out: try again in a moment.
        case busy = "account.busy"
        case loginTaken = "account.loginTaken"
        case unknown = "account.unknown"
        /// A party must keep somebody who answers for it.
        case lastOwner = "account.lastOwner"
        /// The province must keep somebody who can let others in.
        case lastAdministrator = "account.lastAdministrator"
        case wrongPassword = "account.wrongPassword"
        /// The code is wrong, was used, was taken back or is too old: which of them is nobody's business.
        case wrongCode = "account.wrongCode"
        /// Tried too often from here; `seconds` says how long to wait.
        case heldUp = "account.heldUp"
        /// An officer's account keeps its second factor.
        case secondFactorNeeded = "account.secondFactorNeeded"
    }

    package let code: Code
    package let arguments: [String: String]

    package init(_ code: Code, _ arguments: [String: String] = [:]) {
        self.code = code
        self.arguments = arguments
    }
}
