import Traceability

/// Instants as JSON and HTTP write them: RFC 3339, UTC, with milliseconds where they are not zero.
enum Instant {
    /// - Parameter microseconds: UTC, since 1970.
    static func text(_ microseconds: Int64) -> String {
        let day: Int64 = 86_400_000_000
        let number = microseconds >= 0 ? microseconds / day : (microseconds - day + 1) / day
        let ofDay = microseconds - number * day
        let seconds = Int(ofDay / 1_000_000)
        let milliseconds = Int(ofDay % 1_000_000 / 1_000)
        let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map(two).joined(separator: ":")
        let fraction = milliseconds == 0 ? "" : "." + String(String(1_000 + milliseconds).dropFirst())
        return "\(CivilDay(number: Int(number)).text)T\(time)\(fraction)Z"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
