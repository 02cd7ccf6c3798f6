/// Somebody who can sign in to the demonstration. Nobody real, and everybody knows the password.
package struct DemonstrationPerson: Hashable, Sendable {
    /// As accounts name roles: `owner`, `communeOfficer`.
    package let role: String
    package let login: String
    package let name: String
    /// ID of the party's file, of who works for one.
    package let party: String?
    package let communes: Set<String>
    package let sectors: Set<String>

    init(
        _ role: String, _ login: String, _ name: String, at party: Business? = nil, communes: Set<String> = [],
        sectors: Set<String> = []
    ) {
        self.role = role
        self.login = login
        self.name = "\(name) (mẫu)"
        self.party = party?.slug
        self.communes = communes
        self.sectors = sectors
    }
}

extension Demonstration {
    /// One for each role. The cooperative is the durian growers', and the officer is of its commune.
    package var people: [DemonstrationPerson] {
        let cast = Cast(origin: origin)
        let cooperative = cast.durian.cooperative
        return [
            DemonstrationPerson("administrator", "quan-tri", "Nguyễn Quản Trị"),
            DemonstrationPerson("coordinator", "dieu-phoi", "Trần Điều Phối"),
            DemonstrationPerson("sectorOfficer", "so-nong-nghiep", "Lê Nông Nghiệp", sectors: ["agriculture"]),
            DemonstrationPerson(
                "communeOfficer", "can-bo-xa", "Phạm Cán Bộ", communes: Set([cooperative.commune].compactMap(\.self))),
            DemonstrationPerson("auditor", "giam-sat", "Hoàng Giám Sát"),
            DemonstrationPerson("alliance", "lien-minh", "Vũ Liên Minh"),
            DemonstrationPerson("owner", "giam-doc-htx", "Đặng Mây Vàng", at: cooperative),
            DemonstrationPerson("staff", "nhan-vien-htx", "Bùi Ghi Chép", at: cooperative),
            DemonstrationPerson("provider", "giai-phap", "Đỗ Sao Đêm", at: cast.community.provider),
        ]
    }
}
