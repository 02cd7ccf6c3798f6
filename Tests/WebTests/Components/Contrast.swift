import Foundation

/// WCAG 2's contrast of two colours.
enum Contrast {
    static func ratio(_ one: String, _ other: String) -> Double? {
        guard let one = luminance(one), let other = luminance(other) else { return nil }
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// - Parameter colour: `#RRGGBB`.
    static func luminance(_ colour: String) -> Double? {
        guard colour.count == 7, colour.hasPrefix("#"), let number = Int(colour.dropFirst(), radix: 16) else {
            return nil
        }
        let parts = [16, 8, 0].map { channel(Double(number >> $0 & 0xFF) / 255) }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private static func channel(_ value: Double) -> Double {
        value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
