/// Who may use a GTIN: its owner, or whom the owner lets, in scope and term. Pure; what was filed comes in as a book.
package enum GTINRight {
    package enum Decision: Hashable, Sendable {
        /// The sender's own file has it.
        case owner
        /// The owner's file says that the sender may.
        case authorised
        /// Nobody filed it: lawful, and worth a word.
        case unfiled
        case refused(Refusal)

        package var isAllowed: Bool {
            if case .refused = self { false } else { true }
        }
    }

    package enum Refusal: String, CaseIterable, Hashable, Sendable {
        /// Another party's file has it.
        case anothers
        /// The sender had a right, and that day lies outside its term.
        case term
        /// The sender has a right, and not to this.
        case scope
    }

    /// Of several files with one GTIN the kindest counts; a refusal names what is nearest to a right.
    /// - Parameters:
    ///   - sender: every name of the party: the one its key carries, the id of its file.
    ///   - day: when it was used: what was lawful then stays lawful.
    package static func decide(
        _ use: GTINScope, of holdings: [GTINHolding], by sender: Set<String>, on day: CivilDay
    ) -> Decision {
        var refusal = Refusal.anothers
        for holding in holdings {
            if sender.contains(holding.owner) {
                if holding.basis?.holds(on: day) ?? true { return .owner }
                refusal = .term
            }
            for authorisation in holding.authorised where sender.contains(authorisation.party) {
                guard authorisation.scope.contains(use) else {
                    if refusal == .anothers { refusal = .scope }
                    continue
                }
                if authorisation.holds(on: day) { return .authorised }
                refusal = .term
            }
        }
        return holdings.isEmpty ? .unfiled : .refused(refusal)
    }
}
