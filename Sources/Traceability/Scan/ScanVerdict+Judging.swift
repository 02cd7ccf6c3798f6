import GS1

extension ScanVerdict {
    /// Judges a dossier on a day in Vietnam. The gravest thing that is true is the verdict.
    package init(of dossier: Dossier, on today: CivilDay) {
        let known = dossier.finestKnown
        let asked = dossier.evidence.first?.level ?? dossier.code.thing.level
        let last = dossier.facts.lastGoodDay
        let notice = dossier.notices.first
        let code = Self.code(dossier, notice: notice, known: known?.level, asked: asked, today: today)
        let suspended = code == .suspended ? dossier.suspension(on: today)?.day : nil
        self.init(
            code: code, day: today, knownLevel: known?.level, askedLevel: asked,
            activatedOn: known?.firstSeen.map { CivilDay(inVietnamAt: $0) },
            daysLeft: last.map { $0.days(since: today) },
            since: suspended ?? notice.map { CivilDay(inVietnamAt: $0.since) },
            isDeclaredByBusiness: known != nil,
            isConfirmedByAuthority: dossier.confirmations.contains { !$0.isOvertaken })
    }

    private static func code(
        _ dossier: Dossier, notice: DossierNotice?, known: Level?, asked: Level, today: CivilDay
    ) -> Code {
        let isSuspended = dossier.suspension(on: today) != nil
        if let notice, notice.kind == .recalled || !isSuspended && notice.kind != .notActivated {
            return Code(notice.kind)
        }
        if isSuspended { return .suspended }
        guard let known else { return unknown(dossier) }
        let facts = dossier.facts
        if let expiry = facts.declaredExpiry, expiry < today { return .expired }
        if let notice { return Code(notice.kind) }
        if asked == .item && known != .item { return .unknownItem }
        if asked == .lot && known == .productClass { return .unknownLot }
        if let best = facts.declaredBestBefore, best < today { return .pastBestBefore }
        return asked == .productClass ? .classOnly : .valid
    }

    private static func unknown(_ dossier: Dossier) -> Code {
        if dossier.code.isInternal { return .internalCode }
        return dossier.isIssuerKnown ? .notRegistered : .foreignCode
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
    /// The last day on which the goods are good, as their business says: expiry before best before. A date that only the code
    /// carries counts for nothing: anybody can write a link with one.
    package var lastGoodDay: CivilDay? { declaredExpiry ?? declaredBestBefore }

    fileprivate var declaredExpiry: CivilDay? { expiryDay.flatMap { $0.isDeclared ? $0.value : nil } }
    fileprivate var declaredBestBefore: CivilDay? { bestBeforeDay.flatMap { $0.isDeclared ? $0.value : nil } }
}
