/// How far a row is. Raw values are stored.
package enum ImportState: String, CaseIterable, Codable, Hashable, Sendable {
    /// Something in it must be mended first.
    case faulty
    case ready
    /// The same thing is there already.
    case same
    /// It may be there already: somebody must say.
    case maybe
    /// Taken over next.
    case queued
    case created
    case updated
    /// Left out, because somebody said so.
    case skipped

    package var isDone: Bool { self == .created || self == .updated || self == .skipped }
}

/// What somebody wants done with a row that is there already. Raw values are stored.
package enum ImportDecision: String, CaseIterable, Codable, Hashable, Sendable {
    case create, update, skip
}
