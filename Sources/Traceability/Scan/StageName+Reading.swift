import EPCIS

extension StageName {
    /// What an event is to the public, from its business step, the kind of event and the kind of place.
    init(_ event: TracedEvent, at place: PlaceKind?) {
        self =
            Self.byOutcome(event) ?? Self.atPlace(event, place) ?? event.bizStep.flatMap { Self.byStep[$0] }
            ?? Self.byKind(event)
    }

    /// Where the disposition tells more than the step's word: a recall is often announced as "holding".
    private static func byOutcome(_ event: TracedEvent) -> StageName? {
        switch (event.bizStep, event.disposition) {
        case (_, "recalled"): .recalling
        case ("inspecting", "conformant"), ("sampling", "conformant"): .inspectionPassed
        case ("inspecting", "non_conformant"), ("sampling", "non_conformant"): .inspectionFailed
        default: nil
        }
    }

    /// Where the place tells more than the step's word.
    private static func atPlace(_ event: TracedEvent, _ place: PlaceKind?) -> StageName? {
        let isBeginning = event.bizStep == "commissioning" || event.bizStep == "creating_class_instance"
        switch place {
        case .growingArea where isBeginning || event.bizStep == "collecting" || event.bizStep == "picking":
            return .harvesting
        case .farm where isBeginning || raisingSteps.contains(event.bizStep ?? ""): return .raising
        case .packingHouse where event.kind == .transformation: return .sorting
        case .border where event.bizStep == "receiving" || event.bizStep == "arriving" || isBeginning: return .importing
        case .slaughterhouse where event.kind == .transformation: return .slaughtering
        default: return event.kind == .transformation && isBeginning ? .processing : nil
        }
    }

    /// Animals are not stored.
    private static let raisingSteps: Set<String> = ["receiving", "accepting", "holding", "storing", "stocking"]

    private static let byStep: [String: StageName] = [
        "commissioning": .commissioning, "creating_class_instance": .commissioning, "killing": .slaughtering,
        "packing": .packing, "repackaging": .packing, "assembling": .packing, "unpacking": .unpacking,
        "disassembling": .unpacking, "inspecting": .inspecting, "sampling": .inspecting, "storing": .storing,
        "holding": .storing, "stocking": .storing, "staging_outbound": .storing, "shipping": .shipping,
        "departing": .shipping, "consigning": .shipping, "loading": .shipping, "transporting": .transporting,
        "receiving": .receiving, "arriving": .receiving, "accepting": .receiving, "unloading": .receiving,
        "entering_exiting": .receiving, "retail_selling": .selling, "dispensing": .selling,
        "decommissioning": .withdrawing, "destroying": .withdrawing,
    ]

    private static func byKind(_ event: TracedEvent) -> StageName {
        switch event.kind {
        case .transformation: .processing
        case .aggregation: event.action == .add ? .packing : event.action == .delete ? .unpacking : .other
        case .object, .transaction, .association: .other
        }
    }
}
