/// One EPCIS 2.0 event (standard, section 7.4) of any of the five types. Lists are nil when absent and empty when sent empty,
/// names and values are kept as sent: writing an event gives the JSON it was read from.
package struct Event: Hashable, Sendable {
    package var type: EventType
    package var eventTime: Timestamp
    /// `+07:00`: the offset in force where and when it happened.
    package var eventTimeZoneOffset: String
    /// Set by the repository; a client's own is kept but means nothing.
    package var recordTime: Timestamp?
    package var eventID: String?
    /// Every type but TransformationEvent has one.
    package var action: Action?

    // What: ObjectEvent and TransactionEvent.
    package var epcList: [String]?
    package var quantityList: [QuantityElement]?
    // What: AggregationEvent, AssociationEvent (and the parent of a TransactionEvent).
    package var parentID: String?
    package var childEPCs: [String]?
    package var childQuantityList: [QuantityElement]?
    // What: TransformationEvent.
    package var inputEPCList: [String]?
    package var inputQuantityList: [QuantityElement]?
    package var outputEPCList: [String]?
    package var outputQuantityList: [QuantityElement]?
    package var transformationID: String?

    // Why and where.
    package var bizStep: Term?
    package var disposition: Term?
    package var persistentDisposition: PersistentDisposition?
    package var readPoint: Place?
    package var bizLocation: Place?
    package var bizTransactionList: [BizTransaction]?
    package var sourceList: [Source]?
    package var destinationList: [Destination]?
    package var sensorElementList: [SensorElement]?

    /// Instance/lot master data: members with a namespace, on creation only.
    package var ilmd: [Extension]?
    package var certificationInfo: CertificationInfo?
    package var errorDeclaration: ErrorDeclaration?
    /// Members of other namespaces, in order.
    package var extensions: [Extension] = []

    /// The JSON-LD context the names above are read in: the document's and, after it, the event's own.
    package var context: LinkedDataContext
    /// The event's own `@context` member, if it brings one.
    package var ownContext: JSONValue?
    /// Standard members that were written under another name or spelling than ours.
    package var spellings: [Spelling] = []

    /// An event to be filled in, for writers of events.
    package init(
        _ type: EventType, at eventTime: Timestamp, offset: String, context: LinkedDataContext = .standard
    ) {
        self.type = type
        self.eventTime = eventTime
        self.eventTimeZoneOffset = offset
        self.context = context
    }
}
