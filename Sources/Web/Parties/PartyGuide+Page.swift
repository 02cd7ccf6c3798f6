import Records
import Traceability

extension PartyGuide {
    /// Everything of a party on one page: what it says of itself, who belongs to it, and what it has.
    func sections(
        _ stored: StoredFile<PartyFile>, _ view: FileView, _ desk: FileDesk
    ) async throws -> [SectionedPage.Section] {
        let above = try await desk.store.files(PartyFile.self, stored.file.memberships.map(\.party))
        let members = try await members(of: stored, view, desk)
        let belongings = try await belongings(of: stored, view, desk)
        let confirmations = try await ConfirmationSections(desk: ConfirmationDesk(base: desk)).of(stored, view)
        return [
            .init("co-ban", view.text("party.step.who"), [Piece(SummaryList(facts(stored, above, view)))]),
            .init("lien-he", view.text("party.step.reach"), [Piece(SummaryList(contacts(stored.file, view)))]),
            .init("giay-to", view.text("party.step.papers"), [Piece(SummaryList(papers(stored.file, view)))]),
        ] + confirmations + members + belongings
    }

    private func facts(
        _ stored: StoredFile<PartyFile>, _ above: [String: StoredFile<PartyFile>], _ view: FileView
    ) -> [SummaryList.Line] {
        let file = stored.file
        var lines: [SummaryList.Line] = [
            .init(view.text("party.kind"), view.text("lookup.party.\(file.partyKind.rawValue)")),
            .init(view.text("party.commune"), view.commune(file.address.commune)),
            .init(
                view.text("party.sector"), file.sector.map { view.text("account.sector.\($0.rawValue)").begun } ?? "–"),
            .init(view.text("party.code"), stored.id),
        ]
        if let gln = file.gln { lines.append(.init(view.text("party.gln"), gln)) }
        for membership in file.memberships {
            let name = above[membership.party]?.file.name ?? membership.party
            let link = Link(
                view.text("party.membership.open"), to: view.address(.party, .file(membership.party)), spoken: name)
            let key = membership.until == nil ? "party.membership" : "party.membership.ended"
            let canOpen = above[membership.party].map { view.visit.may(.fileRead, on: $0.subject) } ?? false
            lines.append(
                .init(
                    view.text(key), [name, membership.code].compactMap(\.self).joined(separator: " · "),
                    action: canOpen ? link : nil))
        }
        return lines
    }

    private func contacts(_ file: PartyFile, _ view: FileView) -> [SummaryList.Line] {
        var lines: [SummaryList.Line] = [
            .init(view.text("party.phone"), file.phone.map(PhoneNumber.shown) ?? "–")
        ]
        if let email = file.email { lines.append(.init(view.text("party.email"), email)) }
        if let website = file.website { lines.append(.init(view.text("party.website"), website)) }
        if let street = file.address.street { lines.append(.init(view.text("party.street"), street)) }
        if let printed = file.address.printed { lines.append(.init(view.text("party.printed"), printed)) }
        for person in [file.representative].compactMap(\.self) + file.contacts {
            let parts = [person.name, person.title, person.phone.map(PhoneNumber.shown), person.email]
            lines.append(
                .init(
                    view.text(person == file.representative ? "party.representative" : "party.contact"),
                    parts.compactMap(\.self).joined(separator: " · ")))
        }
        return lines
    }

    private func papers(_ file: PartyFile, _ view: FileView) -> [SummaryList.Line] {
        var lines: [SummaryList.Line] = [.init(view.text("party.taxCode"), file.taxCode ?? "–")]
        if let licence = file.licence {
            let parts = [licence.number, licence.date.map { view.day($0) }, licence.issuer]
            lines.append(.init(view.text("party.licence"), parts.compactMap(\.self).joined(separator: " · ")))
        }
        if let consent = file.consent {
            lines.append(
                .init(
                    view.text("party.consent"),
                    view.text("party.consent.\(consent.manner.rawValue)", ["day": view.day(consent.day)])))
        }
        return lines
    }

    /// The first of those that belong to it, and the way to all of them.
    private func members(
        of stored: StoredFile<PartyFile>, _ view: FileView, _ desk: FileDesk
    ) async throws -> [SectionedPage.Section] {
        let question = FileQuestion(
            facets: [[FileFacet(.party, stored.id)]], reach: view.reach(.party), limit: 11)
        let list = try await desk.store.list(PartyFile.self, question)
        let members = list.files.filter { $0.id != stored.id }
        guard !members.isEmpty else { return [] }
        let rows = members.prefix(10).map { member in
            DataTable.Row([
                .init(member.file.name, to: view.address(.party, .file(member.id))),
                .init(view.commune(member.file.address.commune)),
                .init("", badge: view.status(member.file.standing.status)),
            ])
        }
        let count = NumberText.grouped(list.count - 1, in: view.words.language)
        let table = DataTable(
            view.text("party.members"), count: view.text("party.members.count", ["count": count]),
            columns: [
                .init(view.text("party.name")), .init(view.text("party.commune")), .init(view.text("file.status")),
            ], rows: Array(rows))
        let all = Link(view.text("party.members.all"), to: view.address(.party) + "?thuoc=\(stored.id)")
        return [.init("thanh-vien", view.text("party.members"), [Piece(table), Piece(all)])]
    }

    /// Its places, products and papers: how many, and the way to them.
    private func belongings(
        of stored: StoredFile<PartyFile>, _ view: FileView, _ desk: FileDesk
    ) async throws -> [SectionedPage.Section] {
        var figures: [Figure] = []
        for kind in [FileKind.place, .product, .document] where view.isReached(kind) {
            let facet = FileFacet(.party, stored.id)
            let counts = try await desk.store.counts(of: [facet], kind: kind, reach: view.reach(kind))
            figures.append(
                Figure(
                    NumberText.grouped(counts[facet] ?? 0, in: view.words.language), view.text(kind, "title"),
                    to: view.address(kind) + "?thuoc=\(stored.id)"))
        }
        return figures.isEmpty
            ? [] : [.init("tai-san", view.text("party.belongings"), [Piece(Figures(figures))])]
    }
}
