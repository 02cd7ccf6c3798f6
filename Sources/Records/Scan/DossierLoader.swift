import EPCIS
import GS1
import SQL
import Traceability

/// Reads the material of one dossier inside one read transaction. Levels of the code are looked at finest first: the journey is
/// that of the finest one that events name.
struct DossierLoader {
    let code: DigitalLink
    let limits: TraceLimits
    let session: any SQLSession

    func material() throws -> DossierMaterial {
        let levels = code.lineage
        let seen = try Sightings(of: levels, in: session)
        let graph = try journey(of: levels.filter { $0.isTraceable && seen[$0] != nil })
        let notices = try notices(levels + (graph?.lotsOfStart ?? []) + (graph?.request.start ?? []))
        let bodies = try EventBodies(of: bodiesWanted(graph, notices), in: session)
        let masterData = try masterData(levels, graph)
        let known = levels.map { evidence($0, seen[$0], masterData) }
        return DossierMaterial(
            code: code, evidence: known, graph: graph, bodies: bodies.events, notices: notices,
            masterData: masterData.mapValues(\.owner),
            isIssuerKnown: try known.contains(where: \.isKnown) || KnownIssuers(in: session).know(code),
            suspensions: try SuspensionReader(session).suspensions(
                of: code, lots: (graph?.lotsOfStart ?? []) + (graph?.request.start ?? [])),
            confirmations: try ConfirmationReader(session).confirmations(of: masterData.keys),
            papers: try DocumentPapers(session).covering(code, masterData.keys))
    }

    private func evidence(
        _ thing: ThingKey, _ seen: Sightings.Span?, _ masterData: [ThingKey: MasterDataRecord]
    ) -> LevelEvidence {
        LevelEvidence(
            thing: thing, firstSeen: seen?.first, lastSeen: seen?.last, hasMasterData: masterData[thing] != nil)
    }

    /// Backward from the finest thing that is known, and from its lot where only the words of its commissioning name it.
    private func journey(of known: [ThingKey]) throws -> TraceGraph? {
        guard let finest = known.first else { return nil }
        let graph = try trace([finest])
        guard finest.level == .item, graph.lotsOfStart.isEmpty, let lot = try lotInWords(of: finest, graph),
            try Sightings(of: [lot], in: session)[lot] != nil
        else { return graph }
        return try trace([finest, lot])
    }

    private func trace(_ start: [ThingKey]) throws -> TraceGraph {
        try Tracer.trace(
            TraceRequest(start: start, direction: .backward, limits: limits), in: TracedEventLoader(session))
    }

    private func lotInWords(of item: ThingKey, _ graph: TraceGraph) throws -> ThingKey? {
        let creations = graph.events.filter { $0.event.creates(item) && $0.standing.state != .didNotOccur }
        let bodies = try EventBodies(of: creations.map(\.number), in: session)
        return creations.lazy.compactMap { bodies.events[$0.number]?.lotNumber }.first.flatMap {
            item.lot(numbered: $0)
        }
    }

    // MARK: Notices

    /// Recalls may come long after the item left its lot: the latest events of every level are asked, whatever the trace found.
    private func notices(_ levels: [ThingKey]) throws -> [TraceEvent] {
        let numbers = try Set(levels).sorted().flatMap { try latestNotices(of: $0) }
        return try TracedEventLoader(session).events(numbered: Set(numbers), naming: Set(levels).sorted())
    }

    /// Events among a thing's latest that may be notices: by their disposition or step, or because an error or a lifting may
    /// stand beside them.
    private func latestNotices(of thing: ThingKey) throws -> [Int64] {
        try session.rows(
            """
            SELECT event.number FROM (
                SELECT mention.event AS number FROM mention WHERE mention.thing = \(thing.text)
                ORDER BY mention.event_time DESC, mention.event DESC LIMIT \(Self.latest)
            ) AS recent JOIN event ON event.number = recent.number
            WHERE event.disposition \(in: Self.graveDispositions) OR event.biz_step \(in: Self.graveSteps)
                OR event.declared_at IS NOT NULL OR event.action = \(Action.delete.rawValue)
            """, as: (Int64).self)
    }

    private static let latest: Int64 = 500
    private static let graveDispositions = ["recalled", "destroyed", "disposed", "inactive", "stolen", "encoded"]
    private static let graveSteps = ["destroying", "decommissioning"]

    /// Those that brought the goods into being, and those that tell their state.
    private func bodiesWanted(_ graph: TraceGraph?, _ notices: [TraceEvent]) -> [Int64] {
        let goods = (graph?.request.start ?? []) + (graph?.lotsOfStart ?? [])
        let creations = (graph?.events ?? []).filter { event in goods.contains { event.event.creates($0) } }
        let own = (graph?.events ?? []).filter { $0.distance == 0 }.suffix(50)
        return Set((creations + own + notices).map(\.number)).sorted()
    }

    // MARK: Master data

    /// The product, what it is made from, and the places first; then the parties that these name.
    private func masterData(_ levels: [ThingKey], _ graph: TraceGraph?) throws -> [ThingKey: MasterDataRecord] {
        let events = graph?.events ?? []
        let places = events.flatMap { [$0.bizLocation, $0.readPoint].compactMap(\.self) }
        let classes = (graph?.nodes ?? []).compactMap(\.thing.productClass)
        let known = try MasterDataStore.records(of: Set(levels + places + classes), in: session)
        let producers = levels.compactMap { known[$0]?.owner.thing(.producer) }
        let parties = try MasterDataStore.records(of: Set(producers).subtracting(known.keys), in: session)
        return known.merging(parties) { known, _ in known }
    }
}
