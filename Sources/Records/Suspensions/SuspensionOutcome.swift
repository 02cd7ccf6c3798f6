/// What came of writing a suspension.
package enum SuspensionOutcome: Hashable, Sendable {
    case stored(StoredSuspension)
    /// It was made before under this ID: the same request came twice.
    case repeated(StoredSuspension)
    /// Somebody wrote in between: nothing was written, and this is what is there now.
    case stale(StoredSuspension)
    /// The same decision suspends the same thing already.
    case known(StoredSuspension)
    /// It was lifted before.
    case over(StoredSuspension)
    case missing

    package var stored: StoredSuspension? { if case .stored(let one) = self { one } else { nil } }
}
