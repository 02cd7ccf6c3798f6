/// Chooses a language the way RFC 9110 12.5.4 weighs `Accept-Language`, with an explicit choice above it.
struct LanguagePreference {
    static let cookieName = "lang"

    /// The explicit choice (`?lang=`), then the remembered one, then the best of the header, then Vietnamese.
    static func choose(explicit: String?, remembered: String?, header: String?) -> Language {
        explicit.flatMap(Language.init(rawValue:))
            ?? remembered.flatMap(Language.init(rawValue:))
            ?? header.flatMap(best(in:))
            ?? .vi
    }

    /// The language with the highest weight; the first named wins a tie, `vi-VN` counts as `vi`, `*` as Vietnamese.
    static func best(in header: String) -> Language? {
        var best: (language: Language, weight: Double)?
        for range in WeightedList(header).items where range.weight > 0 {
            guard let language = language(named: range.value) else { continue }
            if range.weight > best?.weight ?? 0 { best = (language, range.weight) }
        }
        return best?.language
    }

    private static func language(named range: String) -> Language? {
        if range == "*" { return .vi }
        return Language(rawValue: String(range.prefix { $0 != "-" }).lowercased())
    }
}
