import Foundation

/// A province's mail server: `smtps://host` (TLS from the first byte, port 465), `smtp://host` (STARTTLS, port 587) or
/// `smtp+plain://host` (no encryption, port 25; only inside the networks that are allowed).
package struct MailServer: Hashable, Sendable {
    package enum Security: String, Sendable {
        case fromTheStart = "smtps"
        /// STARTTLS, without which nothing is sent.
        case onceGreeted = "smtp"
        case none = "smtp+plain"
    }

    package struct Account: Hashable, Sendable {
        package let name: String
        package let password: String

        package init(name: String, password: String) {
            self.name = name
            self.password = password
        }
    }

    package let security: Security
    package let host: String
    package let port: Int
    package let account: Account?

    /// Nil for what is not one of the three forms, with a port perhaps and nothing else.
    package init?(_ url: String, account: Account? = nil) {
        guard let mark = url.range(of: "://"), let security = Security(rawValue: String(url[..<mark.lowerBound])),
            let parts = URLComponents(string: "x://" + url[mark.upperBound...]), let host = parts.host, !host.isEmpty,
            parts.user == nil, parts.password == nil, parts.path.isEmpty, parts.query == nil, parts.fragment == nil,
            host.utf8.allSatisfy(Self.isOfHost), parts.port.map((1...65_535).contains) ?? true
        else { return nil }
        self.security = security
        self.host = host
        port = parts.port ?? security.port
        self.account = account
    }

    private static func isOfHost(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || "-.:[]_".utf8.contains(byte)
    }

    /// As libcurl takes it: the path is what we say in EHLO.
    func url(greeting: String) -> String {
        let scheme = security == .fromTheStart ? "smtps" : "smtp"
        let name = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
        return "\(scheme)://\(name):\(port)/\(greeting)"
    }
}

extension MailServer.Security {
    fileprivate var port: Int {
        switch self {
        case .fromTheStart: 465
        case .onceGreeted: 587
        case .none: 25
        }
    }
}
