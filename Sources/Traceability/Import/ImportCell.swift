/// What stood in a cell.
package struct ImportCell: Codable, Hashable, Sendable {
    /// NFC, without blanks around it; a day as `2026-11-21`.
    package var text: String
    /// Why it cannot be used (a catalogue code): a formula without a value, a date that is none.
    package var fault: String?

    package init(_ text: String, fault: String? = nil) {
        self.text = text
        self.fault = fault
    }
}
