extension OwnCodes {
    /// Where the company prefix begins in an identifier that may well be wrong: read leniently, since a strict parser
    /// has refused it already. `nil` when it does not look like a GS1 identifier at all.
    func claimedDigits(_ identifier: String) -> Substring? {
        let lower = identifier.prefix(8).lowercased()
        return lower.hasPrefix("urn:epc:") ? urnDigits(identifier) : linkDigits(identifier)
    }

    /// `urn:epc:id:sgtin:PREFIX.…`: the fourth colon is followed by the prefix.
    private func urnDigits(_ urn: String) -> Substring? {
        let parts = urn.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5 else { return nil }
        return parts[4].prefix { $0 != "." }
    }

    /// `…/01/0PREFIX…`, `…/00/0PREFIX…`, `…/414/PREFIX…`: an AI's path segment and the digits after it.
    private func linkDigits(_ link: String) -> Substring? {
        let segments = link.split(whereSeparator: { $0 == "/" || $0 == "?" || $0 == "#" })
        for (ai, value) in zip(segments, segments.dropFirst()) {
            if let skip = Self.digitsBeforePrefix[String(ai)] { return prefixPart(of: value, ai: ai, skipping: skip) }
        }
        return nil
    }

    /// A GTIN-14 begins with an indicator digit, shorter GTINs do not.
    private func prefixPart(of value: Substring, ai: Substring, skipping skip: Int) -> Substring {
        ai == "01" && value.count < 14 ? value : value.dropFirst(skip)
    }

    /// GS1 General Specifications §3: how many digits stand before the company prefix in each key.
    private static let digitsBeforePrefix: [String: Int] = [
        "00": 1, "01": 1, "8006": 1, "8003": 1, "253": 0, "255": 0, "401": 0, "402": 0, "414": 0, "417": 0,
        "8004": 0, "8010": 0, "8013": 0, "8017": 0, "8018": 0,
    ]
}
