/// What a business tells about itself, its places and its products in the header of its first document.
///
/// The ids are the same texts as `MasterDataAttribute` in the Traceability target; a test holds the two together.
struct MasterDataHeader: Sendable {
    let business: Business
    let parties: [Business]
    let places: [Place]
    let products: [Product]
    let communes: Communes
    let calendar: LocalCalendar

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

    private func element(
        _ id: String, _ attributes: [(id: String, text: String?)], _ certificates: [Certificate],
        to json: inout JSONWriter
    ) {
        let given = attributes.compactMap { attribute in attribute.text.map { (attribute.id, $0) } }
        json.object { json in
            json.member("id", id)
            json.name("attributes")
            json.array { json in
                for attribute in given {
                    json.object { json in
                        json.member("id", attribute.0)
                        json.member("attribute", attribute.1)
                    }
                }
                for certificate in certificates { json.object { write(certificate, to: &$0) } }
            }
        }
    }

    /// GS1's Web Vocabulary: CertificationDetails. One attribute a certificate, since an attribute's value may be an object but no
    /// list of them.
    private func write(_ certificate: Certificate, to json: inout JSONWriter) {
        json.member("id", "https://ref.gs1.org/voc/certification")
        json.name("attribute")
        json.object { json in
            json.member("gs1:certificationStandard", certificate.standard)
            json.member("gs1:certificationAgency", certificate.agency)
            json.member("gs1:certificationIdentification", certificate.number)
            json.member("gs1:certificationStartDate", calendar.day(certificate.start).text)
            json.member("gs1:certificationEndDate", calendar.day(certificate.end).text)
        }
    }

    private func write(_ party: Business, to json: inout JSONWriter) {
        element(
            text(party.key),
            [
                (Self.cbv + "name", party.name), (Self.own + "nameEnglish", party.nameEnglish),
                (Self.own + "partyKind", party.kind.rawValue), (Self.own + "namePublished", "\(party.isNamePublic)"),
            ] + address(party.commune, party.country), party.certificates, to: &json)
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
            ] + address(place.commune, place.country), place.certificates, to: &json)
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
            ] + product.standards.map { (Self.own + "appliedStandard", $0) }, product.certificates, to: &json)
    }

    /// A GTIN without lot or serial: `urn:epc:idpat:sgtin:….*` or `/01/…`.
    private func classID(_ item: TradeItem) -> String {
        switch business.spelling.identifiers {
        case .urn: "urn:epc:idpat:sgtin:\(item.urnBody).*"
        case .link(let origin): "\(origin)/01/\(item.gtin)"
        }
    }
}
