extension Visit {
    /// `perPage`, 30 when nothing is asked (the contract's default), cut to the server's most.
    /// - Throws: `QueryParameterException` for what is no positive number.
    func perPage(atMost most: Int) throws(Problem) -> Int { try count("perPage", usually: min(30, most), atMost: most) }

    /// A number of entries that a parameter asks for, cut to the server's most.
    /// - Throws: `QueryParameterException` for what is no positive number.
    func count(_ parameter: String, usually: Int, atMost most: Int) throws(Problem) -> Int {
        guard let text = query[parameter] else { return usually }
        guard let count = Int(text), count > 0 else { throw Self.noNumber(parameter, text) }
        return min(count, most)
    }

    /// The number that the next page begins before, from the page that named it.
    /// - Throws: as ``count(_:usually:atMost:)``.
    func before(_ parameter: String) throws(Problem) -> Int64? {
        guard let text = query[parameter] else { return nil }
        guard let number = Int64(text), number >= 0 else { throw Self.noNumber(parameter, text) }
        return number
    }

    private static func noNumber(_ parameter: String, _ text: String) -> Problem {
        Problem(.queryParameter, "query.badNumber", ["parameter": parameter, "found": String(text.prefix(40))])
    }

    /// `Link` to the next page: the same address with another token. Relative, so that it holds behind any proxy.
    func nextLink(token: String) -> String {
        let kept = (query.raw ?? "").split(separator: "&").filter { !$0.hasPrefix("nextPageToken=") }.map(String.init)
        let pairs = kept + ["nextPageToken=\(PercentCoding.encode(token))"]
        return "<\(address.path)?\(pairs.joined(separator: "&"))>; rel=\"next\""
    }
}
