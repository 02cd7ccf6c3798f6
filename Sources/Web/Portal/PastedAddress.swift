import GS1

/// A web address somebody pasted that leads to no GS1 key.
struct PastedAddress: Sendable {
    /// As pasted, with a scheme.
    let text: String
    /// Lower case, without user name and port.
    let host: String

    /// - Returns: `nil` for what is no web address, and for one that is meant as a GS1 link, well or badly written.
    init?(_ words: String, systems: OtherSystems) {
        let lower = words.lowercased()
        let hasScheme = lower.hasPrefix("http://") || lower.hasPrefix("https://")
        let text = hasScheme ? words : "https://" + words
        guard let host = Self.host(of: text), hasScheme || systems[host] != nil else { return nil }
        guard !words.contains(where: \.isWhitespace), ThingKey.reading(text).problem == nil else { return nil }
        self.text = text
        self.host = host
    }

    /// What stands between the slashes and the path. A user name is left out: `https://known@host` is the host's.
    private static func host(of text: String) -> String? {
        guard let scheme = text.firstRange(of: "://") else { return nil }
        let authority = text[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
        let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
        let isName = host.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-.".utf8.contains($0)
        }
        return isName && host.contains(".") && host.utf8.count <= 253 ? host : nil
    }
}
