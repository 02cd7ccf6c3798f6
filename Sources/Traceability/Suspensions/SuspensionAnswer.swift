/// What a business says to a suspension.
package struct SuspensionAnswer: Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static let mostOfText = 4_000
    /// How long it has, in microseconds: a day, as TT 31/2026/TT-BCT gives for goods of industry and trade. For other goods no text
    /// names a time, and pages say so; a later answer is taken as well.
    package static let time: Int64 = 24 * 3_600 * 1_000_000

    package var findings: [Finding] {
        [SuspensionTerms.finding("text", text, .answerMissing, atMost: Self.mostOfText)].compactMap(\.self)
    }
}
