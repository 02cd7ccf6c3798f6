extension EventMember {
    /// What events of a type may hold, as bits.
    static func allowed(in type: EventType) -> UInt64 {
        switch type {
        case .object: objectMembers
        case .aggregation, .association: aggregationMembers
        case .transaction: transactionMembers
        case .transformation: transformationMembers
        }
    }

    private static let commonMembers = bits([
        .type, .eventTime, .eventTimeZoneOffset, .eventID, .recordTime, .bizStep, .disposition, .persistentDisposition,
        .readPoint, .bizLocation, .bizTransactionList, .sourceList, .destinationList, .sensorElementList,
        .certificationInfo, .errorDeclaration, .context, .atType, .atID, .id,
    ])
    private static let objectMembers = commonMembers | bits([.action, .epcList, .quantityList, .ilmd])
    private static let aggregationMembers = commonMembers | bits([.action, .parentID, .childEPCs, .childQuantityList])
    private static let transactionMembers = commonMembers | bits([.action, .parentID, .epcList, .quantityList])
    private static let transformationMembers =
        commonMembers
        | bits([
            .inputEPCList, .inputQuantityList, .outputEPCList, .outputQuantityList, .transformationID, .ilmd,
        ])

    /// Bits of the members every event must have.
    static let timeBits = (eventTime: EventMember.eventTime.bit, offset: EventMember.eventTimeZoneOffset.bit)

    private static func bits(_ members: [EventMember]) -> UInt64 { members.reduce(0) { $0 | $1.bit } }
}
