import GS1
import Traceability

/// One thing found: what it is called, what it is, whose, and where.
struct LookupItem: Sendable {
    struct Products: Sendable {
        let address: String
        let text: String
    }

    let name: String
    /// The origin page of a product, the products of a business; nil where there is none.
    let address: String?
    let parts: [String]
    let products: Products?

    init(_ listing: Listing, counts: [ThingKey: Int], words: OriginWords) {
        name = words.text(listing.name)
        let owner = listing.kind == .place ? listing.owner?.thing : listing.kind == .business ? listing.thing : nil
        products = owner.flatMap { Products($0, count: counts[$0] ?? 0, words: words) }
        address =
            listing.kind == .product ? listing.thing.digitalLinkPath.map { Address.origin($0).path } : products?.address
        let what =
            listing.partyKind.map { words.text("lookup.party.\($0.rawValue)") }
            ?? listing.placeKind.map { words.text("lookup.place.\($0.rawValue)") }
        let maker = listing.owner.map { words.text($0.name) } ?? listing.makerName
        parts = ([listing.brand, what] + listing.areaCodes + [maker, words.address(listing.address)]).compactMap(\.self)
    }
}

extension LookupItem.Products {
    fileprivate init?(_ owner: ThingKey, count: Int, words: OriginWords) {
        guard count > 0 else { return nil }
        address = LookupQuestion(owner: owner).address
        text = words.text("lookup.itsProducts", ["count": NumberText.grouped(count, in: words.language)])
    }
}
