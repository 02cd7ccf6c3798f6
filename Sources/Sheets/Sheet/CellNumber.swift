/// A number as a spreadsheet keeps it. Codes and telephone numbers often end up as one; a format of zeros keeps their length.
package struct CellNumber: Hashable, Sendable {
    /// Finite.
    package let value: Double
    /// Zeros are put in front of a whole number until it has so many digits.
    package let digits: Int

    /// - Returns: `nil` for infinity and what is no number.
    package init?(_ value: Double, digits: Int = 0) {
        guard value.isFinite else { return nil }
        self.value = value == 0 ? 0 : value
        self.digits = min(max(digits, 0), 32)
    }

    /// The whole number, when it is one that a spreadsheet keeps exactly.
    package var whole: Int64? { abs(value) < 1e15 ? Int64(exactly: value) : nil }

    /// Without an exponent where that is exact, with a decimal point.
    package var text: String {
        guard let whole else { return "\(value)" }
        let shown = String(whole.magnitude)
        return (whole < 0 ? "-" : "") + String(repeating: "0", count: max(0, digits - shown.utf8.count)) + shown
    }
}
