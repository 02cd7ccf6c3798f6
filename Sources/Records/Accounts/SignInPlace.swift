import Foundation

/// Where a try to sign in comes from.
package struct SignInPlace: Hashable, Sendable {
    /// The client's address; of IPv6 the first half, which is one household or office.
    package let network: String
    package let agent: String
    /// What the browser keeps since it signed in with this login before, as it sent it.
    package let device: String?
    /// `X-Request-Id`.
    package let request: String?

    /// - Parameter address: IPv4 or IPv6 as text.
    package init(address: String, agent: String = "", device: String? = nil, request: String? = nil) {
        self.request = request
        network = Self.network(address)
        self.agent = String(
            agent.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(200).map(Character.init))
        self.device = device
    }

    /// Somebody here, as the trail names them.
    func author(_ actor: String) -> Author { Author(actor: actor, request: request, peer: network) }

    private static func network(_ address: String) -> String {
        var parsed = in6_addr()
        let plain = String(address.prefix { $0 != "%" })
        guard plain.contains(":"), inet_pton(AF_INET6, plain, &parsed) == 1 else { return String(address.prefix(64)) }
        let bytes = withUnsafeBytes(of: parsed) { Array($0.prefix(8)) }
        let groups = stride(from: 0, to: 8, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
        return groups.joined(separator: ":") + "::/64"
    }
}
