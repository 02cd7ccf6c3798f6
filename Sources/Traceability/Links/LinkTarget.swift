import GS1

/// Where a link leads: an address of the public web. If a value exists, a browser may be sent there.
package struct LinkTarget: Hashable, Sendable {
    package let text: String
    /// Lower case, without port.
    package let host: String

    package static let mostBytes = 2_000

    /// - Throws: a finding at `/href`.
    package init(_ text: String) throws(LinkRefusal) {
        func refusal(_ code: LinkCode) -> LinkRefusal { LinkRefusal(.link(code, at: "href")) }
        guard !text.isEmpty else { throw refusal(.targetMissing) }
        guard text.utf8.count <= Self.mostBytes else { throw refusal(.targetLong) }
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { throw refusal(.targetScheme) }
        guard Self.isWritten(text) else { throw refusal(.targetWrong) }
        let authority = lower.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        guard !authority.contains("@") else { throw refusal(.targetUser) }
        guard !authority.hasPrefix("[") else { throw refusal(.targetNumber) }
        let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard (1...5).contains(parts[1].utf8.count), let port = Int(parts[1]), 1...65_535 ~= port else {
                throw refusal(.targetWrong)
            }
        }
        let host = String(parts.first ?? "")
        if let code = Self.flaw(ofHost: host) { throw refusal(code) }
        self.text = text
        self.host = host
    }

    /// RFC 3986: the characters a URI may hold, and whole escapes. Nothing that ends a header or begins markup.
    private static func isWritten(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.allSatisfy { index in
            guard bytes[index] == UInt8(ascii: "%") else { return isOfURI(bytes[index]) }
            return index + 2 < bytes.count && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
        }
    }

    private static func isOfURI(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte)
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool { Character(Unicode.Scalar(byte)).isHexDigit }

    /// Names that mean the reader's own machine or the network of a house, whoever asks.
    private static let privateNames: Set<Substring> = [
        "localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private", "arpa", "onion",
    ]

    private static func flaw(ofHost host: String) -> LinkCode? {
        // A dot at the end names the same host to a browser.
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let named = labels.last == "" ? labels.dropLast() : labels[...]
        let isWritten = host.utf8.count <= 253 && !named.isEmpty && named.allSatisfy { Self.isLabel($0) }
        guard isWritten else { return .targetWrong }
        let last = named.last!
        // Browsers read a name that ends in a number as an address, in any base.
        if last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) || last.hasPrefix("0x") { return .targetNumber }
        if named.count == 1 || privateNames.contains(last) { return .targetPrivate }
        return nil
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
            && label.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// Where a request that came with a query is sent: the query byte for byte behind what the target says of its own.
    package func forwarding(_ query: String?) -> String { Self.forward(query, to: text) }

    package static func forward(_ query: String?, to target: String) -> String {
        guard let query, !query.isEmpty else { return target }
        let mark = target.firstIndex(of: "#") ?? target.endIndex
        let (address, fragment) = (target[..<mark], target[mark...])
        let joint = !address.contains("?") ? "?" : address.hasSuffix("?") || address.hasSuffix("&") ? "" : "&"
        return address + joint + query + fragment
    }
}
