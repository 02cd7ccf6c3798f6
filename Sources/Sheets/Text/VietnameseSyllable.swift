/// Whether a word can be Vietnamese: an initial, one to three vowels with at most one tone, a final. It tells a right reading of bytes from a wrong one.
enum VietnameseSyllable {
    static func isPlausible(_ word: some StringProtocol) -> Bool {
        var letters: [Character] = []
        var tones = 0
        for character in word.lowercased() {
            guard let letter = letter(character) else { return false }
            letters.append(letter.base)
            if letter.hasTone { tones += 1 }
        }
        guard tones <= 1, let initial = initials.first(where: { letters.starts(with: $0) }) else { return false }
        let rest = letters[initial.count...]
        let vowels = rest.prefix { vowelLetters.contains($0) }
        // The vowel of "gi" and of "qu" may be the initial's own: "gì".
        let isVowelled = nuclei.contains(String(vowels)) || vowels.isEmpty && initial == ["g", "i"]
        return isVowelled && finals.contains(String(rest[vowels.endIndex...]))
    }

    private static let vowelLetters = Set<Character>("aăâeêioôơuưy")
    /// Vowels that stand together, without tones.
    private static let nuclei = Set(
        """
        a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui uô uơ uy ưa ưi ươ ưu yê \
        iêu oai oao oay oeo uai uao uay uây uôi uya uyê uyu ươi ươu yêu
        """.split(separator: " ").map(String.init))
    private static let consonants = Set<Character>("bcdđghklmnpqrstvx")
    private static let finals: Set<String> = ["", "c", "ch", "k", "m", "n", "ng", "nh", "p", "t"]
    /// The longest first.
    private static let initials: [[Character]] = [
        "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
        "n", "p", "r", "s", "t", "v", "x", "",
    ].map(Array.init)

    /// A letter of the alphabet without its tone.
    private static func letter(_ character: Character) -> (base: Character, hasTone: Bool)? {
        if vowelLetters.contains(character) || consonants.contains(character) { return (character, false) }
        return toned[character].map { ($0, true) }
    }

    private static let toned: [Character: Character] = {
        var toned: [Character: Character] = [:]
        for vowel in vowelLetters {
            for tone in ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
                toned[Character(NormalForm.composed(String(vowel) + tone))] = vowel
            }
        }
        return toned
    }()
}
