/// One event of a document as the rules see it: read, or refused by the parser already.
package enum CaptureEntry: Hashable, Sendable {
    case event(SubmittedEvent)
    /// The parser's word, as a finding of severity error.
    case broken(Finding)
}
