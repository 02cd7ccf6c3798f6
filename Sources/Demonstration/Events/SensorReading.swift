/// What a logger saw between two moments: air temperature in thousandths of a degree Celsius.
struct SensorReading: Sendable {
    let device: Thing
    let start: Moment
    let end: Moment
    let minimum: Int
    let maximum: Int
    let mean: Int
    /// Whether the logger raised its alarm.
    let isAlarm: Bool
}
