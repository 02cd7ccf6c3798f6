/// Which of the old alphabets a text is in. Decided only where one reading is Vietnamese and the others are not.
extension LegacyAlphabet {
    /// So many words are looked at, and at least so many are needed to be sure.
    private static let mostWords = 5_000
    private static let fewestWords = 3

    /// Of bytes that are no UTF-8.
    static func detect(in bytes: [UInt8]) -> LegacyAlphabet? {
        let sample = bytes.prefix(1 << 18)
        var scores: [(alphabet: LegacyAlphabet, score: ReadingScore)] = []
        for alphabet in allCases {
            var score = ReadingScore()
            for line in sample.split(separator: 10) where score.words < mostWords { score.add(alphabet.text(line)) }
            scores.append((alphabet, score))
        }
        return surest(scores)
    }

    /// Of Unicode texts that may be Western letters shown in a Vietnamese font.
    static func detect(in texts: some Sequence<String>) -> LegacyAlphabet? {
        var asIs = ReadingScore()
        let candidates: [LegacyAlphabet] = [.tcvn3, .vni]
        var scores = candidates.map { (alphabet: $0, score: ReadingScore()) }
        for text in texts where asIs.words < mostWords && isLatinOnly(text) {
            asIs.add(text)
            for index in scores.indices { scores[index].score.add(scores[index].alphabet.text(ofLatin: text) ?? "") }
        }
        guard asIs.share < 0.4, let surest = surest(scores) else { return nil }
        return surest
    }

    /// Letters past ASCII, none of which only Unicode has.
    static func isLatinOnly(_ text: String) -> Bool {
        var isASCII = true
        for scalar in text.unicodeScalars where !scalar.isASCII {
            isASCII = false
            if WesternAlphabet.byte(of: scalar) == nil { return false }
        }
        return !isASCII
    }

    private static func surest(_ scores: [(alphabet: LegacyAlphabet, score: ReadingScore)]) -> LegacyAlphabet? {
        let ranked = scores.sorted { $0.score.share > $1.score.share }
        guard ranked[0].score.plausible >= fewestWords, ranked[0].score.share >= 0.8,
            ranked[1].score.share <= ranked[0].score.share - 0.3
        else { return nil }
        return ranked[0].alphabet
    }
}
