/// Why a case reached an officer. Raw values are stored.
package enum ReviewCause: String, CaseIterable, Codable, Hashable, Sendable {
    /// Its kind is looked at every time.
    case handedIn
    /// A rule found what must be mended.
    case findings
    /// The first of its kind from this business.
    case firstTime
    /// Drawn by lot.
    case sample
    /// No officer's: it is about to pass by itself.
    case automatic
}
