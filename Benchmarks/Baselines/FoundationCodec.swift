import Foundation

/// The baseline of the codec rows: the same sample documents through Foundation's JSONDecoder and JSONEncoder, into plain Codable structs
/// that know every member of the sample (and nothing else of EPCIS).
struct FoundationDocument: Codable {
    struct Place: Codable { let id: String }

    struct Event: Codable {
        let type: String
        let eventTime: String
        let eventTimeZoneOffset: String
        let epcList: [String]
        let action: String
        let bizStep: String
        let disposition: String
        let bizLocation: Place
        let certificationInfo: String
        let vehicle: String
        let driver: String
        let remark: String
        let seal: String

        enum CodingKeys: String, CodingKey {
            case type, eventTime, eventTimeZoneOffset, epcList, action, bizStep, disposition, bizLocation,
                certificationInfo
            case vehicle = "ex:vehicle"
            case driver = "ex:driver"
            case remark = "ex:remark"
            case seal = "ex:seal"
        }
    }

    struct Body: Codable { let eventList: [Event] }

    let type: String
    let schemaVersion: String
    let creationDate: String
    let epcisBody: Body
}
