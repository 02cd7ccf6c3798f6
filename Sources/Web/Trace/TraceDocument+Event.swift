import EPCIS
import GS1
import Traceability

extension TraceDocument {
    /// An event of the graph: the envelope and its things within the graph, never the body.
    struct Event: Encodable {
        let number: Int64
        let eventID: String
        let type: String
        let action: String?
        let eventTime: String
        let eventTimeZoneOffset: String
        let bizStep: String?
        let disposition: String?
        let place: String?
        let distance: Int
        let concerns: [String]
        /// `stands`, `incorrectData` or `didNotOccur`.
        let standing: String
        let correctiveEventIDs: [String]?

        init(_ event: TraceEvent) {
            number = event.number
            eventID = event.event.eventID
            type = event.event.kind.name
            action = event.event.action?.name
            eventTime = Instant.text(event.time)
            eventTimeZoneOffset = event.event.zoneOffset
            bizStep = event.event.bizStep
            disposition = event.event.disposition
            place = event.place?.text
            distance = event.distance
            concerns = event.concerns.map(\.text)
            standing = event.standing.state.rawValue
            correctiveEventIDs = event.standing.correctiveEventIDs.isEmpty ? nil : event.standing.correctiveEventIDs
        }
    }
}
