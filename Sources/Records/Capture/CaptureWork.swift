import Traceability

/// What the writer is asked to do with a document.
struct CaptureWork: Sendable {
    enum Kind: Hashable, Sendable {
        /// Make bytes and job durable; its events follow.
        case accept
        /// Store its events.
        case store
    }

    let kind: Kind
    var capture: PreparedCapture

    /// Events it adds to a transaction, at least one.
    var weight: Int { kind == .accept ? 1 : max(1, capture.document.entries.count) }
}
