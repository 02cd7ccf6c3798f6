import GS1

extension ScanVerdict {
    /// Judges a dossier on a day in Vietnam. The gravest thing that is true is the verdict.
    package init(of dossier: Dossier, on today: CivilDay) {
        let known = dossier.finestKnown
        let asked = dossier.evidence.first?.level ?? dossier.code.thing.level
        let last = dossier.facts.lastGoodDay
        let notice = dossier.notices.first
        self.init(
            code: Self.code(dossier, notice: notice, known: known?.level, asked: asked, today: today),
            day: today, knownLevel: known?.level, askedLevel: asked,
            activatedOn: known?.firstSeen.map { CivilDay(inVietnamAt: $0) },
            daysLeft: last.map { $0.days(since: today) }, since: notice.map { CivilDay(inVietnamAt: $0.since) },
            isDeclaredByBusiness: known != nil, isConfirmedByAuthority: !dossier.confirmations.isEmpty)
    }

    private static func code(
        _ dossier: Dossier, notice: DossierNotice?, known: Level?, asked: Level, today: CivilDay
    ) -> Code {
        if let notice, notice.kind != .notActivated { return Code(notice.kind) }
        guard let known else { return dossier.code.isInternal ? .internalCode : .notRegistered }
        let facts = dossier.facts
        if let expiry = facts.expiryDay?.value, expiry < today { return .expired }
        if let notice { return Code(notice.kind) }
        if asked == .item && known != .item { return .unknownItem }
        if asked == .lot && known == .productClass { return .unknownLot }
        if let best = facts.bestBeforeDay?.value, best < today { return .pastBestBefore }
        return asked == .productClass ? .classOnly : .valid
    }
}

extension ScanVerdict.Code {
    fileprivate init(_ notice: DossierNotice.Kind) {
        switch notice {
        case .recalled: self = .recalled
        case .stolen: self = .stolen
        case .destroyed: self = .destroyed
        case .deactivated: self = .deactivated
        case .notActivated: self = .notActivated
        }
    }
}

extension LotFacts {
    /// The last day on which the goods are good: expiry before best before.
    package var lastGoodDay: CivilDay? { (expiryDay ?? bestBeforeDay)?.value }
}
