package import EPCIS
package import GS1

/// What a store read for a dossier, before anything is decided or left out.
package struct DossierMaterial: Sendable {
    package let code: DigitalLink
    /// One a level of the code, finest first.
    package let evidence: [LevelEvidence]
    /// Backward from the finest known item or lot; `nil` when only the class is known.
    package let graph: TraceGraph?
    /// Bodies of events that brought the goods into being or tell their state, by number.
    package let bodies: [Int64: Event]
    /// Events that may carry a notice (recall, destruction, …) about a level of the code, with their standing.
    package let notices: [TraceEvent]
    /// Present words of owners.
    package let masterData: [ThingKey: MasterDataElement]
    /// See ``Dossier/isIssuerKnown``.
    package let isIssuerKnown: Bool
    /// Decisions of authorities that hold the product.
    package let suspensions: [Suspension]
    /// What authorities confirmed of the product, its producer and the places of the journey.
    package let confirmations: [Confirmation]
    /// Files of papers that cover the product, its producer or a place of the journey.
    package let papers: [DossierPaper]

    package init(
        code: DigitalLink, evidence: [LevelEvidence], graph: TraceGraph?, bodies: [Int64: Event], notices: [TraceEvent],
        masterData: [ThingKey: MasterDataElement], isIssuerKnown: Bool = true, suspensions: [Suspension] = [],
        confirmations: [Confirmation] = [], papers: [DossierPaper] = []
    ) {
        self.code = code
        self.evidence = evidence
        self.graph = graph
        self.bodies = bodies
        self.notices = notices
        self.masterData = masterData
        self.isIssuerKnown = isIssuerKnown
        self.suspensions = suspensions
        self.confirmations = confirmations
        self.papers = papers
    }

    /// What was traced, and the lots that events name with it: the goods in the buyer's hand.
    var goods: [ThingKey] { (graph?.request.start ?? []) + (graph?.lotsOfStart ?? []) }
    /// Everything whose events were looked for: an event that names none of it changes nothing here.
    package var things: Set<ThingKey> {
        let traced = (graph?.nodes ?? []).filter { $0.distance != nil }.map(\.thing)
        let runs = (graph?.events ?? []).flatMap(\.event.mentions).filter { $0.role == .transformation }.map(\.thing)
        let numbers = bodies.values.compactMap(\.lotNumber)
        let worded = goods.flatMap { item in numbers.compactMap { item.lot(numbered: $0) } }
        return Set(evidence.map(\.thing) + goods + traced + runs + worded)
    }
    var productClass: ThingKey? { evidence.last?.thing }
}
