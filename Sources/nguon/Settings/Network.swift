import Foundation

/// An IP address or a network in CIDR notation, of either family.
struct Network: Hashable, Sendable, CustomStringConvertible {
    let description: String
    private let bytes: [UInt8]
    /// How many leading bits count.
    private let bits: Int

    /// Nil when the text is neither an address nor a network.
    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bytes = Self.bytes(of: String(parts[0])) else { return nil }
        var bits = bytes.count * 8
        if parts.count == 2 {
            guard parts[1].allSatisfy(\.isWholeNumber), let given = Int(parts[1]), given <= bits else { return nil }
            bits = given
        }
        description = text
        self.bytes = bytes
        self.bits = bits
    }

    /// Whether an address lies in it.
    func contains(_ address: String) -> Bool {
        guard let other = Self.bytes(of: address), other.count == bytes.count else { return false }
        return (0..<bits).allSatisfy { bit in
            let mask = UInt8(0x80) >> UInt8(bit % 8)
            return bytes[bit / 8] & mask == other[bit / 8] & mask
        }
    }

    /// Four or sixteen bytes. An IPv4 address that a socket of both families wrote as IPv6 is read as what it is.
    private static func bytes(of text: String) -> [UInt8]? {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: four) { Array($0) } }
        var sixteen = in6_addr()
        guard inet_pton(AF_INET6, text, &sixteen) == 1 else { return nil }
        let bytes = withUnsafeBytes(of: sixteen) { Array($0) }
        let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        return isMapped ? Array(bytes.suffix(4)) : bytes
    }
}
