/// Where a case stands. Raw values are stored. What an officer approved and what passed the rules by itself never share a word.
package enum ReviewState: String, CaseIterable, Codable, Hashable, Sendable {
    /// Waits for an officer.
    case open
    /// An officer approved it.
    case approved
    /// Passed the automatic check; nobody looked.
    case passed
    /// Sent back with reasons.
    case returned
    /// Taken back by who handed it in, or at an end.
    case withdrawn
}
