import Hummingbird

/// `GET /epcis`: the top-level resources of the contract.
struct EPCISRootHandler: Handler {
    private struct Collection: Encodable {
        let context = "https://gs1.github.io/EPCIS/epcis-context.jsonld"
        let type = "Collection"
        let member = [
            "queries", "capture", "events", "eventTypes", "epcs", "readPoints", "bizLocations", "dispositions",
            "bizSteps",
        ]

        private enum CodingKeys: String, CodingKey {
            case context = "@context"
            case type, member
        }
    }

    func answer(_ visit: Visit) throws -> Response {
        let media = try visit.mediaType(of: ["application/json", "application/ld+json"])
        return JSONAnswer.response(Collection(), mediaType: media)
    }
}
