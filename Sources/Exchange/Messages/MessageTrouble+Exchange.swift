package import Records

extension MessageTrouble {
    /// A server's trouble as the cause of a message that did not leave. What the server said in words may hold the recipient and is left out.
    package init(_ trouble: ExchangeTrouble) {
        let detail = trouble.code.rawValue + (trouble.status.map { " \($0)" } ?? "")
        self.init(Self.code(trouble), detail)
    }

    private static func code(_ trouble: ExchangeTrouble) -> Code {
        switch trouble.code {
        case .unreachable, .timeout, .busy, .cancelled: .unreachable
        case .untrusted, .addressRefused, .malformed: .settings
        case .credentialsRefused: .credentials
        case .badAnswer: .unclear
        // SMTP: 4xx may pass (a greylist, a full queue), 5xx will not.
        case .refused: trouble.status ?? 500 < 500 ? .unreachable : .refused
        }
    }
}
