/// The band a load should be kept in, thousandths of a degree Celsius.
struct Climate: Sendable {
    let low: Int
    let high: Int
    /// How often the logger finds it broken.
    let alarmPercent: Int

    static let durian = Climate(low: 13_200, high: 15_500, alarmPercent: 4)
    static let pork = Climate(low: 500, high: 4_000, alarmPercent: 4)
}
