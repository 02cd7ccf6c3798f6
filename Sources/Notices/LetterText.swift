import Sheets

/// What somebody typed, as it may stand in a letter.
enum LetterText {
    /// Marks that turn the order of letters around, or hide some: they make a reader see what is not there.
    private static let turning: Set<Unicode.Scalar> = {
        let ranges: [ClosedRange<UInt32>] = [0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF...0xFEFF]
        return Set(ranges.flatMap { $0.compactMap(Unicode.Scalar.init) })
    }()

    /// Escaped, without line breaks.
    static func escaped(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !turning.contains(scalar) {
            clean.append(isBreak(scalar) || scalar == "\t" ? " " : scalar)
        }
        return XMLText.escaped(String(clean))
    }

    /// Each line typed is a paragraph; empty ones are left out.
    static func paragraphs(_ text: String) -> [String] {
        text.unicodeScalars.split(whereSeparator: isBreak).map { String(Substring($0)) }
            .filter { $0.contains { !$0.isWhitespace } }
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    }
}
