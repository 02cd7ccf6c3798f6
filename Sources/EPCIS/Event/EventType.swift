/// The five kinds of event. The numbers are stored: never change one.
package enum EventType: Int64, CaseIterable, Hashable, Sendable {
    case object = 1
    case aggregation = 2
    case transaction = 3
    case transformation = 4
    case association = 5

    /// `ObjectEvent`, …: the word in `type`.
    package var name: String {
        switch self {
        case .object: "ObjectEvent"
        case .aggregation: "AggregationEvent"
        case .transaction: "TransactionEvent"
        case .transformation: "TransformationEvent"
        case .association: "AssociationEvent"
        }
    }

    /// The type of that name, bare or with the EPCIS namespace before it.
    package init?(name: String) {
        let bare = name.dropping(prefix: CBV.epcisNamespace) ?? name.dropping(prefix: "epcis:") ?? name[...]
        self.init(bare: bare)
    }
}

extension EventType {
    /// The type of that bare name.
    package init?(bare name: some StringProtocol) {
        switch name {
        case "ObjectEvent": self = .object
        case "AggregationEvent": self = .aggregation
        case "TransactionEvent": self = .transaction
        case "TransformationEvent": self = .transformation
        case "AssociationEvent": self = .association
        default: return nil
        }
    }
}
