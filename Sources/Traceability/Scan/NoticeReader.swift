import EPCIS
package import GS1

/// Reads from events what a buyer must know first. A recall stands until its sender takes it back: later handling of the goods,
/// such as their return, does not lift it.
struct NoticeReader {
    private let material: DossierMaterial

    init(_ material: DossierMaterial) { self.material = material }

    /// The gravest kind first, then the finest thing, then the latest.
    func notices() -> [DossierNotice] {
        let events = material.notices.filter { $0.standing.state != .didNotOccur && isTrusted($0.event) }
            .sorted { TracedEvent.isEarlier($0.event, $1.event) }
        var standing: [Subject: DossierNotice] = [:]
        for event in events { apply(event.event, to: &standing) }
        return standing.values.filter { $0.kind != .notActivated || !isInUse($0.thing) }.sorted(by: isGraver)
    }

    private struct Subject: Hashable {
        let thing: ThingKey
        let kind: DossierNotice.Kind
    }

    private func apply(_ event: TracedEvent, to standing: inout [Subject: DossierNotice]) {
        let (set, lifted) = statements(of: event)
        for thing in levels where event.mentions.contains(where: { $0.thing == thing && concerns($0, whole: set) }) {
            for kind in lifted { standing[Subject(thing: thing, kind: kind)] = nil }
            for kind in set where standing[Subject(thing: thing, kind: kind)] == nil {
                standing[Subject(thing: thing, kind: kind)] = notice(kind, of: thing, in: event)
            }
        }
    }

    private func notice(_ kind: DossierNotice.Kind, of thing: ThingKey, in event: TracedEvent) -> DossierNotice {
        let body = material.bodies[event.number]
        return DossierNotice(
            kind: kind, since: event.time, thing: thing, reason: body?.noticeText("recallReason"),
            advice: body?.noticeText("recallAdvice"))
    }

    /// A part of a lot that is destroyed says nothing about the rest; a recall of any of it concerns every buyer.
    private func concerns(_ mention: TracedMention, whole kinds: Set<DossierNotice.Kind>) -> Bool {
        mention.role != .lotOf && (mention.quantity == nil || kinds.isEmpty || kinds.contains(.recalled))
    }

    private func statements(of event: TracedEvent) -> (set: Set<DossierNotice.Kind>, lifted: Set<DossierNotice.Kind>) {
        let persistent = material.bodies[event.number]?.persistentDisposition
        let words = [event.disposition].compactMap(\.self) + (persistent?.set ?? []).map(\.canonical)
        var lifted = Set((persistent?.unset ?? []).compactMap { DossierNotice.Kind(disposition: $0.canonical) })
        if event.bizStep == "commissioning" && event.action == .add { lifted.insert(.deactivated) }
        var set = Set(words.compactMap(DossierNotice.Kind.init(disposition:)))
        if event.bizStep == "destroying" { set.insert(.destroyed) }
        if event.kind == .object && event.action == .delete && set.isEmpty { set.insert(.deactivated) }
        return (set, lifted)
    }

    /// An event other than the printing of its code brought the thing into being.
    private func isInUse(_ thing: ThingKey) -> Bool {
        (material.graph?.events ?? []).contains { event in
            event.standing.state != .didNotOccur && event.event.creates(thing) && event.event.disposition != "encoded"
        }
    }

    // MARK: Trust

    /// Only those who answer for the goods may mark them: who declared the product, and who brought these goods into being (or
    /// was the first to tell of them). Anybody else's word would let a rival recall another's lot.
    private func isTrusted(_ event: TracedEvent) -> Bool { !senders.isDisjoint(with: event.senders) }

    private var senders: Set<String> {
        let events = (material.graph?.events ?? []).map(\.event)
        let created = events.filter { event in material.goods.contains { event.creates($0) } }
        let founders = created.isEmpty ? Array(events.filter { $0.concerns(material.goods) }.prefix(1)) : created
        return Set(founders.flatMap(\.senders) + [material.productElement?.sender].compactMap(\.self))
    }

    private var levels: [ThingKey] {
        Set(material.evidence.map(\.thing) + material.goods).sorted()
    }

    private func isGraver(_ left: DossierNotice, _ right: DossierNotice) -> Bool {
        let order = DossierNotice.Kind.allCases
        let ranks = (order.firstIndex(of: left.kind)!, order.firstIndex(of: right.kind)!)
        return (ranks.0, -left.since, left.thing.text) < (ranks.1, -right.since, right.thing.text)
    }
}

extension DossierNotice.Kind {
    init?(disposition: String) {
        switch disposition {
        case "recalled": self = .recalled
        case "destroyed", "disposed": self = .destroyed
        case "inactive": self = .deactivated
        case "stolen": self = .stolen
        case "encoded": self = .notActivated
        default: return nil
        }
    }
}

extension Event {
    /// What an announcement says in words, from our own vocabulary; no more than a page can show.
    fileprivate func noticeText(_ name: String) -> String? {
        let member = extensions.first { member in
            MasterDataAttribute.canonical(context.expand(member.name) ?? member.name) == MasterDataAttribute.own + name
        }
        guard let text = member?.value.string, !text.isEmpty else { return nil }
        return text.count <= 300 ? text : text.prefix(299) + "…"
    }
}

extension TraceGraph {
    /// The lots that events name with the items traced.
    package var lotsOfStart: [ThingKey] {
        edges.filter { $0.relation == .lot && request.start.contains($0.to) }.map(\.from)
    }
}

extension TracedEvent {
    fileprivate func concerns(_ things: [ThingKey]) -> Bool { mentions.contains { things.contains($0.thing) } }
}
