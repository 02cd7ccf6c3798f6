package import GS1

/// What the look-up lists. Raw values are stored.
package enum ListingKind: Int64, CaseIterable, Hashable, Sendable {
    case product = 1
    case business = 2
    case place = 3

    /// - Parameter vocabulary: the vocabulary type as sent; `nil` for one that names nothing people look for.
    init?(vocabulary: String) {
        switch vocabulary.split(whereSeparator: { $0 == ":" || $0 == "/" || $0 == "#" }).last {
        case "EPCClass": self = .product
        case "Party": self = .business
        case "Location", "BusinessLocation", "ReadPoint": self = .place
        default: return nil
        }
    }
}

extension MasterDataElement {
    package var listingKind: ListingKind? { ListingKind(vocabulary: kind) }

    /// The business behind a product or a place. An index holds it: what is longer than any identifier is none.
    package var owner: ThingKey? {
        let named: ThingKey? =
            switch listingKind {
            case .product: thing(.producer)
            case .place: thing(.operatedBy)
            case .business, nil: nil
            }
        return named.flatMap { $0.text.utf8.count <= 1_024 ? $0 : nil }
    }
}
