extension Visit {
    /// The announced length of the body, bytes.
    var announcedBytes: Int? { header(.contentLength).flatMap(Int.init) }

    /// Whether so much may still be on its way that an early answer should end the connection.
    var mayHaveUnreadBody: Bool {
        header(.transferEncoding) != nil || announcedBytes ?? 0 > 64 << 10
    }

    /// The media type of the body without its parameters, lower case.
    var bodyMediaType: String? {
        header(.contentType).map { $0.prefix { $0 != ";" }.trimmed.lowercased() }
    }

    /// The `charset` of the body, lower case; nil when none is named.
    var bodyCharset: String? {
        let parameters = (header(.contentType) ?? "").split(separator: ";").dropFirst().map(\.trimmed)
        let charset = parameters.first { $0.lowercased().hasPrefix("charset=") }
        return charset.map { $0.dropFirst("charset=".count).filter { $0 != "\"" }.lowercased() }
    }
}
