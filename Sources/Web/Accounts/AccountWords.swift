import Records
import Traceability

/// What the pages about accounts have in common: words, the menu, how days and parts are written.
struct AccountWords: Sendable {
    let words: PageWords
    let visit: Visit
    let siteName: String
    let places: PlaceNames

    init(_ visit: Visit, _ desk: AccountDesk) {
        words = PageWords(catalogue: desk.pages.catalogue, language: visit.language)
        siteName = desk.pages.installation.name(in: visit.language)
        places = desk.places
        self.visit = visit
    }

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String { words.text(key, arguments) }

    /// What went wrong, in words.
    func error(_ code: String, _ arguments: [String: String] = [:]) -> String {
        words.text("error.\(code)", arguments)
    }

    // MARK: Frame

    var trail: [Link] {
        visit.person == nil
            ? [Link(text("site.toHome"), to: Address.home.path)] : [Link(text("file.home"), to: Address.work.path)]
    }

    var ownTrail: [Link] { trail + [Link(text("account.title"), to: Address.account(.own).path)] }

    var menu: [WorkMenu] { visit.person == nil ? [doors] : WorkMenu.of(visit, words) }

    private var doors: WorkMenu {
        WorkMenu(
            id: "cua", title: text("signIn.menu"),
            links: [
                link("signIn.title", .signIn(.signIn)), link("registration.title", .signIn(.registration)),
                link("account.invitation.title", .signIn(.invitation)),
                link("account.forgotten.title", .signIn(.forgotten)), link("lookup.title", .lookup),
            ])
    }

    func link(_ key: String, _ address: Address) -> Link {
        Link(text(key), to: address.path, isCurrent: visit.address == address)
    }

    // MARK: Values

    func instant(_ microseconds: Int64) -> String { DayText.writing(instant: microseconds) }

    func role(_ role: Role) -> String { text("account.role.\(role.rawValue)") }

    /// `Chủ cơ sở – htx-…`, `Cán bộ xã – xã Mẫu`.
    func part(_ grant: Grant, partyName: String? = nil) -> String {
        let communes = grant.communes.sorted().map { places.commune($0)?.text(in: visit.language) ?? $0 }
        let sectors = Sector.allCases.filter(grant.sectors.contains).map { text("account.sector.\($0.rawValue)") }
        let rest = [partyName ?? grant.party].compactMap(\.self) + sectors + communes
        return rest.isEmpty ? role(grant.role) : "\(role(grant.role)) – \(rest.joined(separator: ", "))"
    }
}
