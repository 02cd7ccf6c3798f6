import Traceability

/// One of the few facts of the first screen: who, where, when, how long still.
struct OriginFact: Sendable {
    let label: String
    let value: String
    /// How long still, beside the value.
    var note: String?
    var tone = "good"
    /// A line beneath.
    var more: String?
    /// What authorities confirmed of it.
    var confirmed: [String] = []
    /// Where the value leads.
    var leadsTo: String?
    /// Takes a row of its own.
    var isWide = false

    static func all(of dossier: Dossier, _ verdict: ScanVerdict, words: OriginWords) -> [OriginFact] {
        let facts = dossier.facts
        let days = [
            made("fact.harvest", facts.harvestDay, words), made("fact.production", facts.productionDay, words),
            made("fact.packing", facts.packingDay, words), made("fact.sellBy", facts.sellByDay, words),
            limit("fact.bestBefore", facts.bestBeforeDay, verdict, isLast: facts.expiryDay == nil, words),
            limit("fact.expiry", facts.expiryDay, verdict, isLast: true, words),
        ]
        return [producer(dossier, words)] + days.compactMap(\.self) + former(dossier, words)
    }

    /// What stands on older packages.
    private static func former(_ dossier: Dossier, _ words: OriginWords) -> [OriginFact] {
        dossier.product?.formerCode.map { key in
            let address = Address.internalCode(key.text).path
            return [
                OriginFact(
                    label: words.text("fact.formerCode"), value: key.text, leadsTo: address, isWide: true)
            ]
        } ?? []
    }

    private static func producer(_ dossier: Dossier, _ words: OriginWords) -> OriginFact {
        let label = words.text("fact.producer")
        guard let producer = dossier.producer else {
            return OriginFact(label: label, value: words.text("item.state.missing"), isWide: true)
        }
        return OriginFact(
            label: label, value: words.text(producer.name), more: words.address(producer.address),
            confirmed: dossier.confirmations.filter { $0.thing == producer.thing }.map(words.confirmation), isWide: true
        )
    }

    private static func made(_ key: String, _ day: DossierFact<CivilDay>?, _ words: OriginWords) -> OriginFact? {
        day.map { OriginFact(label: words.text(key), value: words.day($0.value), more: source($0, words)) }
    }

    private static func limit(
        _ key: String, _ day: DossierFact<CivilDay>?, _ verdict: ScanVerdict, isLast: Bool, _ words: OriginWords
    ) -> OriginFact? {
        guard var fact = made(key, day, words) else { return nil }
        // Days left are no comfort where the goods must not be used anyway.
        guard isLast, day?.isDeclared ?? false, let left = verdict.daysLeft, left < 0 || verdict.gravity != .danger
        else { return fact }
        let kind = left < 0 ? "over" : left == 0 ? "last" : "left"
        fact.note = words.text("days.\(kind)", ["days": String(abs(left))])
        fact.tone = left < 0 ? "danger" : left <= 3 ? "caution" : "good"
        return fact
    }

    /// A date that only the code carries was declared by nobody.
    private static func source(_ day: DossierFact<CivilDay>, _ words: OriginWords) -> String? {
        day.source == .code ? words.text("fact.onlyCode") : nil
    }
}

extension OriginFact: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "value": value
        case "note": note
        case "tone": tone
        case "more": more
        case "confirmed": confirmed
        case "leadsTo": leadsTo
        case "isWide": isWide
        default: nil
        }
    }
}
