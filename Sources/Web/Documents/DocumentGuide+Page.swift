import Records
import Traceability

extension DocumentGuide {
    /// Everything of a paper on one page: whose word it is, what it says, what it covers, its copy.
    func sections(
        _ stored: StoredFile<DocumentFile>, _ view: FileView, _ desk: FileDesk
    ) async throws -> [SectionedPage.Section] {
        let state = try await desk.documents.states(of: [stored.id])[stored.id]
        let related = try await desk.store.files(
            DocumentFile.self, [stored.file.replaces, state?.replacedBy].compactMap(\.self))
        return [
            .init("ai-noi", view.text("document.word"), word(stored, state, view)),
            .init(
                "giay", view.text("document.step.what"),
                [Piece(SummaryList(try await facts(stored, state, related, view, desk)))]),
            .init("pham-vi", view.text("document.step.scope"), try await covers(stored.file, view, desk)),
            .init("ban-chup", view.text("document.copy"), copy(stored, view)),
        ]
    }

    // MARK: Whose word

    /// Declared and confirmed are never the same.
    private func word(
        _ stored: StoredFile<DocumentFile>, _ state: DocumentStore.State?, _ view: FileView
    ) -> [Piece] {
        let status = stored.file.standing.status
        if let confirmation = state?.confirmation, status == .active {
            let words = ["office": view.office(confirmation.office), "day": view.day(confirmation.day)]
            return [Piece(Badge(view.text("document.confirmed", words), .confirmed))] + renewal(stored, state, view)
        }
        let key = status == .suspended || status == .closed ? "document.withdrawn" : "document.declared"
        let kind: Badge.Kind = key == "document.withdrawn" ? .danger : .declared
        return [Piece(Badge(view.text(key), kind))] + renewal(stored, state, view)
    }

    /// Where it ends soon or has ended and nothing takes its place.
    private func renewal(
        _ stored: StoredFile<DocumentFile>, _ state: DocumentStore.State?, _ view: FileView
    ) -> [Piece] {
        let counts = [.active, .submitted].contains(stored.file.standing.status)
        guard counts, state?.replacedBy == nil, view.visit.may(.fileEdit, on: stored.subject) else { return [] }
        let address = view.address(.document, .new) + "?\(Self.renewing)=\(stored.id)"
        return [Piece(Button(view.text("document.renew"), .secondary, icon: .plus, address: address))]
    }

    // MARK: What it says

    private func facts(
        _ stored: StoredFile<DocumentFile>, _ state: DocumentStore.State?,
        _ related: [String: StoredFile<DocumentFile>], _ view: FileView, _ desk: FileDesk
    ) async throws -> [SummaryList.Line] {
        let file = stored.file
        let owner = try await desk.store.file(PartyFile.self, file.owner)
        var lines: [SummaryList.Line] = [
            .init(view.text("document.type"), view.text("document.type.\(file.type.rawValue)")),
            .init(
                view.text("document.owner"), owner?.file.name ?? file.owner,
                action: owner.flatMap { party in
                    view.visit.may(.fileRead, on: party.subject)
                        ? Link(
                            view.text("product.owner.open"), to: view.address(.party, .file(party.id)),
                            spoken: party.file.name) : nil
                }),
            .init(view.text("document.number"), file.number ?? view.text("document.none")),
            .init(view.text("document.issuer"), file.issuer ?? view.text("document.none")),
            .init(view.text("document.validFrom"), file.validFrom.map { view.day($0) } ?? view.text("document.none")),
            .init(
                view.text("document.validTo"), file.validTo.map { view.day($0) } ?? view.text("document.noEnd"),
                badge: DocumentTerm(file, on: view.today).badge(view)),
            .init(view.text("document.audience"), view.text("document.audience.\(file.audience.rawValue)")),
        ]
        if let note = file.note { lines.append(.init(view.text("document.note"), note)) }
        for (key, id) in [("document.replaces", file.replaces), ("document.replacedBy", state?.replacedBy)] {
            guard let id, let other = related[id] else { continue }
            let name = [other.file.name, other.file.number].compactMap(\.self).joined(separator: " · ")
            lines.append(
                .init(
                    view.text(key), name,
                    action: Link(
                        view.text("document.open"), to: view.address(.document, .file(id)), spoken: other.file.name)))
        }
        return lines
    }

    private func covers(
        _ file: DocumentFile, _ view: FileView, _ desk: FileDesk
    ) async throws -> [Piece] {
        var lines: [SummaryList.Line] = []
        if file.scope.isWholeParty {
            lines.append(.init(view.text("document.covers.party"), view.text("document.covers.party.hint")))
        }
        let products = try await desk.store.files(ProductFile.self, file.scope.products)
        for id in file.scope.products {
            lines.append(
                covered(.product, id, products[id]?.file.name, products[id]?.subject, "document.product", view))
        }
        let places = try await desk.store.files(PlaceFile.self, file.scope.places)
        for id in file.scope.places {
            lines.append(covered(.place, id, places[id]?.file.name, places[id]?.subject, "document.place", view))
        }
        if !file.scope.standards.isEmpty {
            lines.append(.init(view.text("document.standards"), file.scope.standards.joined(separator: "; ")))
        }
        return [Piece(SummaryList(lines))]
    }

    private func covered(
        _ kind: FileKind, _ id: String, _ name: String?, _ subject: Subject?, _ label: String, _ view: FileView
    ) -> SummaryList.Line {
        let canOpen = subject.map { view.visit.may(.fileRead, on: $0) } ?? false
        let link = Link(view.text("document.open"), to: view.address(kind, .file(id)), spoken: name ?? id)
        return .init(view.text(label), name ?? id, action: canOpen ? link : nil)
    }

    // MARK: The copy

    private func copy(_ stored: StoredFile<DocumentFile>, _ view: FileView) -> [Piece] {
        var parts: [Piece] = []
        if let copy = stored.file.copy {
            let bytes = NumberText.grouped(max(1, copy.byteCount / 1_024), in: view.words.language)
            let what = view.text("document.copy.what", ["type": copy.type.rawValue.uppercased(), "size": bytes])
            let link = Link(
                view.text("document.copy.open"), to: view.address(.document, .part(stored.id, .copyFile)),
                icon: .download)
            var lines = [SummaryList.Line(view.text("document.copy"), what, action: link)]
            if let name = copy.name { lines.append(.init(view.text("document.copy.name"), name)) }
            parts.append(Piece(SummaryList(lines)))
        } else {
            parts.append(Piece(Notice(.info, view.text("document.copy.none"), view.text("document.copy.none.text"))))
        }
        if view.visit.may(.fileEdit, on: stored.subject) {
            let key = stored.file.copy == nil ? "document.copy.add" : "document.copy.change"
            let address = view.address(.document, .part(stored.id, .copy))
            parts.append(Piece(Button(view.text(key), .secondary, address: address)))
        }
        return parts
    }
}

extension FileView {
    /// The office that confirmed a paper, by its name.
    func office(_ office: DocumentOffice) -> String {
        OfficeWords(catalogue: words.catalogue, places: places, language: words.language).text(office)
    }
}
