/// The members an event may have (standard, section 7.4; JSON binding, section 10). Sensor-less events are the usual ones.
enum EventMember: String, CaseIterable, BitwiseCopyable {
    case type, eventTime, eventTimeZoneOffset, eventID, recordTime, action
    case epcList, quantityList, parentID, childEPCs, childQuantityList
    case inputEPCList, inputQuantityList, outputEPCList, outputQuantityList, transformationID
    case bizStep, disposition, persistentDisposition, readPoint, bizLocation
    case bizTransactionList, sourceList, destinationList, sensorElementList
    case ilmd, certificationInfo, errorDeclaration
    case context = "@context"
    case atType = "@type"
    case atID = "@id"
    case id

    static let table = NameTable<EventMember>()

    /// The member's bit among those seen.
    var bit: UInt64 { 1 << UInt64(EventMember.allCases.firstIndex(of: self)!) }
}
