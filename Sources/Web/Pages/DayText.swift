import Traceability

/// Days as people type them: `21/11/2026`, in both languages, since the field says so.
enum DayText {
    static func writing(_ day: CivilDay) -> String {
        let (year, month, number) = day.components
        return "\(two(number))/\(two(month))/\(year)"
    }

    /// `nil` for a day that is not, is written another way round, or lies in no year that a paper of today names.
    static func reading(_ text: String) -> CivilDay? {
        let parts = text.trimmed.split(omittingEmptySubsequences: false) { "/-. ".contains($0) }
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
            parts[2].count == 4, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]), (1800...2200).contains(year)
        else { return nil }
        return CivilDay(year: year, month: month, day: day)
    }

    /// `21/11/2026 04:05`, in Vietnam.
    /// - Parameter instant: microseconds UTC.
    static func writing(instant: Int64) -> String {
        let minutes = Int((instant + 7 * 3_600_000_000) / 60_000_000 % 1_440)
        return "\(writing(CivilDay(inVietnamAt: instant))) \(two(minutes / 60)):\(two(minutes % 60))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
