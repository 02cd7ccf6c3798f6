import Traceability

/// One item of the digital passport: what it says, or that it is missing and who should give it.
struct PassportEntry: Sendable {
    let point: String
    let label: String
    let value: String
    /// A class of the style sheet.
    let state: String
    /// Confirmed, or what is missing and from whom; `nil` for what the business declared, which is the rule.
    let note: String?

    init(_ item: PassportItem, of dossier: Dossier, on day: CivilDay, words: OriginWords) {
        let standing = dossier.passportState(of: item, on: day)
        point = item.point
        label = words.text("passport.\(item.rawValue)")
        value = Self.value(item, dossier, day, words) ?? ""
        state = standing.rawValue
        note = Self.note(standing, item, dossier, words)
    }

    private static func note(
        _ standing: Dossier.ItemState, _ item: PassportItem, _ dossier: Dossier, _ words: OriginWords
    ) -> String? {
        let giver = ["giver": words.text("passport.giver.\(item.giver.rawValue)")]
        return switch standing {
        case .declared: nil
        case .confirmed: words.text("item.state.confirmed")
        case .missing: words.text("passport.state.missing", giver)
        case .none where item == .certificates && !dossier.certificates.isEmpty:
            words.text("passport.certificates.ended", giver)
        case .none: words.text("passport.state.none", giver)
        }
    }

    private static func value(
        _ item: PassportItem, _ dossier: Dossier, _ day: CivilDay, _ words: OriginWords
    ) -> String? {
        switch item {
        case .productName: dossier.product.map { words.text($0.name) }
        case .gtin: dossier.gtin
        case .businessName: dossier.producer.map { words.text($0.name) }
        case .businessAddress: dossier.producer.flatMap { words.address($0.address) }
        case .businessCode: dossier.producer?.publicCode.map { words.text("passport.gln", ["value": $0]) }
        case .origin: origin(dossier, words)
        case .traceability: traceability(dossier, words)
        case .productionDay: production(dossier, words)
        case .expiry: expiry(dossier.facts, words)
        case .safetyWarning: safety(dossier, words)
        case .certificates: certificates(dossier, day, words)
        case .others: nil
        }
    }

    /// The first few that hold; the origin page tells more of each.
    private static func certificates(_ dossier: Dossier, _ day: CivilDay, _ words: OriginWords) -> String? {
        let current = dossier.currentCertificates(on: day)
        let texts = current.prefix(3).map { declared in
            let line = OriginCertificate(declared, declared.standing(on: day), words: words)
            return words.text("passport.certificate", ["name": line.name, "standing": line.standing])
        }
        let more = current.count - texts.count
        let rest = more > 0 ? [words.text("passport.certificates.more", ["count": String(more)])] : []
        return texts.isEmpty ? nil : (texts + rest).joined(separator: "; ")
    }

    /// The countries; where none is declared, the place of the last finishing stage, as the law allows.
    private static func origin(_ dossier: Dossier, _ words: OriginWords) -> String? {
        if let countries = dossier.facts.countriesOfOrigin?.value {
            return countries.map(words.country).joined(separator: ", ")
        }
        guard let stage = dossier.lastFinishingStage, let place = stage.place.flatMap({ words.place($0) }) else {
            return nil
        }
        return words.text("passport.lastStage", ["stage": words.stage(stage), "place": place])
    }

    private static func traceability(_ dossier: Dossier, _ words: OriginWords) -> String? {
        guard let first = dossier.stages.first, let last = dossier.stages.last else { return nil }
        return words.events(dossier.stages.count, from: first.day, to: last.day)
    }

    /// The day's own kind goes with it: packing and harvest stand in for manufacture.
    private static func production(_ dossier: Dossier, _ words: OriginWords) -> String? {
        let facts = dossier.facts
        let days = [
            ("fact.production", facts.productionDay), ("fact.packing", facts.packingDay),
            ("fact.harvest", facts.harvestDay),
        ]
        return days.lazy.compactMap { key, day in
            day.flatMap { $0.isDeclared ? "\(words.text(key)): \(words.day($0.value))" : nil }
        }.first
    }

    private static func expiry(_ facts: LotFacts, _ words: OriginWords) -> String? {
        if let expiry = facts.expiryDay { return OriginItem.declared(expiry, words.day(expiry.value), words) }
        return facts.bestBeforeDay.map {
            OriginItem.declared($0, words.text("item.bestBefore", ["day": words.day($0.value)]), words)
        }
    }

    /// A recall comes before what the product's owner warns of at all times.
    private static func safety(_ dossier: Dossier, _ words: OriginWords) -> String? {
        let notice = dossier.isUnsafe ? dossier.notices.first : nil
        let alarm = notice.map { notice in
            [words.text("passport.notice.\(notice.kind.rawValue)"), notice.reason, notice.advice].compactMap(\.self)
                .joined(separator: " ")
        }
        let texts = [alarm, dossier.product?.safetyWarning].compactMap(\.self)
        return texts.isEmpty ? nil : texts.joined(separator: " ")
    }
}
