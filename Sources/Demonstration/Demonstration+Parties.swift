/// What a sample party's file says.
package struct DemonstrationParty: Hashable, Sendable {
    /// The file's ID.
    package let id: String
    package let name: String
    package let nameEnglish: String?
    /// As master data's `partyKind`.
    package let kind: String
    package let commune: String?
    /// 13 digits, of who has one: its documents come from `417/GLN`.
    package let gln: String?
    /// Telephone numbers nobody has.
    package let phone: String
    package let sector: String
    /// File ID of the cooperative it belongs to, and its code there.
    package let memberOf: String?
    package let memberCode: String?
    /// As files name it: `active`, `submitted`, `draft`, `returned`.
    package let status: String
}

extension Demonstration {
    /// The businesses of the chains, and households of the durian growers' cooperative in every state a file can be in.
    package var parties: [DemonstrationParty] {
        let businesses = cast.businesses.filter { $0.country == "VN" }
        return businesses.enumerated().map(party) + members(of: cast.durian.cooperative)
    }

    private func party(_ number: Int, _ business: Business) -> DemonstrationParty {
        let path = business.key.path
        return DemonstrationParty(
            id: business.slug, name: business.name, nameEnglish: business.nameEnglish, kind: business.kind.rawValue,
            commune: business.commune, gln: path.hasPrefix("/417/") ? String(path.dropFirst(5)) : nil,
            phone: Self.phone(number), sector: Self.sector(business.kind), memberOf: nil, memberCode: nil,
            status: "active")
    }

    private func members(of cooperative: Business) -> [DemonstrationParty] {
        let names = [
            "Hộ Nguyễn Văn Mít", "Hộ Trần Thị Bơ", "Hộ Lê Văn Chuối", "Hộ Phạm Thị Ổi", "Hộ Võ Văn Cam",
            "Hộ Đặng Thị Quýt",
        ]
        let states = ["active", "active", "active", "submitted", "returned", "draft"]
        return zip(names, states).enumerated().map { index, member in
            DemonstrationParty(
                id: "\(cooperative.slug)-hv-\(index + 1)", name: "\(member.0) (mẫu)", nameEnglish: nil,
                kind: "household", commune: cooperative.commune, gln: nil, phone: Self.phone(900 + index),
                sector: "agriculture", memberOf: cooperative.slug, memberCode: "HV-0\(index + 1)", status: member.1)
        }
    }

    private static func phone(_ number: Int) -> String { "09000" + String(String(100_000 + number).dropFirst()) }

    private static func sector(_ kind: Business.Kind) -> String {
        switch kind {
        case .schoolKitchen: "education"
        case .state, .provider: "science"
        case .company: "trade"
        case .household, .cooperative, .cooperativeUnion, .cooperativeGroup, .trader: "agriculture"
        }
    }
}
