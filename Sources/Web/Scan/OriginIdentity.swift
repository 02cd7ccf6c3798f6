import GS1
import Traceability

/// One part of the code, as GS1 names it.
struct OriginIdentity: Sendable {
    let ai: String
    let label: String
    let value: String

    static func all(of code: DigitalLink, words: OriginWords) -> [OriginIdentity] {
        ([code.key] + code.qualifiers + code.attributes).map { element in
            let isInternal = element.ai == "01" && code.isInternal
            let label =
                isInternal
                ? words.text("ai.internal") : words.catalogue.words(for: "ai.\(element.ai)", in: words.language)
            return OriginIdentity(ai: element.ai, label: label ?? words.text("ai.other"), value: element.value)
        }
    }
}

extension OriginIdentity: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "ai": ai
        case "label": label
        case "value": value
        default: nil
        }
    }
}
