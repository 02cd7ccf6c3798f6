extension DocumentFile {
    /// A program need not send what has a plain beginning.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let optional = { (key: CodingKeys) in try container.decodeIfPresent(String.self, forKey: key) }
        self.init(
            try container.decode(DocumentType.self, forKey: .type), name: try container.decode(forKey: .name),
            owner: try container.decode(forKey: .owner),
            standing: try container.decodeIfPresent(Standing.self, forKey: .standing)
                ?? Standing(.draft, since: CivilDay(number: 0)))
        (commune, number, issuer) = (try optional(.commune), try optional(.number), try optional(.issuer))
        (replaces, note) = (try optional(.replaces), try optional(.note))
        sector = try container.decodeIfPresent(Sector.self, forKey: .sector)
        scope = try container.decodeIfPresent(DocumentScope.self, forKey: .scope) ?? DocumentScope()
        validFrom = try container.decodeIfPresent(CivilDay.self, forKey: .validFrom)
        validTo = try container.decodeIfPresent(CivilDay.self, forKey: .validTo)
        audience = try container.decodeIfPresent(DocumentAudience.self, forKey: .audience) ?? .authority
        partners = try container.decodeIfPresent([String].self, forKey: .partners) ?? []
        copy = try container.decodeIfPresent(DocumentCopy.self, forKey: .copy)
    }
}

extension KeyedDecodingContainer {
    fileprivate func decode(forKey key: Key) throws -> String { try decode(String.self, forKey: key) }
}
