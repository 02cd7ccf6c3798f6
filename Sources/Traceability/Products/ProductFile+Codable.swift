extension ProductFile {
    enum CodingKeys: String, CodingKey {
        case standing, owner, commune, name, nameEnglish, brand, about, group, hsCode, gtin, internalCode, basis,
            authorised, registration, pictures, net, packs, origin, shelfLife, standards, papers, indication, ocop,
            labelGroup, label, tracing
    }

    /// What is left out is empty: programs send what they know, and files of before lack what came later.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            owner: try values.decode(String.self, forKey: .owner), name: try values.decode(String.self, forKey: .name),
            standing: try values.decode(Standing.self, forKey: .standing))
        commune = try values.decodeIfPresent(String.self, forKey: .commune)
        try readIdentity(values)
        try readGoods(values)
        labelGroup = try values.decodeIfPresent(Int.self, forKey: .labelGroup)
        label = try values.decodeIfPresent([String: String].self, forKey: .label) ?? [:]
        tracing = try values.decodeIfPresent(TracingToday.self, forKey: .tracing)
    }

    private mutating func readIdentity(_ values: KeyedDecodingContainer<CodingKeys>) throws {
        nameEnglish = try values.decodeIfPresent(String.self, forKey: .nameEnglish)
        brand = try values.decodeIfPresent(String.self, forKey: .brand)
        about = try values.decodeIfPresent(String.self, forKey: .about)
        group = try values.decodeIfPresent(ProductGroup.self, forKey: .group)
        hsCode = try values.decodeIfPresent(String.self, forKey: .hsCode)
        gtin = try values.decodeIfPresent(String.self, forKey: .gtin)
        internalCode = try values.decodeIfPresent(String.self, forKey: .internalCode)
        basis = try values.decodeIfPresent(GTINBasis.self, forKey: .basis)
        authorised = try values.decodeIfPresent([GTINAuthorisation].self, forKey: .authorised) ?? []
        registration = try values.decodeIfPresent(CodeRegistration.self, forKey: .registration)
    }

    private mutating func readGoods(_ values: KeyedDecodingContainer<CodingKeys>) throws {
        pictures = try values.decodeIfPresent([String].self, forKey: .pictures) ?? []
        net = try values.decodeIfPresent(NetContent.self, forKey: .net)
        packs = try values.decodeIfPresent([PackLevel].self, forKey: .packs) ?? []
        origin = try values.decodeIfPresent(ProductOrigin.self, forKey: .origin)
        shelfLife = try values.decodeIfPresent(ShelfLife.self, forKey: .shelfLife)
        standards = try values.decodeIfPresent([String].self, forKey: .standards) ?? []
        papers = try values.decodeIfPresent([ProductPaper].self, forKey: .papers) ?? []
        indication = try values.decodeIfPresent(GeographicalIndication.self, forKey: .indication)
        ocop = try values.decodeIfPresent(OCOPRecognition.self, forKey: .ocop)
    }
}
