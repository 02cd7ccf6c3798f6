import GS1
import Traceability

/// One application identifier of a code, explained.
struct CheckLine: Sendable {
    let ai: String
    let label: String
    /// As a person reads it: a day, a weight.
    let value: String
    /// As it stands in the code.
    let raw: String
    /// Whether both are the same.
    let isPlain: Bool
    let notes: [String]

    init(_ part: CodeExplanation.Part, of link: DigitalLink?, words: CheckWords) {
        let meaning = ElementMeaning(part, words: words).text
        ai = part.ai
        label = Self.label(part, words)
        value = meaning ?? part.value
        raw = part.value
        isPlain = meaning == nil
        notes = Self.notes(part, link, words)
    }

    static func label(_ part: CodeExplanation.Part, _ words: CheckWords) -> String {
        words.page.catalogue.words(for: part.titleKey, in: words.page.language) ?? words.text("ai.other")
    }

    /// What the digits of a GTIN tell, and what they do not.
    private static func notes(
        _ part: CodeExplanation.Part, _ link: DigitalLink?, _ words: CheckWords
    ) -> [String] {
        guard ["01", "02", "03"].contains(part.ai), let gtin = try? GTIN(part.value) else { return [] }
        var notes: [String] = []
        switch gtin.indicator {
        case 0: break
        case 9: notes.append(words.text("check.gtin.measure"))
        default: notes.append(words.text("check.gtin.pack", ["digit": String(gtin.indicator)]))
        }
        let isInternal = part.ai == "01" && link?.isInternal == true
        let short = gtin.text.hasPrefix("000000")
        let prefix = String(short ? gtin.text.dropFirst(6).prefix(3) : gtin.text.dropFirst().prefix(3))
        if isInternal {
            notes.append(words.text("check.gtin.internal"))
        } else if prefix == "893" {
            notes.append(words.text("check.gtin.vietnam"))
        } else if prefix == "952" {
            notes.append(words.text("check.gtin.sample"))
        } else {
            notes.append(words.text("check.gtin.prefix", ["prefix": prefix]))
        }
        return notes
    }
}
