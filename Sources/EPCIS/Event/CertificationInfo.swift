/// Certificates that cover what happened: one URI, or a list of them, as sent.
package enum CertificationInfo: Hashable, Sendable {
    case one(String)
    case many([String])

    package var uris: [String] {
        switch self {
        case .one(let uri): [uri]
        case .many(let uris): uris
        }
    }
}
