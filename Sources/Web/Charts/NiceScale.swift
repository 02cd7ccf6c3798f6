/// Round numbers that enclose what is to be drawn: steps of 1, 2 or 5 times a power of ten.
struct NiceScale: Hashable, Sendable {
    let low: Double
    let step: Double
    let count: Int

    /// - Parameters:
    ///   - steps: how many to have at most.
    ///   - fromZero: whether zero is on the scale whatever the values: bars and lines lie otherwise.
    init(_ values: [Quantity], steps: Int = 4, fromZero: Bool = true) {
        let all = values.map(\.value) + (fromZero || values.isEmpty ? [0] : [])
        let (least, most) = (all.min()!, all.max()!)
        let size = max(most.magnitude, least.magnitude)
        // Never so narrow that a step is lost beside the numbers themselves.
        let range = max(most - least, least == most ? max(size, 1) : size * 1e-9, 1e-3)
        var step = Self.roundStep(range / Double(max(steps, 1)))
        // Rounding outwards may take one step more than asked for; then the next rounder one.
        while Self.count(least, most, step) > max(steps, 1) { step = Self.roundStep(step * 1.5) }
        self.step = step
        low = (least / step).rounded(.down) * step
        count = max(Self.count(least, most, step), 1)
    }

    var high: Double { low + Double(count) * step }

    /// From the lowest to the highest.
    var ticks: [Double] { (0...count).map { low + Double($0) * step } }

    /// Where a value lies, from 0 to 1.
    func share(of value: Double) -> Double { (value - low) / (high - low) }

    private static func count(_ least: Double, _ most: Double, _ step: Double) -> Int {
        Int((most / step).rounded(.up) - (least / step).rounded(.down))
    }

    private static func roundStep(_ raw: Double) -> Double {
        var power = 1.0
        while power * 10 <= raw { power *= 10 }
        while power > raw { power /= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= raw * 0.999_999 } ?? power * 10
    }
}
