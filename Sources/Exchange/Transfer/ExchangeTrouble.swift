/// Trouble with a server outside: nothing of ours is wrong, and most of it passes.
package struct ExchangeTrouble: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// No such name, nobody there, or the connection broke.
        case unreachable = "exchange.unreachable"
        /// Its certificate is not one we trust, or TLS failed.
        case untrusted = "exchange.untrusted"
        /// It took longer than it may.
        case timeout = "exchange.timeout"
        /// Its address is in no network that is allowed; see ``OutsideRules``.
        case addressRefused = "exchange.addressRefused"
        /// It refused our name or password.
        case credentialsRefused = "exchange.credentialsRefused"
        /// It answered, and refused what was asked.
        case refused = "exchange.refused"
        /// Its answer is larger than may be, or not in the form agreed.
        case badAnswer = "exchange.badAnswer"
        /// What was to be sent is not fit to be sent: a fault of settings or of ours.
        case malformed = "exchange.malformed"
        /// Too much waits already.
        case busy = "exchange.busy"
        /// Who asked went away.
        case cancelled = "exchange.cancelled"
    }

    package let code: Code
    /// For the log: what the library or the server said, never a secret and never a body.
    package let detail: String
    /// The server's answer in numbers, of HTTP or of SMTP; nil when there was none.
    package let status: Int?

    package init(_ code: Code, _ detail: String = "", status: Int? = nil) {
        self.code = code
        self.detail = detail
        self.status = status
    }
}

extension ExchangeTrouble: CustomStringConvertible {
    package var description: String {
        let answered = status.map { " (\($0))" } ?? ""
        return code.rawValue + answered + (detail.isEmpty ? "" : ": \(detail)")
    }
}
