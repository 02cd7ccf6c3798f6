import Foundation

/// An address of one of this machine's interfaces.
struct InterfaceAddress: Hashable, Sendable {
    let interface: String
    let text: String
    let isUp: Bool
    let isPointToPoint: Bool

    var isIPv6: Bool { text.contains(":") }

    /// Loopback, and addresses that hold on one cable only, which no URL can carry.
    var isLocal: Bool {
        // The kernel names such an address with its interface: `fe80::1%eth0`.
        let text = String(text.prefix { $0 != "%" })
        return ["127.0.0.0/8", "169.254.0.0/16", "::1", "fe80::/10"].contains { Network($0)?.contains(text) ?? false }
    }

    /// Whether only a tunnel or the containers of this machine are behind it.
    var isApart: Bool {
        isPointToPoint
            || ["docker", "br-", "veth", "virbr", "cni", "lxc", "podman", "vmnet", "vboxnet"].contains {
                interface.hasPrefix($0)
            }
    }

    /// What the kernel tells, in its order.
    static func all() -> [InterfaceAddress] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        return sequence(first: first, next: { $0?.pointee.ifa_next }).compactMap { $0 }.compactMap { entry in
            numeric(entry.pointee.ifa_addr).map { text in
                let flags = Int(entry.pointee.ifa_flags)
                return InterfaceAddress(
                    interface: String(cString: entry.pointee.ifa_name), text: text, isUp: flags & up == up,
                    isPointToPoint: flags & pointToPoint != 0)
            }
        }
    }

    /// `IFF_UP` and `IFF_RUNNING` of <net/if.h>: switched on, and something at the other end.
    private static let up = 0x1 | 0x40
    /// `IFF_POINTOPOINT`.
    private static let pointToPoint = 0x10

    /// Nil for what is no IP address.
    static func numeric(_ address: UnsafePointer<sockaddr>?) -> String? {
        guard let address else { return nil }
        let size: Int
        switch Int32(address.pointee.sa_family) {
        case AF_INET: size = MemoryLayout<sockaddr_in>.size
        case AF_INET6: size = MemoryLayout<sockaddr_in6>.size
        default: return nil
        }
        var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let status = getnameinfo(
            address, socklen_t(size), &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
        return status == 0 ? String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
    }
}
