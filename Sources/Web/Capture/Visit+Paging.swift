extension Visit {
    /// `perPage`, 30 when nothing is asked (the contract's default), cut to the server's most.
    /// - Throws: `QueryParameterException` for what is no positive number.
    func perPage(atMost most: Int) throws(Problem) -> Int {
        guard let text = query["perPage"] else { return min(30, most) }
        guard let count = Int(text), count > 0 else {
            throw Problem(
                .queryParameter, "query.badNumber", ["parameter": "perPage", "found": String(text.prefix(40))])
        }
        return min(count, most)
    }

    /// `Link` to the next page: the same address with another token. Relative, so that it holds behind any proxy.
    func nextLink(token: String) -> String {
        let kept = (query.raw ?? "").split(separator: "&").filter { !$0.hasPrefix("nextPageToken=") }.map(String.init)
        let pairs = kept + ["nextPageToken=\(PercentCoding.encode(token))"]
        return "<\(address.path)?\(pairs.joined(separator: "&"))>; rel=\"next\""
    }
}
