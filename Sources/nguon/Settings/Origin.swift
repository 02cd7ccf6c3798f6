import Foundation

/// The public origin that stands in codes: scheme, host and perhaps a port; no path, so that `origin + "/01/…"` is a
/// Digital Link.
struct Origin: Hashable, Sendable, CustomStringConvertible {
    let text: String
    let host: String
    let isSecure: Bool

    init?(_ text: String) {
        guard let url = URL(string: text), let scheme = url.scheme, let host = url.host(percentEncoded: false) else {
            return nil
        }
        let authority = host.contains(":") ? "[\(host)]" : host
        let rebuilt = "\(scheme)://\(authority)" + (url.port.map { ":\($0)" } ?? "")
        guard ["http", "https"].contains(scheme), !host.isEmpty, rebuilt == text else { return nil }
        self.text = text
        self.host = host
        isSecure = scheme == "https"
    }

    /// Whether only this machine can follow a link to it.
    var isLocal: Bool { ["localhost", "127.0.0.1", "::1"].contains(host) }

    var description: String { text }
}
