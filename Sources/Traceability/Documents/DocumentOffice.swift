/// Which office an officer confirmed a paper for. Written as text where it is stored: `commune 26041`, `sector agriculture`,
/// `province`.
package enum DocumentOffice: Hashable, Sendable {
    /// Five digits.
    case commune(String)
    case sector(Sector)
    /// Who coordinates the programme.
    case province

    package init?(text: String) {
        let parts = text.split(separator: " ").map(String.init)
        switch (parts.first, parts.count) {
        case ("commune"?, 2): self = .commune(parts[1])
        case ("sector"?, 2):
            guard let sector = Sector(rawValue: parts[1]) else { return nil }
            self = .sector(sector)
        case ("province"?, 1): self = .province
        default: return nil
        }
    }

    package var text: String {
        switch self {
        case .commune(let code): "commune \(code)"
        case .sector(let sector): "sector \(sector.rawValue)"
        case .province: "province"
        }
    }

    /// The office that these parts of an officer decide on a subject for: the nearest to it.
    package init?(deciding subject: Subject, by grants: [Grant]) {
        let deciding = grants.filter { grant in
            Access.decide(.fileDecide, on: subject, by: Caller(id: "", grants: [grant], hasSecondFactor: true))
                .isAllowed
        }
        if deciding.contains(where: { $0.role == .communeOfficer }), let commune = subject.commune {
            self = .commune(commune)
        } else if let grant = deciding.first(where: { $0.role == .sectorOfficer }) {
            let sector = subject.sector.flatMap { grant.sectors.contains($0) ? $0 : nil }
            guard let sector = sector ?? grant.sectors.sorted(by: { $0.rawValue < $1.rawValue }).first else {
                return nil
            }
            self = .sector(sector)
        } else if deciding.isEmpty {
            return nil
        } else {
            self = .province
        }
    }
}
