/// What a step does with a case, or why it is refused: the one place that says so, for pages, programs and bulk decisions alike.
package struct ReviewRules: Sendable {
    let review: ReviewCase
    let officer: ReviewOfficer
    let circumstances: ReviewCircumstances

    package static func decide(
        _ move: ReviewMove, on review: ReviewCase, by officer: ReviewOfficer, in circumstances: ReviewCircumstances
    ) -> ReviewVerdict {
        ReviewRules(review: review, officer: officer, circumstances: circumstances).decide(move)
    }

    private func decide(_ move: ReviewMove) -> ReviewVerdict {
        if let refusal = hindrance(for: move) { return .refused(refusal) }
        switch move {
        case .withdraw: return withdraw()
        case .assign(let person): return authorised { assign(to: person, by: $0) }
        case .approve(let decision, let remark):
            return authorised { approve($0, decision, Self.text(remark)) }
        case .sendBack(let reasons, let remark, let decision):
            return authorised { sendBack($0, reasons, Self.text(remark), decision) }
        case .stepBack(let remark): return authorised { stepBack($0, Self.text(remark)) }
        }
    }

    /// What stands in the way of any step.
    private func hindrance(for move: ReviewMove) -> ReviewRefusal? {
        if let read = circumstances.read, read != review.version { return review.state == .open ? .stale : .closed }
        if review.state != .open { return .closed }
        if case .assign = move { return nil }
        return circumstances.subjectVersion == review.subjectVersion ? nil : .subjectChanged
    }

    private func authorised(_ step: (String?) -> ReviewVerdict) -> ReviewVerdict {
        switch officer.authority(for: review.stage, of: review, under: circumstances.policy) {
        case .failure(let refusal): .refused(refusal)
        case .success(let authority): step(authority.lender)
        }
    }

    // MARK: Steps

    private func approve(_ lender: String?, _ decision: ReviewDecision?, _ remark: String?) -> ReviewVerdict {
        if isSomebodyElses(lender) { return .refused(.assigned) }
        if wasAtIt(lender) { return .refused(.samePerson) }
        if circumstances.findings.contains(where: { $0.severity == .error }) { return .refused(.findings) }
        let isClean = review.isClean && !circumstances.findings.contains { $0.severity > .info }
        if circumstances.isBulk, !isClean { return .refused(.notClean) }
        if let next = circumstances.policy.stage(after: review.stage, of: review.kind) {
            let step = step(.endorsed, lender, remark: remark, decision: decision)
            return done(step) { review in
                review.stage = next
                review.assignee = nil
            }
        }
        return close(step(.approved, lender, remark: remark, decision: decision), .approved, .active)
    }

    private func sendBack(
        _ lender: String?, _ reasons: [ReviewReason], _ remark: String?, _ decision: ReviewDecision?
    ) -> ReviewVerdict {
        if isSomebodyElses(lender) { return .refused(.assigned) }
        // "Khác" alone says nothing.
        if remark == nil, Set(reasons).subtracting([.other]).isEmpty { return .refused(.reasonMissing) }
        let step = step(.returned, lender, reasons: reasons, remark: remark, decision: decision)
        return close(step, .returned, .returned)
    }

    private func stepBack(_ lender: String?, _ remark: String?) -> ReviewVerdict {
        if isSomebodyElses(lender) { return .refused(.assigned) }
        guard let before = circumstances.policy.stage(before: review.stage, of: review.kind) else {
            return .refused(.firstStage)
        }
        guard let remark else { return .refused(.reasonMissing) }
        return done(step(.steppedBack, lender, remark: remark)) { review in
            review.stage = before
            review.assignee = nil
        }
    }

    private func withdraw() -> ReviewVerdict {
        switch Access.decide(.fileEdit, on: review.reach, by: officer.caller) {
        case .allowed: close(step(.withdrawn, nil), .withdrawn, .draft)
        case .refused(.role): .refused(.role)
        case .refused(.area): .refused(.area)
        case .refused(.secondFactor): .refused(.secondFactor)
        case .refused(.scope): .refused(.scope)
        }
    }

    private func assign(to person: String?, by lender: String?) -> ReviewVerdict {
        guard let person else {
            return done(step(.released, lender)) { $0.assignee = nil }
        }
        if person != officer.caller.id {
            guard let other = circumstances.assignee, other.caller.id == person,
                case .success = other.authority(for: review.stage, of: review, under: circumstances.policy)
            else { return .refused(.assigneeUnfit) }
        }
        return done(step(.assigned, lender, assignee: person)) { $0.assignee = person }
    }

    // MARK: What they are made of

    private func isSomebodyElses(_ lender: String?) -> Bool {
        guard let assignee = review.assignee else { return false }
        return assignee != officer.caller.id && assignee != lender
    }

    /// Whether the two-person rule keeps this one out: who handed it in, and who took a stage since it last began.
    private func wasAtIt(_ lender: String?) -> Bool {
        guard circumstances.policy.twoPersons.contains(review.kind) else { return false }
        var people: Set<String> = [review.openedBy]
        for step in circumstances.steps {
            switch step.deed {
            case .opened, .changed, .steppedBack: people = [review.openedBy]
            case .endorsed: people.formUnion([step.actor, step.onBehalfOf].compactMap(\.self))
            case .approved, .passed, .returned, .withdrawn, .assigned, .released, .handedOver: break
            }
        }
        return people.contains(officer.caller.id) || lender.map(people.contains) ?? false
    }

    private func step(
        _ deed: ReviewDeed, _ lender: String?, reasons: [ReviewReason] = [], remark: String? = nil,
        decision: ReviewDecision? = nil, assignee: String? = nil
    ) -> ReviewStep {
        ReviewStep(
            at: circumstances.now, actor: officer.caller.id, onBehalfOf: lender, deed: deed, stage: review.stage,
            reasons: reasons, remark: remark, decision: decision, assignee: assignee)
    }

    private func done(_ step: ReviewStep, _ change: (inout ReviewCase) -> Void) -> ReviewVerdict {
        .done(ReviewOutcome(review: review.after(change), step: step, status: nil))
    }

    private func close(_ step: ReviewStep, _ state: ReviewState, _ status: FileStatus) -> ReviewVerdict {
        let closed = review.after { $0.close(state, by: step) }
        return .done(ReviewOutcome(review: closed, step: step, status: review.kind.file == nil ? nil : status))
    }

    private static func text(_ text: String?) -> String? {
        let words = text?.split(whereSeparator: \.isWhitespace) ?? []
        return words.isEmpty ? nil : text
    }
}

extension ReviewCase {
    /// The case one step on.
    package func after(_ change: (inout ReviewCase) -> Void) -> ReviewCase {
        var next = self
        change(&next)
        next.version = version + 1
        return next
    }

    package mutating func close(_ state: ReviewState, by step: ReviewStep) {
        self.state = state
        decidedAt = step.at
        decidedBy = step.actor
        decision = step.decision
    }
}
