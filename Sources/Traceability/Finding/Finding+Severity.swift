extension Finding {
    /// How much a finding weighs. Raw values are stored.
    package enum Severity: Int64, Hashable, Sendable, CaseIterable, Comparable {
        /// Worth knowing; nothing is wrong.
        case info = 0
        /// Stored, but somebody should look.
        case warning = 1
        /// Not stored.
        case error = 2

        package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }
}
