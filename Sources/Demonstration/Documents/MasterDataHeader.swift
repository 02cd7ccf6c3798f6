/// What a business tells about itself, its places and its products in the header of its first document.
///
/// The ids are the same texts as `MasterDataAttribute` in the Traceability target; a test holds the two together.
struct MasterDataHeader: Sendable {
    let business: Business
    let parties: [Business]
    let places: [Place]
    let products: [Product]
    let communes: Communes

    private static let cbv = "urn:epcglobal:cbv:mda:"
    private static let own = "https://nguon.example/voc/"

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.name("epcisMasterData")
            json.object { json in
                json.name("vocabularyList")
                json.array { json in
                    vocabulary("Party", parties, to: &json) { write($1, to: &$0) }
                    vocabulary("Location", places, to: &json) { write($1, to: &$0) }
                    vocabulary("EPCClass", products, to: &json) { write($1, to: &$0) }
                }
            }
        }
    }

    private func vocabulary<Element>(
        _ type: String, _ elements: [Element], to json: inout JSONWriter, _ write: (inout JSONWriter, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        json.object { json in
            json.member("type", "urn:epcglobal:epcis:vtype:\(type)")
            json.list("vocabularyElementList", elements, write)
        }
    }

    private func text(_ thing: Thing) -> String { thing.text(business.spelling.identifiers) }

    private func element(_ id: String, _ attributes: [(id: String, text: String?)], to json: inout JSONWriter) {
        let given = attributes.compactMap { attribute in attribute.text.map { (attribute.id, $0) } }
        json.object { json in
            json.member("id", id)
            json.list("attributes", given) { json, attribute in
                json.object { json in
                    json.member("id", attribute.0)
                    json.member("attribute", attribute.1)
                }
            }
        }
    }

    private func write(_ party: Business, to json: inout JSONWriter) {
        element(
            text(party.key),
            [
                (Self.cbv + "name", party.name), (Self.own + "nameEnglish", party.nameEnglish),
                (Self.own + "partyKind", party.kind.rawValue), (Self.own + "namePublished", "\(party.isNamePublic)"),
            ] + address(party.commune, party.country), to: &json)
    }

    private func write(_ place: Place, to json: inout JSONWriter) {
        let isPackingHouse = place.kind == .packingHouse
        element(
            text(place.key),
            [
                (Self.cbv + "name", place.name), (Self.own + "nameEnglish", place.nameEnglish),
                (Self.own + "placeKind", place.kind.rawValue), (Self.own + "operatedBy", text(place.keeper.key)),
                (Self.own + (isPackingHouse ? "packingHouseCode" : "growingAreaCode"), place.areaCode),
                (Self.own + "namePublished", "\(place.isNamePublic)"),
            ] + address(place.commune, place.country), to: &json)
    }

    private func address(_ commune: String?, _ country: String) -> [(id: String, text: String?)] {
        [
            (Self.own + "communeCode", commune), (Self.cbv + "city", commune.flatMap { communes[$0]?.fullName }),
            (Self.own + "provinceCode", commune == nil ? nil : Communes.provinceCode),
            (Self.cbv + "countryCode", country),
        ]
    }

    private func write(_ product: Product, to json: inout JSONWriter) {
        element(
            classID(product.item),
            [
                (Self.cbv + "descriptionShort", product.name), (Self.own + "nameEnglish", product.nameEnglish),
                ("https://ref.gs1.org/voc/brandName", product.brand),
                (Self.own + "producer", text(product.producer.key)),
                (Self.own + "image", product.picture), (Self.own + "productGroup", product.group.rawValue),
                (Self.cbv + "countryOfOrigin", product.origin),
                (Self.cbv + "netContentDescription", product.content),
            ] + product.standards.map { (Self.own + "appliedStandard", $0) }, to: &json)
    }

    /// A GTIN without lot or serial: `urn:epc:idpat:sgtin:….*` or `/01/…`.
    private func classID(_ item: TradeItem) -> String {
        switch business.spelling.identifiers {
        case .urn: "urn:epc:idpat:sgtin:\(item.urnBody).*"
        case .link(let origin): "\(origin)/01/\(item.gtin)"
        }
    }
}
