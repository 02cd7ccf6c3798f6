import Foundation

/// An IP address: four or sixteen bytes. An IPv4 address inside an IPv6 one (mapped, or behind NAT64) is read as what it is.
package struct InternetAddress: Hashable, Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    /// - Parameter bytes: four or sixteen; nil otherwise.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        let holdsFour = bytes.count == 16 && Self.fourInSixteen.contains(Array(bytes.prefix(12)))
        self.bytes = holdsFour ? Array(bytes.suffix(4)) : bytes
    }

    private static let fourInSixteen: [[UInt8]] = [
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0],
    ]

    /// Whether it is an address of the public internet. Everything else (one's own machine, the network of the house, the
    /// address where a cloud keeps its secrets, multicast, documentation) leads inside.
    package var isPublic: Bool {
        let inside = bytes.count == 4 ? Self.insideFour : Self.insideSixteen
        return !inside.contains { $0.holds(bytes) }
    }

    package var description: String {
        if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(AF_INET6, bytes, &text, socklen_t(text.count)) != nil else { return "" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

extension InternetAddress {
    /// The leading bits of a network.
    private struct Block: Sendable {
        let bytes: [UInt8]
        let bits: Int

        func holds(_ address: [UInt8]) -> Bool {
            (0..<bits).allSatisfy { bit in
                let byte = bit / 8 < bytes.count ? bytes[bit / 8] : 0
                return (address[bit / 8] ^ byte) & (0x80 >> UInt8(bit % 8)) == 0
            }
        }
    }

    /// IANA's registry of special-purpose addresses, with multicast and the reserved rest.
    private static let insideFour: [Block] = [
        Block(bytes: [0], bits: 8), Block(bytes: [10], bits: 8), Block(bytes: [100, 64], bits: 10),
        Block(bytes: [127], bits: 8), Block(bytes: [169, 254], bits: 16), Block(bytes: [172, 16], bits: 12),
        Block(bytes: [192, 0, 0], bits: 24), Block(bytes: [192, 0, 2], bits: 24), Block(bytes: [192, 168], bits: 16),
        Block(bytes: [198, 18], bits: 15), Block(bytes: [198, 51, 100], bits: 24),
        Block(bytes: [203, 0, 113], bits: 24), Block(bytes: [224], bits: 3),
    ]

    /// Only 2000::/3 is given out; of it Teredo and 6to4, which hide an IPv4 address, and documentation lead elsewhere.
    private static let insideSixteen: [Block] = [
        Block(bytes: [0], bits: 3), Block(bytes: [0x40], bits: 2), Block(bytes: [0x80], bits: 1),
        Block(bytes: [0x20, 0x01, 0, 0], bits: 32), Block(bytes: [0x20, 0x01, 0x0D, 0xB8], bits: 32),
        Block(bytes: [0x20, 0x02], bits: 16),
    ]
}
