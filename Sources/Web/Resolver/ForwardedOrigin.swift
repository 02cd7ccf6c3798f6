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
        guard text.utf8.count <= 255 else { return false }
        let end = text.hasPrefix("[") ? text.firstIndex(of: "]").map(text.index(after:)) : text.firstIndex(of: ":")
        let (host, port) = (text[..<(end ?? text.endIndex)], text[(end ?? text.endIndex)...])
        return isName(host) && (port.isEmpty || isPort(port))
    }

    /// In lower case; an address of version 6 in brackets.
    private static func isName(_ host: Substring) -> Bool {
        guard host.hasPrefix("[") else {
            return !host.isEmpty && !host.hasPrefix(".") && !host.contains("..")
                && host.utf8.allSatisfy {
                    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || ".-_".utf8.contains($0)
                }
        }
        let address = host.dropFirst().dropLast()
        return host.hasSuffix("]") && !address.isEmpty
            && address.utf8.allSatisfy {
                (0x61...0x66).contains($0) || (0x30...0x39).contains($0) || ".:".utf8.contains($0)
            }
    }

    private static func isPort(_ text: Substring) -> Bool {
        guard text.first == ":", (2...6).contains(text.utf8.count) else { return false }
        let digits = text.utf8.dropFirst()
        return digits.allSatisfy { (0x30...0x39).contains($0) } && UInt16(text.dropFirst()).map { $0 > 0 } == true
    }
}
