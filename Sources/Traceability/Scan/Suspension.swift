package import GS1

/// That an authority took goods off the market for a time ("tạm dừng lưu thông"), or what is told of them off the page ("tạm dừng hiển
/// thị"): a product whose file it holds, or a product, lot or item named by a decision.
package struct Suspension: Hashable, Sendable {
    package let kind: SuspensionKind
    /// Number of the decision, as cited; empty where none was.
    package let decision: String
    /// Name of the authority; empty where it was not said.
    package let authority: String
    /// Since when it holds.
    package let day: CivilDay
    /// The last day on which it holds; `nil` where it holds until another decision.
    package let until: CivilDay?
    package let reason: String?
    /// What is suspended: this item, its lot, the product.
    package let thing: ThingKey

    package init(
        _ kind: SuspensionKind = .circulation, decision: String, authority: String, day: CivilDay,
        until: CivilDay? = nil, reason: String? = nil,
        thing: ThingKey
    ) {
        self.kind = kind
        self.decision = decision
        self.authority = authority
        self.day = day
        self.until = until
        self.reason = reason
        self.thing = thing
    }

    package func holds(on today: CivilDay) -> Bool { day <= today && until.map { today <= $0 } ?? true }
}

extension Dossier {
    /// The one a reader must know: goods taken off the market before a page that shows less, and the latest that holds.
    package func suspension(on day: CivilDay) -> Suspension? { suspensions.telling(on: day) }

    /// What may be shown on a day: while an authority has the display suspended, the product and who answers for it, and nothing
    /// that was declared of the goods.
    package func shown(on day: CivilDay) -> Dossier {
        guard suspensions.isWithheld(on: day) else { return self }
        return Dossier(
            code: code, evidence: evidence, product: product, producer: producer, facts: facts.named,
            stages: [], standards: [], notices: notices, suspensions: suspensions, isIssuerKnown: isIssuerKnown,
            isDeclaredByOwner: isDeclaredByOwner, isJourneyCut: false, isWithheld: true)
    }
}

extension [Suspension] {
    /// Whether what was declared is to be left out on a day.
    package func isWithheld(on day: CivilDay) -> Bool { contains { $0.kind == .display && $0.holds(on: day) } }

    /// The one to be told of on a day.
    package func telling(on day: CivilDay) -> Suspension? {
        let rank = { (one: Suspension) in
            (one.kind == .circulation ? 1 : 0, one.day.number, one.decision)
        }
        return filter { $0.holds(on: day) }.max { rank($0) < rank($1) }
    }
}
