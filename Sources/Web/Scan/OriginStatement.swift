import GS1
import Traceability

/// What an authority confirmed and what the business declared, always told apart.
struct OriginStatement: Sendable {
    let confirmed: String
    let declared: String
    /// A seal stands only where something is confirmed.
    let isConfirmed: Bool

    init(_ dossier: Dossier, words: OriginWords) {
        isConfirmed = !dossier.confirmations.isEmpty
        confirmed =
            dossier.confirmations.isEmpty
            ? words.text("origin.confirmed.nothing")
            : dossier.confirmations.map { Self.text($0, words) }.joined(separator: "; ")
        let isOfProductOnly = dossier.finestKnown?.level == .productClass
        declared = words.text(isOfProductOnly ? "origin.declared.product" : "origin.declared.all")
    }

    private static func text(_ confirmation: Confirmation, _ words: OriginWords) -> String {
        words.text(
            "origin.confirmed.item",
            [
                "item": words.text("item.\(confirmation.item.rawValue)"), "authority": confirmation.authority,
                "day": words.day(confirmation.day),
            ])
    }
}

extension OriginStatement: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "confirmed": confirmed
        case "declared": declared
        case "isConfirmed": isConfirmed
        default: nil
        }
    }
}
