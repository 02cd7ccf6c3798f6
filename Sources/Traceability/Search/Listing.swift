package import GS1

/// A product, business or place as the public finds it by name. Here is decided who may be found:
///
/// - a product that has a name; its producer stands beside it, as the law asks;
/// - a business that a listed product names as its producer, or that publishes its name; a household or trader only where it is
///   the producer;
/// - a place whose name is published, beside a business that publishes its own.
///
/// Streets, coordinates and members of a cooperative are in no list.
package struct Listing: Hashable, Sendable {
    package struct Owner: Hashable, Sendable {
        package let thing: ThingKey
        package let name: LocalizedText
    }

    package let thing: ThingKey
    package let kind: ListingKind
    package let name: LocalizedText
    package let brand: String?
    package let partyKind: PartyKind?
    package let placeKind: PlaceKind?
    /// Who makes the product, or works at the place: as far as the public may know.
    package let owner: Owner?
    /// A maker that the product names by name alone.
    package let makerName: String?
    /// Where it is; a product is where its producer is.
    package let address: PublicAddress
    /// Codes of growing areas and packing houses, as granted.
    package let areaCodes: [String]

    /// - Parameters:
    ///   - known: owners' elements by thing.
    ///   - producers: parties that products name.
    package init?(
        _ element: MasterDataElement, among known: [ThingKey: MasterDataElement], producers: Set<ThingKey>
    ) {
        let owner = element.owner.flatMap { known[$0] }
        switch element.listingKind {
        case .product: self.init(product: element, producer: owner)
        case .business: self.init(business: element, isProducer: producers.contains(element.thing))
        case .place: self.init(place: element, keeper: owner)
        case nil: return nil
        }
    }

    private init?(product: MasterDataElement, producer: MasterDataElement?) {
        guard let shown = DossierProduct(product) else { return nil }
        let maker = DossierParty(producing: product, in: producer.map { [$0.thing: $0] } ?? [:])
        thing = product.thing
        kind = .product
        name = shown.name
        brand = shown.brand
        (partyKind, placeKind) = (nil, nil)
        owner = maker.flatMap { maker in maker.thing.map { Owner(thing: $0, name: maker.name) } }
        makerName = maker.flatMap { $0.thing == nil ? $0.name.vietnamese : nil }
        address = PublicAddress(producer, withStreet: false)
        areaCodes = []
    }

    private init?(business: MasterDataElement, isProducer: Bool) {
        partyKind = business.text(.partyKind).flatMap(PartyKind.init)
        let isPublished = business.isTrue(.namePublished) && partyKind?.isPersonal != true
        guard isProducer || isPublished, let name = business.localized(.name) else { return nil }
        thing = business.thing
        kind = .business
        self.name = name
        (brand, placeKind, owner, makerName) = (nil, nil, nil, nil)
        address = PublicAddress(business, withStreet: false)
        areaCodes = []
    }

    private init?(place: MasterDataElement, keeper: MasterDataElement?) {
        guard place.isTrue(.namePublished), let name = place.localized(.name) else { return nil }
        thing = place.thing
        kind = .place
        self.name = name
        (brand, partyKind, makerName) = (nil, nil, nil)
        placeKind = place.text(.placeKind).flatMap(PlaceKind.init)
        let published = keeper.flatMap { Listing(business: $0, isProducer: false) }
        owner = published.map { Owner(thing: $0.thing, name: $0.name) }
        address = PublicAddress(place, withStreet: false)
        areaCodes = place.texts(.growingAreaCode) + place.texts(.packingHouseCode)
    }
}
