/// A language the system speaks. Vietnamese comes first everywhere.
package enum Language: String, CaseIterable, Sendable, Hashable {
    case vi
    case en

    /// The other of the two, for the switch in the page header.
    package var other: Language { self == .vi ? .en : .vi }
}
