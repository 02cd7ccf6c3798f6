import Hummingbird

/// The origin that a reverse proxy says it was asked under (RFC 7239, or the `X-Forwarded-` fields of before). Only for requests of a
/// proxy that is trusted.
enum ForwardedOrigin {
    static func read(_ request: Request) -> String? {
        let standard =
            request.headers[own: .forwarded]?.split(separator: ",").last.map { parameters(String($0)) } ?? [:]
        let scheme = (standard["proto"] ?? last(request.headers[own: .forwardedProto]))?.lowercased()
        let named = standard["host"] ?? last(request.headers[own: .forwardedHost])
        guard let host = (named ?? (scheme == nil ? nil : request.head.authority))?.lowercased(), isHost(host) else {
            return nil
        }
        guard scheme == nil || scheme == "https" || scheme == "http" else { return nil }
        return "\(scheme ?? "https")://\(host)"
    }

    /// The last word of a list: what the nearest proxy added.
    private static func last(_ value: String?) -> String? { value?.split(separator: ",").last.map(\.trimmed) }

    /// `for=192.0.2.1;host="id.example.vn";proto=https`.
    private static func parameters(_ element: String) -> [String: String] {
        element.split(separator: ";").reduce(into: [:]) { parameters, pair in
            let parts = pair.split(separator: "=", maxSplits: 1).map(\.trimmed)
            guard parts.count == 2 else { return }
            parameters[parts[0].lowercased()] = parts[1].filter { $0 != "\"" }
        }
    }

    /// A name or an address, perhaps with a port: nothing that would end an address or begin another.
    private static func isHost(_ text: String) -> Bool {
        (1...255).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || ".-:[]_".utf8.contains($0)
            }
    }
}
