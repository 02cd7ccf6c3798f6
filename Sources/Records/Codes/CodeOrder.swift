package import Traceability

/// Numbers somebody asks for.
package struct CodeOrder: Hashable, Sendable {
    package enum Want: Hashable, Sendable {
        /// The next of a prefix; written into the product's file where one is named.
        case gtin(CompanyPrefix, product: String?)
        /// For a pack of a product, by its place in the file's list.
        case pack(product: String, position: Int)
        case gln(CompanyPrefix, place: String?)
        case sscc(CompanyPrefix, extension: Int, count: Int)
        /// A key of the province for a product or a place.
        case internalKey(province: String, FileKind, id: String)
    }

    /// The party's file: whose numbers they are.
    package let party: String
    package let want: Want
    /// The same text of the same caller gets the same numbers again.
    package let request: String?

    package init(party: String, _ want: Want, request: String? = nil) {
        self.party = party
        self.want = want
        self.request = request
    }

    /// Pallets of one request.
    package static let mostAtOnce = 200

    var kind: CodeKind {
        switch want {
        case .gtin, .pack: .gtin
        case .gln: .gln
        case .sscc: .sscc
        case .internalKey: .internalKey
        }
    }

    var count: Int {
        if case .sscc(_, _, let count) = want { min(max(count, 1), Self.mostAtOnce) } else { 1 }
    }

    var subject: String? {
        switch want {
        case .gtin(_, let product): product.map { GivenCode.subject(.product, $0) }
        case .pack(let product, _): GivenCode.subject(.product, product)
        case .gln(_, let place): place.map { GivenCode.subject(.place, $0) }
        case .sscc: nil
        case .internalKey(_, let kind, let id): GivenCode.subject(kind, id)
        }
    }

    var prefix: CompanyPrefix? {
        switch want {
        case .gtin(let prefix, _), .gln(let prefix, _), .sscc(let prefix, _, _): prefix
        case .pack, .internalKey: nil
        }
    }

    /// Where its numbers come from; nil where there are none of the kind, and for packs, which have the number of their product.
    var space: NumberSpace? {
        switch want {
        case .gtin(let prefix, _): NumberSpace(.gtin(prefix))
        case .gln(let prefix, _): NumberSpace(.gln(prefix))
        case .sscc(let prefix, let digit, _): NumberSpace(.sscc(prefix, extension: digit))
        case .internalKey(let province, _, _): NumberSpace(.internalKey(province: province))
        case .pack: nil
        }
    }
}
