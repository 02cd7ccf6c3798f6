package import Traceability

/// One thing to write.
package enum LinkDeed: Hashable, Sendable {
    /// - Parameter file: whose key it is on.
    case create(Link, file: String)
    /// - Parameter version: the version that was read; nil replaces whatever is there.
    case replace(String, version: Int64?, Link, file: String)
    case end(String, version: Int64?)
}

/// What came of it.
package enum LinkOutcome: Hashable, Sendable {
    case stored(StoredLink)
    /// Nothing was to change.
    case unchanged(StoredLink)
    /// Somebody wrote in between, and this is what is there now.
    case stale(StoredLink)
    case missing

    package var link: StoredLink? {
        switch self {
        case .stored(let link), .unchanged(let link), .stale(let link): link
        case .missing: nil
        }
    }
}
