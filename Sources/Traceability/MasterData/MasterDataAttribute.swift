/// What master data may say of a product, a party or a place: one case an attribute, its raw value the URI we write.
///
/// CBV's `mda` names where CBV has one, GS1's Web Vocabulary next, and our own `https://nguon.example/voc/` for the rest. In a
/// document whose context binds the prefixes, `cbvmda:name`, `gs1:brandName` and `nguon:communeCode` are the same as the URIs;
/// so are the spellings that other systems write (`init(reading:)`).
///
/// | said of | attributes |
/// |---|---|
/// | product (`vtype:EPCClass`, id a GTIN) | shortDescription, nameEnglish, brand, image, producer, manufacturerName, countryOfOrigin, netContent, productGroup, appliedStandard, safetyInformation, certification |
/// | party (`vtype:Party`, id a party GLN, GLN or own URI) | name, nameEnglish, partyKind, partyID, street, …, communeCode, provinceCode, namePublished, certification |
/// | place (`vtype:Location`, id a GLN or own URI) | name, nameEnglish, operatedBy, placeKind, street, …, communeCode, provinceCode, growingAreaCode, packingHouseCode, namePublished, certification, latitude, longitude |
package enum MasterDataAttribute: String, CaseIterable, Hashable, Sendable {
    // MARK: Product
    /// The product's name, in Vietnamese.
    case shortDescription = "urn:epcglobal:cbv:mda:descriptionShort"
    /// Text: `1 kg`, `hộp 500 g`.
    case netContent = "urn:epcglobal:cbv:mda:netContentDescription"
    /// ISO 3166-1 code, two letters; a list when several. Also in ILMD, where it is of the lot.
    case countryOfOrigin = "urn:epcglobal:cbv:mda:countryOfOrigin"
    /// The maker's name as text, for senders that name no party.
    case manufacturerName = "urn:epcglobal:cbv:mda:manufacturerOfTradeItemPartyName"
    case brand = "https://ref.gs1.org/voc/brandName"
    /// Where a picture is: an absolute path on our origin or an https URL.
    case image = "https://nguon.example/voc/image"
    /// What a user must know to stay safe, as text: GS1's "consumer safety information".
    case safetyInformation = "https://ref.gs1.org/voc/consumerSafetyInformation"
    /// The party that answers for the product: its identifier, as in the party's own element.
    case producer = "https://nguon.example/voc/producer"
    /// `durian`, `pomelo`, `cashew`, `pepper`, `pork`, `poultry`, `processed`, `rice`, …: a word of the reference data. The first
    /// seven have a drawing of ours.
    case productGroup = "https://nguon.example/voc/productGroup"
    /// A standard or regulation the business says it applies, as it is cited: `TCVN 10739:2015`. A text or a list of texts.
    case appliedStandard = "https://nguon.example/voc/appliedStandard"

    /// The key of the province that its code was before: `NB-75-AB1234-V`.
    case formerCode = "https://nguon.example/voc/formerCode"

    // MARK: Product, party and place
    /// The name in English, beside the Vietnamese one.
    case nameEnglish = "https://nguon.example/voc/nameEnglish"
    /// Certificates, one object or a list, with members `gs1:certificationStandard`, `gs1:certificationAgency`,
    /// `gs1:certificationIdentification`, `gs1:certificationStartDate`, `gs1:certificationEndDate`: see ``Certificate``. Also in
    /// ILMD, where they are of the lot.
    case certification = "https://ref.gs1.org/voc/certification"

    // MARK: Party and place
    /// The name, in Vietnamese.
    case name = "urn:epcglobal:cbv:mda:name"
    case streetAddress = "urn:epcglobal:cbv:mda:streetAddressOne"
    case streetAddressMore = "urn:epcglobal:cbv:mda:streetAddressTwo"
    /// City, or commune by name where there is no code.
    case city = "urn:epcglobal:cbv:mda:city"
    /// Province by name where there is no code.
    case state = "urn:epcglobal:cbv:mda:state"
    case postalCode = "urn:epcglobal:cbv:mda:postalCode"
    /// ISO 3166-1, two letters.
    case countryCode = "urn:epcglobal:cbv:mda:countryCode"
    /// Five digits: the commune, ward or special zone, as the statistics office numbers them since 1 July 2025.
    case communeCode = "https://nguon.example/voc/communeCode"
    /// Two digits.
    case provinceCode = "https://nguon.example/voc/provinceCode"
    /// `true` where the owner lets the public read this name; anything else means that the public does not.
    /// A producer named by its product is read by everybody: the law asks for its name and address.
    case namePublished = "https://nguon.example/voc/namePublished"

    // MARK: Party
    /// `household`, `cooperative`, `company`, `trader`, …: see ``PartyKind``.
    case partyKind = "https://nguon.example/voc/partyKind"
    /// Opaque number of the party in the province's register. Never a tax or identity number.
    case partyID = "https://nguon.example/voc/partyID"

    // MARK: Place
    /// The party that works there: its identifier.
    case operatedBy = "https://nguon.example/voc/operatedBy"
    /// `growingArea`, `farm`, `packingHouse`, `processor`, `slaughterhouse`, `warehouse`, `shop`, `kitchen`,
    /// `border`.
    case placeKind = "https://nguon.example/voc/placeKind"
    /// Code of a growing area ("mã số vùng trồng"), as granted.
    case growingAreaCode = "https://nguon.example/voc/growingAreaCode"
    /// Code of a packing house ("mã số cơ sở đóng gói"), as granted.
    case packingHouseCode = "https://nguon.example/voc/packingHouseCode"
    /// Degrees. Kept for officers; never public.
    case latitude = "urn:epcglobal:cbv:mda:latitude"
    /// Degrees. Kept for officers; never public.
    case longitude = "urn:epcglobal:cbv:mda:longitude"
}
