import EPCIS
import Testing

@testable import Traceability

@Suite("The public's word for a stage")
struct StageNameTests {
    struct Told: Sendable, CustomTestStringConvertible {
        let kind: EventType
        let bizStep: String?
        var disposition: String?
        var place: PlaceKind?
        let name: StageName
        var testDescription: String { "\(bizStep ?? "–") \(disposition ?? "") \(place?.rawValue ?? "") is \(name)" }
    }

    static let told: [Told] = [
        Told(kind: .object, bizStep: "holding", disposition: "recalled", name: .recalling),
        Told(kind: .object, bizStep: "inspecting", disposition: "conformant", name: .inspectionPassed),
        Told(kind: .object, bizStep: "inspecting", disposition: "non_conformant", name: .inspectionFailed),
        Told(kind: .object, bizStep: "inspecting", name: .inspecting),
        Told(kind: .object, bizStep: "holding", place: .farm, name: .raising),
        Told(kind: .object, bizStep: "holding", place: .warehouse, name: .storing),
        Told(kind: .object, bizStep: "commissioning", place: .growingArea, name: .harvesting),
        Told(kind: .transformation, bizStep: "commissioning", place: .packingHouse, name: .sorting),
        Told(kind: .transformation, bizStep: "commissioning", place: .slaughterhouse, name: .slaughtering),
        Told(kind: .transformation, bizStep: "commissioning", place: .processor, name: .processing),
        Told(kind: .aggregation, bizStep: nil, name: .packing), Told(kind: .object, bizStep: nil, name: .other),
    ]

    @Test("comes from outcome, place and step, in this order", arguments: told)
    func name(_ told: Told) {
        let event = TracedEvent(
            number: 1, eventID: "e", kind: told.kind, action: .add, time: 0, zoneOffset: "+07:00",
            bizStep: told.bizStep,
            disposition: told.disposition, sender: "A", declaration: nil, mentions: [])
        #expect(StageName(event, at: told.place) == told.name)
    }
}
