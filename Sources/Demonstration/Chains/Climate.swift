/// The band a load should be kept in, thousandths of a degree Celsius.
struct Climate: Sendable {
    let low: Int
    let high: Int
    /// How often the logger finds it broken.
    let alarmPercent: Int

    static let durian = Climate(low: 13_200, high: 15_500, alarmPercent: 4)
    /// Chilled chicken.
    static let poultry = Climate(low: 0, high: 4_000, alarmPercent: 4)
    /// Air in a chicken house.
    static let chickenHouse = Climate(low: 25_000, high: 32_000, alarmPercent: 3)
    static let pork = Climate(low: 500, high: 4_000, alarmPercent: 4)
}
