import Foundation

/// An address of this machine that other devices of its network may reach.
struct ReachableAddress: Hashable, Sendable {
    let text: String

    var isIPv6: Bool { text.contains(":") }

    /// As it stands in a URL.
    var authority: String { isIPv6 ? "[\(text)]" : text }

    /// All there are, the most likely first.
    static func all() -> [ReachableAddress] {
        let routed = [KernelRoute.source(toward: "192.0.2.1"), KernelRoute.source(toward: "2001:db8::1")]
        return ranked(InterfaceAddress.all(), routed: Set(routed.compactMap(\.self)))
    }

    /// A real network before a tunnel's or the containers' own, IPv4 before IPv6 (every phone has it), what the kernel would send from before
    /// the rest.
    /// - Parameter routed: the sources of packets to the outside.
    static func ranked(_ addresses: [InterfaceAddress], routed: Set<String>) -> [ReachableAddress] {
        let reachable = addresses.filter { $0.isUp && !$0.isLocal }
        let ranks = reachable.map { address in
            (address.isApart ? 4 : 0) + (address.isIPv6 ? 2 : 0) + (routed.contains(address.text) ? 0 : 1)
        }
        return zip(reachable, ranks).enumerated()
            .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
            .map { ReachableAddress(text: $0.element.0.text) }
    }
}
