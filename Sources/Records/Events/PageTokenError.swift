/// A `nextPageToken` that leads nowhere (`QueryParameterException` in the REST binding).
package struct PageTokenError: Error, Hashable, Sendable {
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// Not one of ours, changed, or given out for another query.
        case bad = "query.badToken"
        /// Begin the query anew.
        case expired = "query.expiredToken"
    }

    package let code: Code
    package var parameter: String { "nextPageToken" }
    package var arguments: [String: String] { [:] }

    init(_ code: Code) {
        self.code = code
    }
}
