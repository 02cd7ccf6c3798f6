/// The codes a province's programme issues and therefore answers for: a wrong one is our error, not a stranger's.
package struct OwnCodes: Hashable, Sendable {
    /// GS1 company prefixes, digits only.
    package let companyPrefixes: Set<String>
    /// Origins of Digital Links, `https://host[:port][/stem]` without a trailing slash, lower-case.
    package let origins: Set<String>

    package init(companyPrefixes: some Sequence<String> = [], origins: some Sequence<String> = []) {
        self.companyPrefixes = Set(companyPrefixes)
        self.origins = Set(origins.map { Self.withoutSlash($0.lowercased()) })
    }

    private static func withoutSlash(_ origin: String) -> String {
        origin.hasSuffix("/") ? String(origin.dropLast()) : origin
    }

    /// Whether an identifier, right or wrong, claims to be one of ours: on our origin or under our company prefix.
    package func claim(_ identifier: String) -> Bool {
        isOnOwnOrigin(identifier) || claimedDigits(identifier).map(hasOwnPrefix) ?? false
    }

    private func isOnOwnOrigin(_ identifier: String) -> Bool {
        let folded = identifier.lowercased()
        return origins.contains { folded.hasPrefix($0 + "/") }
    }

    private func hasOwnPrefix(_ digits: Substring) -> Bool {
        companyPrefixes.contains { digits.hasPrefix($0) }
    }
}
