/// Who may do what: role × area × sector × party. No handler decides by itself.
package enum Access {
    /// - Parameter subject: nil asks at the door: whether there is anything the caller may do this on. What lies behind the door is bounded
    ///   by ``reach(_:of:by:)`` or by a decision on each subject.
    package static func decide(_ deed: Deed, on subject: Subject?, by caller: Caller) -> Decision {
        guard let subject else { return decideAtDoor(deed, of: nil, by: caller) }
        if let refusal = hindrance(deed, caller) { return .refused(refusal) }
        var hasRight = false
        for grant in caller.grants {
            guard let part = grant.part(for: deed, of: subject.kind) else { continue }
            if part.covers(subject) { return .allowed }
            hasRight = true
        }
        return .refused(hasRight ? .area : .role)
    }

    /// Whether there is anything of a kind that the caller may do this on.
    /// - Parameter kind: nil for what is no file, or for files of any kind.
    package static func decideAtDoor(_ deed: Deed, of kind: FileKind?, by caller: Caller) -> Decision {
        if let refusal = hindrance(deed, caller) { return .refused(refusal) }
        return caller.grants.contains { $0.part(for: deed, of: kind) != nil } ? .allowed : .refused(.role)
    }

    /// Which files of a kind a list may show, or a deed over many may touch.
    package static func reach(_ deed: Deed, of kind: FileKind, by caller: Caller) -> Reach {
        if hindrance(deed, caller) != nil { return .nothing }
        return Reach(caller.grants.compactMap { $0.part(for: deed, of: kind) })
    }

    /// Whether the caller may give somebody a part, or take it away.
    /// - Parameter party: the party it is held at.
    package static func decideGranting(_ grant: Grant, at party: Subject?, by caller: Caller) -> Decision {
        let all = decide(.accountManageAll, on: nil, by: caller)
        guard !all.isAllowed, grant.role.isOfParty, let party, let id = grant.party, party.parties.contains(id) else {
            return all
        }
        return decide(.accountInvite, on: party, by: caller)
    }

    /// Whether the caller may hand somebody a code for a new password, or end their account: only who may do so in every part
    /// they have, so that nobody gets at one party through another.
    /// - Parameter parties: the party of each part that is held at one.
    package static func decideManaging(
        _ grants: [Grant], at parties: [String: Subject], by caller: Caller
    ) -> Decision {
        let all = decide(.accountManageAll, on: nil, by: caller)
        guard !all.isAllowed, !grants.isEmpty else { return all }
        for grant in grants {
            guard let subject = grant.party.flatMap({ parties[$0] }) else { return all }
            let decision = decide(.accountManage, on: subject, by: caller)
            guard decision.isAllowed else { return decision }
        }
        return .allowed
    }

    /// What stands in the way whatever the subject.
    private static func hindrance(_ deed: Deed, _ caller: Caller) -> Decision.Refusal? {
        if let limits = caller.limits, !limits.contains(deed) { return .scope }
        return caller.owesSecondFactor ? .secondFactor : nil
    }
}

extension Grant {
    /// As far as this part carries a deed; nil: not at all.
    fileprivate func part(for deed: Deed, of kind: FileKind?) -> Reach.Part? {
        guard role.handles(kind) else { return nil }
        switch role.span(of: deed) {
        case .nowhere: return nil
        case .party: return party.map { Reach.Part(parties: [$0]) }
        case .area: return Reach.Part(communes: communes, sectors: sectors)
        }
    }
}
