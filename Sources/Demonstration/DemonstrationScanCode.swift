/// A code that a visitor may try, with what the page behind it must show.
package struct DemonstrationScanCode: Sendable, Hashable {
    /// What the page shows first.
    package enum Expectation: String, Sendable, CaseIterable {
        case valid, expired, recalled, notActivated, internalCode, unknown, wrongCheckDigit
    }

    /// One line in Vietnamese: what the code stands on.
    package let title: String
    /// The same in English.
    package let titleEnglish: String
    /// Digital Link path, percent-encoded, from the slash: `/01/…/10/…/21/…`. Put the server's origin before it.
    package let path: String
    package let expectation: Expectation
    /// What a person should find on the page, in English, for testers.
    package let shows: String
}
