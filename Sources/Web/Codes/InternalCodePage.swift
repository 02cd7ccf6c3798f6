import GS1
import Records
import Traceability

/// The page behind a key of the province.
struct InternalCodePage: PageBody {
    /// One line of what is known.
    struct Fact: Shown {
        let label: String
        let value: String
        let more: String?
    }

    /// What was recorded, and when.
    struct Step: Shown {
        let day: String
        let name: String
    }

    let title: String
    let tone: String
    let icon: String
    let headline: String
    let explanation: String
    /// The number that replaced it, and where that leads.
    let movedTo: String?
    let movedText: String?
    let movedAddress: String?
    let hasName: Bool
    let name: String
    let parts: [String]
    let facts: [Fact]
    let steps: [Step]
    let hasSteps: Bool
    let stepsNote: String?
    let code: String
    let uri: String

    var isIndexed: Bool { false }

    init(_ question: InternalCodeQuestion, _ reading: KeyReading?, on day: CivilDay, words: OriginWords) {
        let suspension = reading?.suspensions.telling(on: day)
        let state = suspension == nil ? State(reading) : .suspended
        let isShown = reading?.isPublished ?? false
        code = question.key.text
        uri = words.origin + Address.internalCode(question.text).path
        tone = state.tone
        icon = state == .current ? "icon-info" : state == .moved ? "icon-check" : "icon-question"
        movedTo = reading?.given.movedTo
        headline = suspension.map { Self.headline($0, words) } ?? words.text(state.key, ["gtin": movedTo ?? ""])
        explanation =
            suspension.map { OriginVerdict.why($0, words).joined(separator: " ") }
            ?? words.text("\(state.key).text", ["gtin": movedTo ?? ""])
        movedText = movedTo.map { words.text("internal.moved.open", ["gtin": $0]) }
        movedAddress = movedTo.map { Address.origin(question.path(under: $0)).path }
        name = isShown ? reading?.product?.name ?? words.text("internal.place") : ""
        hasName = !name.isEmpty
        title = hasName ? "\(code) – \(name)" : code
        parts = isShown ? [reading?.product?.brand, reading?.product?.net?.text].compactMap(\.self) : []
        facts = Self.facts(question, isShown ? reading : nil, words)
        let isWithheld = reading?.suspensions.isWithheld(on: day) ?? false
        steps = isShown && !isWithheld ? (reading?.events ?? []).map { Self.step($0, words) } : []
        hasSteps = !steps.isEmpty
        stepsNote =
            isShown && !isWithheld && steps.isEmpty && question.lot != nil ? words.text("internal.lot.unknown") : nil
    }

    private static func headline(_ suspension: Suspension, _ words: OriginWords) -> String {
        let isLot = suspension.thing.text.utf8.count { $0 == UInt8(ascii: "/") } > 1
        let subject = words.text(isLot ? "subject.lot" : "subject.productClass")
        return words.text(
            suspension.kind == .display ? "notice.withheld" : "scan.suspended", ["subject": subject])
    }

    private static func facts(
        _ question: InternalCodeQuestion, _ reading: KeyReading?, _ words: OriginWords
    ) -> [Fact] {
        var facts: [Fact] = []
        if let reading, let owner = reading.owner {
            let address = PublicAddress(
                street: nil, communeCode: owner.commune, provinceCode: nil, city: nil, state: nil, countryCode: nil)
            facts.append(Fact(label: words.text("fact.producer"), value: owner.name, more: words.address(address)))
        }
        facts.append(
            Fact(label: words.text("internal.code"), value: question.key.text, more: words.text("internal.code.note")))
        if let lot = question.lotShown {
            facts.append(Fact(label: words.text("internal.lot"), value: lot, more: nil))
        }
        if let reading, reading.given.at > 0 {
            facts.append(
                Fact(
                    label: words.text("internal.since"), value: words.day(CivilDay(inVietnamAt: reading.given.at)),
                    more: nil))
        }
        return facts
    }

    private static func step(_ event: KeyEvent, _ words: OriginWords) -> Step {
        let name = event.bizStep.flatMap { words.catalogue.words(for: "bizStep.\($0)", in: words.language) }
        return Step(day: words.day(CivilDay(inVietnamAt: event.at)), name: name ?? words.text("stage.other"))
    }

    /// What is to be said first.
    enum State: String, CaseIterable {
        case unknown, unpublished, current, moved, suspended, closed

        init(_ reading: KeyReading?) {
            guard let reading else {
                self = .unknown
                return
            }
            switch reading.status {
            case .suspended: self = .suspended
            case _ where reading.given.movedTo != nil: self = .moved
            case .closed: self = .closed
            case .active: self = .current
            default: self = .unpublished
            }
        }

        /// Words stand under it and under it with `.text`.
        var key: String { "internal.\(rawValue)" }

        var tone: String {
            switch self {
            case .current, .moved: "plain"
            case .unknown, .unpublished, .closed: "caution"
            case .suspended: "danger"
            }
        }
    }
}
