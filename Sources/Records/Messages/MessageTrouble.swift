/// Why a message did not leave.
package struct MessageTrouble: Error, Hashable, Sendable {
    /// The cause, as an officer is told. Raw values are stored.
    package enum Code: String, CaseIterable, Sendable {
        /// Nobody set up a way to this kind of recipient.
        case noChannel = "message.noChannel"
        /// The server cannot be reached, or is busy.
        case unreachable = "message.unreachable"
        /// The server does not take our name and password.
        case credentials = "message.credentials"
        /// The server does not take this recipient or this text.
        case refused = "message.refused"
        /// The server's answer is not the one agreed.
        case unclear = "message.unclear"
        /// What we were told of the server makes no request: a fault in the settings.
        case settings = "message.settings"
        /// It was not sent in time.
        case expired = "message.expired"
    }

    package let code: Code
    /// For the log: never a recipient, a text or a secret.
    package let detail: String

    package init(_ code: Code, _ detail: String = "") {
        self.code = code
        self.detail = detail
    }

    /// Whether another attempt would end the same way, whatever is mended outside.
    package var isFinal: Bool {
        switch code {
        case .noChannel, .refused, .expired: true
        case .unreachable, .credentials, .unclear, .settings: false
        }
    }
}
