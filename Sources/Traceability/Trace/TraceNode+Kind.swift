package import EPCIS
package import GS1

extension TraceNode.Kind {
    /// What a key names; where the key itself does not tell, what an event takes it for.
    package init(_ thing: ThingKey, named role: MentionRole? = nil) {
        self = Self(thing.level) ?? role.flatMap(Self.init(role:)) ?? .other
    }

    private init?(_ level: Level) {
        switch level {
        case .productClass, .model: self = .productClass
        case .lot: self = .lot
        case .item: self = .item
        case .logisticUnit, .consignment, .shipment: self = .logisticUnit
        case .asset, .assetClass: self = .asset
        case .place: self = .place
        case .party, .relation: self = .party
        case .document: self = .document
        case .other: return nil
        }
    }

    private init?(role: MentionRole) {
        switch role {
        case .readPoint, .bizLocation: self = .place
        case .source, .destination: self = .party
        case .bizTransaction: self = .document
        case .epc, .parent, .child, .input, .output, .transformation, .lotOf: return nil
        }
    }
}
