import GS1

extension ThingKey {
    /// The first digits of the company prefix; nil for identifiers of no GS1 kind.
    var companyPrefix: String? {
        guard digitalLinkPath != nil else { return nil }
        let parts = text.split(separator: "/")
        let skipped = ["01": 1, "00": 1, "8003": 1][String(parts[0])] ?? 0
        return String(parts[1].dropFirst(skipped).prefix(7))
    }
}
