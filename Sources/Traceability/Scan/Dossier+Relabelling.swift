package import GS1

extension Dossier {
    /// The same dossier for a sibling: an item of the same code but for its serial number, which the same events name in the same
    /// roles. All that tells the two apart is the number.
    /// - Returns: `nil` where the code names no item by a serial number, or the new number is no serial number.
    package func relabelled(serial: String) -> Dossier? {
        guard let code = code.relabelled(serial: serial), let item = evidence.first, item.level == .item else {
            return nil
        }
        var sibling = self
        sibling.code = code
        sibling.evidence[0] = item.relabelled(code.thing)
        sibling.facts.serial = facts.serial.map { DossierFact(value: serial, level: $0.level, source: $0.source) }
        sibling.notices = notices.map { $0.thing == item.thing ? $0.relabelled(code.thing) : $0 }
        return sibling
    }
}

extension DigitalLink {
    /// The code of another item of the same product and lot.
    package func relabelled(serial: String) -> DigitalLink? {
        guard qualifiers.last?.ai == "21", let new = try? Element(ai: "21", value: serial) else { return nil }
        return try? DigitalLink(elements: [key] + qualifiers.dropLast() + [new] + attributes, origin: origin)
    }
}

extension LevelEvidence {
    fileprivate func relabelled(_ thing: ThingKey) -> LevelEvidence {
        LevelEvidence(thing: thing, firstSeen: firstSeen, lastSeen: lastSeen, hasMasterData: hasMasterData)
    }
}

extension DossierNotice {
    fileprivate func relabelled(_ thing: ThingKey) -> DossierNotice {
        DossierNotice(kind: kind, since: since, thing: thing, reason: reason, advice: advice)
    }
}
