/// Text and numbers inside a drawing.
enum ChartText {
    /// A label of at most so many characters. Marks that turn the direction of writing are left out: a drawing has nothing to
    /// keep them in, and they would turn the number beside it too.
    static func label(_ text: String, most: Int = 34) -> String {
        let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { !turns($0) }))
        return plain.count > most ? plain.prefix(most - 1).trimmed + "…" : plain
    }

    /// `37.5%`, for a place along the width.
    static func percent(_ share: Double) -> String { "\(rounded(min(max(share, 0), 1) * 100))%" }

    /// With at most two decimals, and none where there are none.
    static func rounded(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        return hundredths % 100 == 0 ? String(hundredths / 100) : String(Double(hundredths) / 100)
    }

    private static func turns(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
