extension Problem {
    /// JSON that is well written and is not what is asked for: where, and in which way. What the decoder says of our types is no word for
    /// those who send it.
    init(_ error: DecodingError) {
        let code =
            switch error {
            case .keyNotFound: "web.bodyMissing"
            case .typeMismatch, .valueNotFound: "web.bodyType"
            case .dataCorrupted(let context): context.codingPath.isEmpty ? "web.bodyBroken" : "web.bodyValue"
            @unknown default: "web.bodyBroken"
            }
        self.init(.validation, code, pointer: error.pointer)
    }
}

extension DecodingError {
    fileprivate var pointer: String {
        let path: [any CodingKey] =
            switch self {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            @unknown default: []
            }
        return path.map { "/" + ($0.intValue.map(String.init) ?? Self.escaped($0.stringValue)) }.joined()
    }

    /// RFC 6901, 3.
    private static func escaped(_ name: String) -> String {
        name.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }
}
