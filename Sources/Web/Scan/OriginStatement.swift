import GS1
import Traceability

/// Whether an authority confirmed anything, and what the business declared, always told apart. What was confirmed is said beside each fact
/// and never of the whole page.
struct OriginStatement: Sendable {
    let confirmed: String
    let declared: String
    /// A seal stands only where something is confirmed.
    let isConfirmed: Bool

    init(_ dossier: Dossier, words: OriginWords) {
        let standing = dossier.confirmations.filter { !$0.isOvertaken }
        isConfirmed = !standing.isEmpty
        let authorities = Set(standing.map(\.authority)).sorted()
        let arguments = [
            "authorities": authorities.prefix(3).joined(separator: ", ") + (authorities.count > 3 ? ", …" : ""),
            "count": String(standing.count),
        ]
        confirmed = words.text(isConfirmed ? "origin.confirmed.items" : "origin.confirmed.nothing", arguments)
        let isOfProductOnly = dossier.finestKnown?.level == .productClass
        let all = isConfirmed ? "origin.declared.rest" : "origin.declared.all"
        declared = words.text(isOfProductOnly ? "origin.declared.product" : all)
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
