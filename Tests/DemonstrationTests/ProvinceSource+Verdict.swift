import EPCIS
import GS1
import Traceability

@testable import Demonstration

extension ProvinceSource {
    /// What the page of a code says first, from all that was sent, as a store would read it.
    func verdict(of code: DigitalLink, at instant: Int64) throws -> ScanVerdict {
        ScanVerdict(of: Dossier(of: try material(of: code)), on: CivilDay(inVietnamAt: instant))
    }

    private func material(of code: DigitalLink) throws -> DossierMaterial {
        let levels = code.lineage
        let finest = levels.first { $0.level != .productClass && byThing[$0] != nil }
        let graph = try finest.map { try Tracer.trace(TraceRequest(start: [$0], direction: .backward), in: self) }
        let things = Set(levels + (graph?.lotsOfStart ?? []))
        let numbers = Set(things.flatMap { byThing[$0] ?? [] })
        let bodies = Dictionary(uniqueKeysWithValues: numbers.map { (Int64($0), self.bodies[$0]) })
        return DossierMaterial(
            code: code, evidence: levels.map(evidence), graph: graph, bodies: bodies,
            notices: numbers.sorted().map { notice(events[$0]) }, masterData: Self.masterData)
    }

    private func evidence(_ thing: ThingKey) -> LevelEvidence {
        let times = (byThing[thing] ?? []).map { events[$0].time }
        return LevelEvidence(
            thing: thing, firstSeen: times.min(), lastSeen: times.max(), hasMasterData: Self.masterData[thing] != nil)
    }

    private func notice(_ event: TracedEvent) -> TraceEvent {
        TraceEvent(event: event, standing: .stands, distance: 0, concerns: [])
    }

    /// Every sender's word about what it declares.
    private static let masterData: [ThingKey: MasterDataElement] = {
        var elements: [ThingKey: MasterDataElement] = [:]
        for (document, read) in zip(Province.documents, Province.read) {
            for vocabulary in read.masterData {
                for element in vocabulary.elements ?? [] {
                    elements[element.thing] = MasterDataElement(
                        element, kind: vocabulary.type, in: read.context, sender: document.sender, recordTime: 0)
                }
            }
        }
        return elements
    }()
}
