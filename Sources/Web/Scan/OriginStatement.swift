import Traceability

/// What an authority confirmed and what the business declared, always told apart.
struct OriginStatement: Sendable {
    let confirmed: String
    let declared: String

    init(_ dossier: Dossier, words: OriginWords) {
        confirmed =
            dossier.confirmations.isEmpty
            ? words.text("origin.confirmed.nothing")
            : dossier.confirmations.map { Self.text($0, words) }.joined(separator: "; ")
        declared = words.text("origin.declared.all")
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
