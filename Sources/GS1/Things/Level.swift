/// What kind of thing a key names.
package enum Level: String, Hashable, Sendable, CaseIterable {
    /// All items of a GTIN, all pieces of an ITIP, all components of a CPID.
    case productClass
    case lot
    case item
    /// An SSCC.
    case logisticUnit
    /// A GINC.
    case consignment
    /// A GSIN.
    case shipment
    case place
    case party
    /// One asset: a GIAI, or a GRAI with its serial.
    case asset
    /// All assets of a GRAI without serial.
    case assetClass
    /// A GDTI or a GCN, with or without serial, or a payment slip.
    case document
    /// A GSRN: a person or body in a service relation.
    case relation
    /// A GMN.
    case model
    /// An identifier of no GS1 kind.
    case other
}
