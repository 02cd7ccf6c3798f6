import Notices
import Traceability

/// Which office a decision is told by: the committee of an officer's commune, the department of an officer's sector, or who answers for the
/// installation.
struct NoticeOffice: Sendable {
    let letterhead: OfficeLetter.Office
    /// As a sentence begins with it: `Ủy ban nhân dân xã Tân Khai`.
    let name: String
    /// Behind `TB-`; dots for the clerk where nobody knows it.
    let abbreviation: String
    /// Where it writes: the name of its commune or province.
    let place: String
    let signer: OfficeLetter.Signer
    /// The commune whose committee it is.
    let commune: String?

    /// - Parameter subject: what was decided on.
    /// - Parameter view: in Vietnamese.
    init(_ view: FileView, on subject: Subject, _ desk: FileDesk) {
        let deciding = (view.visit.asker?.grants ?? []).filter { Self.isOffice($0, of: subject) }
        if let commune = deciding.lazy.filter({ $0.role == .communeOfficer }).compactMap({ grant in
            subject.commune.flatMap { grant.communes.contains($0) ? desk.places.commune($0) : nil }
        }).first {
            self.init(committeeOf: commune, view)
        } else if let sector = deciding.first(where: { $0.role == .sectorOfficer && $0.sectors.count == 1 })?.sectors
            .first,
            let department = Self.department(of: sector, view)
        {
            self.init(department, desk, view)
        } else {
            self.init(desk.pages.installation.agency?.name ?? view.text("letter.office.nobody"), desk, view)
        }
    }

    /// Where provinces have the same one.
    private static func department(of sector: Sector, _ view: FileView) -> String? {
        switch sector {
        case .agriculture: view.text("letter.office.agriculture")
        case .trade: view.text("letter.office.trade")
        case .health: view.text("letter.office.health")
        case .education: view.text("letter.office.education")
        case .science: view.text("letter.office.science")
        case .foodSafety: nil
        }
    }

    private static func isOffice(_ grant: Grant, of subject: Subject) -> Bool {
        grant.sectors.isEmpty || subject.sector.map(grant.sectors.contains) ?? false
    }

    private init(committeeOf unit: AdministrativeUnit, _ view: FileView) {
        let committee = view.text("letter.committee")
        letterhead = OfficeLetter.Office(name: [committee, unit.text(in: .vi)])
        name = "\(committee) \(unit.text(in: .vi))"
        abbreviation = view.text("letter.committee.short")
        // A unit called by a number is written with what it is: Phường 1 (Phụ lục I, II.4).
        place = unit.name.allSatisfy(\.isNumber) ? unit.text(in: .vi).capitalizedFirst : unit.name
        signer = OfficeLetter.Signer(
            onBehalf: view.text("letter.sign.committee"), title: view.text("letter.sign.chair"))
        commune = unit.commune
    }

    private init(_ name: String, _ desk: FileDesk, _ view: FileView) {
        let province = desk.pages.installation.province.flatMap { desk.places.province($0) }
        let above = province.map { [view.text("letter.committee"), $0.text(in: .vi)] } ?? []
        letterhead = OfficeLetter.Office(superior: above, name: [name])
        self.name = name
        let isDepartment = name.hasPrefix(view.text("letter.department"))
        abbreviation = isDepartment ? Self.initials(of: name) : "……"
        place = province?.name ?? "……"
        signer = OfficeLetter.Signer(title: view.text(isDepartment ? "letter.sign.director" : "letter.sign.head"))
        commune = nil
    }

    /// `Sở Khoa học và Công nghệ`: SKHCN, as departments abbreviate themselves.
    private static func initials(of name: String) -> String {
        name.split(separator: " ").filter { $0 != "và" }.compactMap(\.first).map { $0.uppercased() }.joined()
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
