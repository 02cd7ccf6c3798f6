import Hummingbird
import Records
import Traceability

/// What every handler of imports uses.
struct ImportDesk: Sendable {
    let base: FileDesk
    let store: ImportStore

    var pages: Pages { base.pages }
    var places: PlaceNames { base.places }
    var files: FileStore { base.store }

    func words(_ visit: Visit) -> ImportWriting { ImportWriting(view: base.view(visit)) }

    func page(_ page: SectionedPage, _ visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        pages.workResponse(SectionedPage.template, page, for: visit, status: status)
    }

    func seeOther(_ route: ImportRoute) -> Response { base.seeOther(Address.imports(route).path) }

    /// Whose files may be named as the same and changed.
    func reach(_ visit: Visit) -> Reach {
        visit.asker.map { Access.reach(.fileEdit, of: .party, by: $0) } ?? .nothing
    }

    /// The table at an address.
    /// - Throws: 404 where there is none, or it is somebody else's.
    func job(_ id: String, _ visit: Visit) async throws -> ImportJob {
        guard let job = try await store.job(id, of: visit.author.actor) else { throw Problem.notFound }
        return job
    }

    /// Whom the households of a table belong to.
    /// - Throws: 404 for a party that is none, cannot have members or lies out of reach.
    func party(_ id: String?, _ visit: Visit) async throws -> StoredFile<PartyFile>? {
        guard let id else { return nil }
        guard let party = try await files.file(PartyFile.self, id), party.file.partyKind.hasMembers else {
            throw Problem.notFound
        }
        try visit.require(.fileImport, on: party.subject)
        return party
    }

    /// Those whom households may be brought for.
    func parties(_ visit: Visit) async throws -> [StoredFile<PartyFile>] {
        guard let asker = visit.asker else { return [] }
        let kinds = PartyKind.allCases.filter(\.hasMembers).map { FileFacet(.category, $0.rawValue) }
        let question = FileQuestion(
            facets: [kinds], reach: Access.reach(.fileImport, of: .party, by: asker), limit: Self.mostParties)
        return try await files.list(PartyFile.self, question).files
    }

    /// More are not offered to choose from.
    private static let mostParties = 200

    /// Who works for one party brings its households and nothing else.
    func subjects(_ visit: Visit) -> [ImportSubject] {
        guard let asker = visit.asker else { return [] }
        let isOfArea = asker.grants.contains { grant in
            !grant.role.isOfParty
                && Access.decide(.fileImport, on: nil, by: Caller(id: asker.id, grants: [grant], hasSecondFactor: true))
                    .isAllowed
        }
        return isOfArea ? ImportSubject.allCases : [.households]
    }

    // MARK: Judging

    func judged(
        _ rows: [ImportRow], of subject: ImportSubject, for party: StoredFile<PartyFile>?, _ visit: Visit
    ) -> [(row: ImportRow, party: ImportedParty)] {
        let table = ImportTable(rows, terms: terms(subject, for: party, visit))
        return zip(rows, table.rows).map { ($0, $1) }
    }

    private func terms(
        _ subject: ImportSubject, for party: StoredFile<PartyFile>?, _ visit: Visit
    ) -> ImportTerms {
        let reach = visit.asker.map { Access.reach(.fileImport, of: .party, by: $0) } ?? .nothing
        let places = places
        let home = home(party)
        return ImportTerms(
            subject: subject,
            circumstances: base.circumstances,
            communes: { places.communes(named: $0, in: $1, home: home) }, party: party?.id,
            commune: party?.file.address.commune, sector: party?.file.sector, isWithin: reach.covers,
            author: visit.author.actor)
    }

    /// The province that goes without saying: the installation's, or the cooperative's.
    func home(_ party: StoredFile<PartyFile>?) -> String? {
        pages.installation.province ?? places.province(of: party?.file.address.commune, or: nil)
    }
}

extension PartyKind {
    /// Whether households can belong to it.
    var hasMembers: Bool { self == .cooperative || self == .cooperativeGroup || self == .cooperativeUnion }
}

extension PlaceNames {
    /// Codes of communes with exactly this name, with its kind or without; those of the province that was named or, failing that, of the home province where it has one.
    /// - Parameters:
    ///   - name: folded, as `province`.
    ///   - home: a code.
    func communes(named name: String, in province: String?, home: String?) -> [String] {
        let words = name.split(separator: " ").map(String.init)
        guard let rarest = words.map({ codes(called: $0) }).min(by: { $0.count < $1.count }) else { return [] }
        let units = rarest.compactMap { commune($0) }.filter { unit in
            let folded = FoldedText.words(of: unit.name)
            return folded == words || FoldedText.words(of: unit.kind) + folded == words
        }
        let near: [AdministrativeUnit]
        if let province {
            near = units.filter { unit in
                let named = self.province(unit.province).map {
                    FoldedText.words(of: "\($0.kind) \($0.name)").joined(separator: " ")
                }
                return named.map { $0.hasSuffix(province) } ?? false
            }
        } else {
            let atHome = units.filter { $0.province == home }
            near = atHome.isEmpty ? units : atHome
        }
        return near.compactMap(\.commune)
    }
}
