import Carriers
import GS1

/// `/kiem-tra-ma`: what a code is, part by part, or where it is wrong.
struct CheckPage: PageBody {
    let title: String
    let action = Address.explanation.path
    // The photograph.
    let error: String?
    let isUnread: Bool
    let found: [PhotoFinding]
    let hasFound: Bool
    /// What was typed.
    let words: String
    /// Codes to try, where nothing was asked.
    let samples: [CheckSample]
    let hasSamples: Bool
    let verdict: CheckVerdict?
    let lines: [CheckLine]
    let hasLines: Bool
    let printed: String?
    let spellings: [CheckSpelling]
    let hasSpellings: Bool
    let carriers: [CheckCarrier]
    let hasCarriers: Bool
    /// Kinds of symbol that would hold the code, but not in a size that is read.
    let unprintable: [String]
    /// Where the code leads.
    let lookup: String?

    var hasTools: Bool { true }

    init(_ form: PhotoForm, _ code: CodeExplanation?, words: CheckWords) {
        title = words.text("check.title")
        error = form.error(words.page)
        isUnread = form.isUnread
        found = form.found(words.page)
        hasFound = !found.isEmpty
        self.words = code?.text ?? ""
        samples = code == nil && found.isEmpty && error == nil ? CheckSample.all(words) : []
        hasSamples = !samples.isEmpty
        verdict = code.map { CheckVerdict($0, words: words) }
        lines = code?.parts.map { CheckLine($0, of: code?.link, words: words) } ?? []
        hasLines = !lines.isEmpty
        printed = code.flatMap { $0.elements.isEmpty ? nil : $0.hriLine }
        spellings = code.map { CheckSpelling.all(of: $0, words: words) } ?? []
        hasSpellings = !spellings.isEmpty
        let printable = code.flatMap { try? PrintableCode($0) }
        (carriers, unprintable) = printable.map { CheckCarrier.all(of: $0, words: words) } ?? ([], [])
        hasCarriers = !carriers.isEmpty
        lookup = printable?.link == nil ? nil : LookupQuestion(words: self.words).address
    }
}

/// What can be said of the whole code, first.
struct CheckVerdict: Sendable {
    let isGood: Bool
    let headline: String
    let text: String
    let marked: MarkedCode?
    /// What to do now; nil for a good code.
    let advice: String?

    init(_ code: CodeExplanation, words: CheckWords) {
        isGood = code.isGood
        guard let problem = code.problem else {
            let form = code.form.map { words.text("check.form.\($0.rawValue)") } ?? ""
            headline = words.text("check.good", ["key": code.parts.first.map { CheckLine.label($0, words) } ?? form])
            text = [form, words.text("check.good.text")].filter { !$0.isEmpty }.joined(separator: " ")
            (marked, advice) = (nil, nil)
            return
        }
        headline = words.text("check.bad")
        var arguments = problem.arguments
        arguments["ai"] = problem.ai
        arguments["position"] = problem.position.map { String($0 + 1) }
        text = words.text("error.\(problem.code.rawValue)", arguments)
        marked = problem.position.flatMap { MarkedCode(code.text, at: $0) }
        advice = words.text(Self.advice(problem))
    }

    private static func advice(_ problem: GS1Error) -> String {
        switch problem.code {
        case .checkDigit, .checkPair: "check.advice.digit"
        case .length, .missingValue: "check.advice.length"
        case .unknownAI, .elementString, .unrecognised: "check.advice.form"
        case .needsCompany, .excludedCompany: "check.advice.company"
        default: "check.advice"
        }
    }
}

/// A code to try.
struct CheckSample: Sendable {
    let text: String
    let kind: String
    let address: String

    static func all(_ words: CheckWords) -> [CheckSample] {
        let texts = [
            ("9521001001007", "check.sample.digits"),
            ("(01)09521001001007(17)270131(10)RI6-2611A", "check.sample.bracketed"),
            ("\(words.installation.publicOrigin)/01/09521001001007/10/RI6-2611A", "check.sample.link"),
            ("9521001001008", "check.sample.wrong"),
        ]
        return texts.map { text, key in
            CheckSample(
                text: text, kind: words.text(key),
                address: "\(Address.explanation.path)?q=\(PercentCoding.encode(text))")
        }
    }
}

/// Another way of writing the same code.
struct CheckSpelling: Sendable {
    let name: String
    let text: String

    static func all(of code: CodeExplanation, words: CheckWords) -> [CheckSpelling] {
        guard code.isGood else { return [] }
        let same = code.equivalents(domain: words.installation.publicOrigin)
        let all = [
            ("check.spelling.bare", same.bare), ("check.spelling.bracketed", same.bracketed),
            ("check.spelling.unbracketed", same.unbracketed), ("check.spelling.link", same.digitalLink),
            ("check.spelling.urn", same.epcURN),
        ]
        return all.compactMap { key, text in text.map { CheckSpelling(name: words.text(key), text: $0) } }
    }
}
