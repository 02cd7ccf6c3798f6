import EPCIS
import Foundation

/// Files beside the tests.
enum Fixture: String, CaseIterable {
    /// One event of each type and an error declaration, with master data.
    case chain = "chain.jsonld"
    case sensor = "sensor.jsonld"
    /// Numbers, blanks and links in extensions.
    case values = "values.jsonld"
    /// EPC URNs and Digital Links of every key.
    case identifiers = "identifiers.jsonld"
    case query = "query.jsonld"
    case single = "single.jsonld"
    /// `@type`, `@id`, CURIEs for standard names, a context of the event's own, and all events before the context.
    case spellings = "spellings.jsonld"

    var bytes: [UInt8] { Self.bytes(rawValue) }

    func document() throws -> EPCISDocument { try EPCISDocument.decode(bytes) }

    static func bytes(_ name: String) -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return [UInt8](try! Data(contentsOf: folder.appending(path: name)))
    }
}
