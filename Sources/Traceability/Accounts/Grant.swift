/// One part somebody has: a role at a party, or over an area and its sectors. If a value exists it makes sense.
package struct Grant: Hashable, Sendable {
    package let role: Role
    /// The ID of the party's file; of roles held at a party, and only of those.
    package let party: String?
    /// Five-digit codes; empty: the whole province.
    package let communes: Set<String>
    /// Empty: all.
    package let sectors: Set<Sector>
    /// Which steps of a review it takes; empty: all. Of who decides, and only of those.
    package let stages: Set<ReviewStage>

    /// Nil for what no such role can have: an owner of nothing, a commune's officer without a commune, an auditor of a part.
    package init?(
        role: Role, party: String? = nil, communes: Set<String> = [], sectors: Set<Sector> = [],
        stages: Set<ReviewStage> = []
    ) {
        guard role.isOfParty == (party != nil), party != "" else { return nil }
        guard Self.fits(role, communes: communes, sectors: sectors), stages.isEmpty || role.isDeciding else {
            return nil
        }
        self.role = role
        self.party = party
        self.communes = communes
        self.sectors = sectors
        self.stages = stages
    }

    package func takes(_ stage: ReviewStage) -> Bool { stages.isEmpty || stages.contains(stage) }

    private static func fits(_ role: Role, communes: Set<String>, sectors: Set<Sector>) -> Bool {
        switch role {
        case .administrator, .coordinator, .auditor, .owner, .staff, .provider: communes.isEmpty && sectors.isEmpty
        case .sectorOfficer: !sectors.isEmpty
        case .communeOfficer: !communes.isEmpty
        case .alliance: sectors.isEmpty
        }
    }

    /// The same part over other communes, e.g. with those that were merged into its own.
    package func over(_ communes: Set<String>) -> Grant {
        Grant(role: role, party: party, communes: communes, sectors: sectors, stages: stages) ?? self
    }
}

extension Grant {
    package static let administrator = Grant(role: .administrator)!
    package static let coordinator = Grant(role: .coordinator)!
    package static let auditor = Grant(role: .auditor)!

    /// - Parameter party: not empty, here and below.
    package static func owner(of party: String) -> Grant { Grant(role: .owner, party: party)! }
    package static func staff(of party: String) -> Grant { Grant(role: .staff, party: party)! }
    package static func provider(at party: String) -> Grant { Grant(role: .provider, party: party)! }
}

extension Grant: Codable {
    private enum CodingKeys: String, CodingKey {
        case role, party, communes, sectors, stages
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let grant = Grant(
            role: try container.decode(Role.self, forKey: .role),
            party: try container.decodeIfPresent(String.self, forKey: .party),
            communes: try container.decodeIfPresent(Set<String>.self, forKey: .communes) ?? [],
            sectors: try container.decodeIfPresent(Set<Sector>.self, forKey: .sectors) ?? [],
            stages: try container.decodeIfPresent(Set<ReviewStage>.self, forKey: .stages) ?? [])
        guard let grant else {
            throw DecodingError.dataCorruptedError(forKey: .role, in: container, debugDescription: "not a part")
        }
        self = grant
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(role, forKey: .role)
        try container.encodeIfPresent(party, forKey: .party)
        if !communes.isEmpty { try container.encode(communes.sorted(), forKey: .communes) }
        if !sectors.isEmpty { try container.encode(sectors.map(\.rawValue).sorted(), forKey: .sectors) }
        if !stages.isEmpty { try container.encode(stages.sorted(), forKey: .stages) }
    }
}
