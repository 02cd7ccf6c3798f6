/// Who decides: with their own parts, and with those that others lent them while they are away.
package struct ReviewOfficer: Hashable, Sendable {
    /// The parts of somebody who is away.
    package struct Lent: Hashable, Sendable {
        /// `user:…`.
        package let from: String
        package let grants: [Grant]

        package init(from: String, grants: [Grant]) {
            self.from = from
            self.grants = grants
        }
    }

    package let caller: Caller
    package let lent: [Lent]

    package init(_ caller: Caller, lent: [Lent] = []) {
        self.caller = caller
        self.lent = lent.filter { $0.from != caller.id }
    }

    /// By what right.
    package enum Authority: Hashable, Sendable {
        case own
        case lent(by: String)

        package var lender: String? { if case .lent(let from) = self { from } else { nil } }
    }

    /// By what right they may take a stage of a case; or why they may not.
    func authority(
        for stage: ReviewStage, of review: ReviewCase, under policy: ReviewPolicy
    ) -> Result<Authority, ReviewRefusal> {
        let own = refusal(caller.grants, stage, review, policy)
        guard let own else { return .success(.own) }
        for lent in lent where refusal(lent.grants, stage, review, policy) == nil {
            return .success(.lent(by: lent.from))
        }
        return .failure(own)
    }

    /// Whether they may read it, with their own parts or with those lent to them.
    package func sees(_ review: ReviewCase) -> Bool {
        ([caller.grants] + lent.map(\.grants)).contains {
            Access.decide(.fileRead, on: review.reach, by: caller.with($0)).isAllowed
        }
    }

    /// Whether they may take the stage it waits at.
    package func mayTake(_ review: ReviewCase, under policy: ReviewPolicy) -> Bool {
        if case .success = authority(for: review.stage, of: review, under: policy) { true } else { false }
    }

    /// Nil where these parts carry it.
    private func refusal(
        _ grants: [Grant], _ stage: ReviewStage, _ review: ReviewCase, _ policy: ReviewPolicy
    ) -> ReviewRefusal? {
        if let refusal = Self.right(over: review, caller.with(grants)) { return refusal }
        let deciding = grants.filter { policy.communesDecide || $0.role != .communeOfficer }
        if Self.right(over: review, caller.with(deciding)) != nil { return .watching }
        let staged = deciding.filter { $0.takes(stage) }
        return Self.right(over: review, caller.with(staged)) == nil ? nil : .stage
    }

    private static func right(over review: ReviewCase, _ caller: Caller) -> ReviewRefusal? {
        switch Access.decide(.fileDecide, on: review.reach, by: caller) {
        case .allowed: nil
        case .refused(.role): .role
        case .refused(.area): .area
        case .refused(.secondFactor): .secondFactor
        case .refused(.scope): .scope
        }
    }

    /// The parts of the queue that are theirs, at the stages they take. Communes that only watch see theirs all the same.
    /// - Parameter kind: nil: all.
    package func scopes(kind: ReviewKind? = nil, stage: ReviewStage? = nil) -> Set<ReviewScope> {
        var scopes: Set<ReviewScope> = []
        for grants in [caller.grants] + lent.map(\.grants) {
            for grant in grants where Self.decides(grant, caller.with(grants)) {
                scopes.formUnion(grant.scopes(kind: kind, stage: stage))
            }
        }
        // What lies in everything need not be read twice.
        let all = ReviewScope(kind: kind, stage: stage)
        return scopes.contains(all) ? [all] : scopes
    }

    private static func decides(_ grant: Grant, _ caller: Caller) -> Bool {
        Access.decideAtDoor(.fileDecide, of: nil, by: caller.with([grant])).isAllowed
    }
}

extension Caller {
    fileprivate func with(_ grants: [Grant]) -> Caller {
        Caller(id: id, grants: grants, hasSecondFactor: hasSecondFactor, isMachine: isMachine, limits: limits)
    }
}

extension Grant {
    /// - Parameter stage: nil: all that the part takes.
    fileprivate func scopes(kind: ReviewKind?, stage: ReviewStage?) -> [ReviewScope] {
        if let stage, !takes(stage) { return [] }
        let taken = stage.map { [$0] } ?? stages.sorted()
        let orAny = { (values: [String]) in values.isEmpty ? [nil] : values.map(Optional.some) }
        var scopes: [ReviewScope] = []
        for stage in taken.isEmpty ? [nil] : taken.map(Optional.some) {
            for commune in orAny(communes.sorted()) {
                for sector in sectors.isEmpty ? [nil] : sectors.map(Optional.some) {
                    scopes.append(ReviewScope(kind: kind, stage: stage, commune: commune, sector: sector))
                }
            }
        }
        return scopes
    }
}
