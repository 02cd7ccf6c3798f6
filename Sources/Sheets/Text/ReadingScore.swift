/// How much of some texts looks Vietnamese under a reading: among the words with a sign outside ASCII, those that can be syllables.
struct ReadingScore {
    private(set) var words = 0
    private(set) var plausible = 0

    /// 0 when there is nothing to judge by.
    var share: Double { words == 0 ? 0 : Double(plausible) / Double(words) }

    mutating func add(_ text: String) {
        for word in text.unicodeScalars.split(whereSeparator: Self.isBetweenWords)
        where word.contains(where: { !$0.isASCII }) {
            words += 1
            if VietnameseSyllable.isPlausible(String(word)) { plausible += 1 }
        }
    }

    /// What is no letter in ASCII, and the dashes and quotation marks that every alphabet shares.
    private static func isBetweenWords(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return !scalar.properties.isAlphabetic }
        return scalar.value == 0xA0 || 0x2010...0x203E ~= scalar.value
    }
}
