import EPCIS
package import GS1

/// Makes the stages of a journey from the events of a backward trace: what the public may read of each, and no more.
struct StageReader {
    private let material: DossierMaterial
    private let producer: ThingKey?
    /// What held other things of the graph.
    private let containers: Set<ThingKey>

    init(_ material: DossierMaterial, producer: ThingKey?) {
        self.material = material
        self.producer = producer
        let holding = (material.graph?.edges ?? []).lazy.filter {
            $0.relation == .aggregation || $0.relation == .association
        }
        containers = Set(holding.map(\.to))
    }

    /// By time; what happened to many things at one place on one day is one stage.
    func stages() -> [DossierStage] {
        var seen: Set<Sameness> = []
        return events.map(stage).filter { !isOfLeftovers($0) && seen.insert(Sameness($0)).inserted }
    }

    /// The places of the journey that anybody described, each once, in order of time.
    func places() -> [MasterDataElement] {
        var seen: Set<ThingKey> = []
        return events.compactMap(placeElement).filter { seen.insert($0.thing).inserted }
    }

    private var events: [TraceEvent] {
        (material.graph?.events ?? []).filter { $0.standing.state != .didNotOccur && !isOfOthers($0) }
    }

    /// Codes retired upstream are not those of the goods that went on: piglets that died, cartons folded up.
    private func isOfLeftovers(_ stage: DossierStage) -> Bool { stage.name == .withdrawing && stage.hopsBack > 0 }

    private struct Sameness: Hashable {
        let name: StageName
        let bizStep: String?
        let day: CivilDay
        let place: DossierStage.Place?
        let product: LocalizedText?

        init(_ stage: DossierStage) {
            (name, bizStep, day) = (stage.name, stage.bizStep, stage.day)
            (place, product) = (stage.place, stage.product)
        }
    }

    /// What happens to a lot after an item left it happens to its other items.
    private func isOfOthers(_ event: TraceEvent) -> Bool {
        let start = material.graph?.request.start ?? []
        guard let item = start.first(where: { $0.level == .item }), event.concerns.allSatisfy({ $0.level == .lot }),
            event.concerns.contains(where: start.contains),
            let since = material.evidence.first(where: { $0.thing == item })?.firstSeen
        else { return false }
        return event.time > since
    }

    private func stage(_ event: TraceEvent) -> DossierStage {
        let place = placeElement(event)
        let kind = place?.text(.placeKind).flatMap(PlaceKind.init)
        let goods = goods(event)
        return DossierStage(
            name: StageName(event.event, at: kind), bizStep: event.event.bizStep, time: event.time,
            zoneOffset: event.event.zoneOffset,
            place: place.map { DossierStage.Place($0, producer: producer, material.confirmations) },
            hopsBack: max(0, -event.distance),
            level: goods?.level ?? .other, product: goods.flatMap(productName),
            isOfContainer: goods.map(containers.contains) ?? false,
            isDisputed: event.standing.state != .stands)
    }

    /// The nearest of the things it happened to, the goods before what carried them.
    private func goods(_ event: TraceEvent) -> ThingKey? {
        let carriers = Set((material.graph?.nodes ?? []).lazy.filter(\.isCarrierOnly).map(\.thing))
        return event.concerns.first { !carriers.contains($0) } ?? event.concerns.first
    }

    private func productName(_ thing: ThingKey) -> LocalizedText? {
        guard let productClass = thing.productClass, productClass != material.productClass else { return nil }
        return material.masterData[productClass]?.localized(.shortDescription)
    }

    // MARK: Places

    private func placeElement(_ event: TraceEvent) -> MasterDataElement? {
        [event.bizLocation, event.readPoint].lazy.compactMap(\.self).compactMap { material.masterData[$0] }.first
    }
}

extension DossierStage.Place {
    /// As much of a place as the public may read: its name where its owner publishes it, or where it is the named producer's own.
    init(_ element: MasterDataElement, producer: ThingKey?, _ confirmations: [Confirmation] = []) {
        let isProducers = producer != nil && element.thing(.operatedBy) == producer
        let isNamed = element.isTrue(.namePublished) || isProducers
        self.init(
            name: isNamed ? element.localized(.name) : nil, address: PublicAddress(element, withStreet: false),
            confirmations: confirmations.of(element.thing, in: element.text(.communeCode)))
    }
}

extension ThingKey {
    /// The class of a lot or item: its key without qualifiers. `nil` for what has none.
    package var productClass: ThingKey? {
        guard level == .lot || level == .item || level == .productClass, digitalLinkPath != nil else { return nil }
        return ThingKey(text: text.split(separator: "/").prefix(2).joined(separator: "/"))
    }
}
