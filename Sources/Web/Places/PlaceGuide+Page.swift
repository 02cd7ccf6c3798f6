import Records
import Traceability

extension PlaceGuide {
    /// Everything of a place on one page: where it is with what was found on the map, what it is, whose, its codes and certificates.
    func sections(
        _ stored: StoredFile<PlaceFile>, _ view: FileView, _ desk: FileDesk
    ) async throws -> [SectionedPage.Section] {
        let owners = try await desk.store.files(PartyFile.self, [stored.file.owner])
        var sections: [SectionedPage.Section] = [
            .init("hinh-ve", view.text("place.step.where"), try await shape(stored, view, desk)),
            .init("co-ban", view.text("place.step.what"), [Piece(SummaryList(facts(stored, owners, view)))]),
            .init("ma-so", view.field(.place, "codes"), [Piece(codes(stored.file, view))]),
        ]
        if !stored.file.households.isEmpty {
            sections.append(.init("ho", view.field(.place, "households"), [Piece(households(stored.file, view))]))
        }
        if !stored.file.packers.isEmpty {
            sections.append(.init("dong-goi", view.field(.place, "packers"), [Piece(packers(stored.file, view))]))
        }
        if !stored.file.certificates.isEmpty {
            sections.append(
                .init("chung-nhan", view.field(.place, "certificates"), [Piece(certificates(stored.file, view))]))
        }
        sections += try await ConfirmationSections(desk: ConfirmationDesk(base: desk)).of(stored, view)
        let papers = try await CoveringPapers(desk: desk)
            .section(stored.id, of: stored.file.owner, stored.subject, view)
        return sections + [papers].compactMap(\.self)
    }

    // MARK: The map

    private func shape(
        _ stored: StoredFile<PlaceFile>, _ view: FileView, _ desk: FileDesk
    ) async throws -> [Piece] {
        guard let drawn = stored.file.shape else {
            let isHidden = !isClear(stored, view)
            return [
                Piece(
                    Blank(
                        view.text(isHidden ? "place.map.hidden" : "place.map.none"),
                        view.text(isHidden ? "place.map.hidden.text" : "place.map.none.text")))
            ]
        }
        let neighbours = try await neighbours(of: drawn, stored, view, desk)
        let verdict = stored.file.shapeVerdict(in: desk.circumstances, neighbours: neighbours)!
        let words = FindingWords(words: view.words, places: view.places)
        var parts: [Piece] = []
        if let map = ShapeMap(
            id: "ban-do", verdict, border: stored.file.address.commune.flatMap { ReferenceBoundaries.all.unit($0) },
            communeName: view.commune(stored.file.address.commune),
            neighbours: neighbours.map { ($0.name, $0.shape) }, words: view.words)
        {
            parts.append(Piece(map))
        }
        if verdict.findings.isEmpty {
            parts.append(Piece(Notice(.success, view.text("place.map.sound"))))
        } else {
            parts.append(Piece(FindingList(verdict.findings.map(\.finding), words: words)))
        }
        if verdict.isMendable, view.visit.may(.fileEdit, on: stored.subject) { parts.append(Piece(mend(stored, view))) }
        return parts
    }

    /// Whether the reader is shown personal data: the owner always, others where they asked for it.
    private func isClear(_ stored: StoredFile<PlaceFile>, _ view: FileView) -> Bool {
        view.visit.isOwn(stored.subject) || view.visit.address == .files(.place, .part(stored.id, .personal))
    }

    /// What lies over it. The name of a place out of the reader's reach is not told, nor its ID.
    private func neighbours(
        of drawn: DrawnShape, _ stored: StoredFile<PlaceFile>, _ view: FileView, _ desk: FileDesk
    ) async throws -> [ShapeContext.Neighbour] {
        guard PlaceFile.exclusiveKinds.contains(stored.file.category),
            let shape = ShapeCheck.verdict(on: drawn).shape
        else { return [] }
        return try await PlaceNeighbours(files: desk.store).around(shape, except: stored.id).map { place, shape in
            let isReached = view.visit.may(.fileRead, on: place.subject)
            return ShapeContext.Neighbour(
                id: isReached ? place.id : "",
                name: isReached ? place.file.name : view.text("place.map.another"), shape: shape)
        }
    }

    /// One button that puts right what has one plain meaning.
    private func mend(_ stored: StoredFile<PlaceFile>, _ view: FileView) -> Form {
        Form(
            action: view.address(.place, .part(stored.id, .mend)),
            sending: view.visit.formFields + [HiddenField("phien-ban", String(stored.version))], [],
            buttons: [Button(view.text("place.mend"), icon: .check)])
    }

    // MARK: Facts

    private func facts(
        _ stored: StoredFile<PlaceFile>, _ owners: [String: StoredFile<PartyFile>], _ view: FileView
    ) -> [SummaryList.Line] {
        let file = stored.file
        let owner = owners[file.owner]
        let canOpen = owner.map { view.visit.may(.fileRead, on: $0.subject) } ?? false
        var lines: [SummaryList.Line] = [
            .init(view.field(.place, "category"), view.text("lookup.place.\(file.category.rawValue)")),
            .init(
                view.field(.place, "owner"), owner?.file.name ?? file.owner,
                action: canOpen
                    ? Link(
                        view.text("party.membership.open"), to: view.address(.party, .file(file.owner)),
                        spoken: owner?.file.name) : nil),
            .init(view.field(.place, "address/commune"), view.commune(file.address.commune)),
        ]
        let more: [(String, String?)] = [
            ("address/street", file.address.street), ("address/printed", file.address.printed),
            ("produce", file.produce), ("hectares", amount(file.hectares, view.text("place.unit.hectares"), view)),
            ("heads", file.heads.map { NumberText.grouped($0, in: view.words.language) }),
            ("yearlyOutput", amount(file.yearlyOutput, file.outputUnit ?? "", view)), ("gln", file.gln),
            ("internalCode", file.internalCode), ("phone", file.phone.map(PhoneNumber.shown)), ("note", file.note),
        ]
        for (path, value) in more {
            if let value, !value.isEmpty { lines.append(.init(view.field(.place, path), value)) }
        }
        return lines
    }

    private func amount(_ number: Double?, _ unit: String, _ view: FileView) -> String? {
        number.flatMap { Quantity($0) }.map { view.words.amount($0, unit, places: 3) }
    }

    private func codes(_ file: PlaceFile, _ view: FileView) -> DataTable {
        let paths = ["codes/code", "codes/market", "codes/status", "codes/by", "codes/until"]
        let rows = file.codes.map { code in
            DataTable.Row([
                .init(code.code.text), .init(view.text("place.market.\(code.market.rawValue)")),
                .init("", badge: badge(code, view)),
                .init([code.by, code.decision].compactMap(\.self).joined(separator: ", ")),
                .init(view.day(code.until)),
            ])
        }
        return DataTable(
            view.field(.place, "codes"), columns: paths.map { .init(view.field(.place, $0)) }, rows: rows,
            instead: rows.isEmpty
                ? Piece(Blank(view.text("place.codes.none"), view.text("place.codes.none.text"))) : nil)
    }

    private func badge(_ code: MarketCode, _ view: FileView) -> Badge {
        switch code.status {
        case .granted where code.isInForce(on: view.today): Badge(view.text("place.code.granted"), .declared)
        case .granted: Badge(view.text("place.code.outOfTerm"), .caution)
        case .suspended: Badge(view.text("place.code.suspended"), .caution)
        case .revoked: Badge(view.text("place.code.revoked"), .danger)
        }
    }

    private func households(_ file: PlaceFile, _ view: FileView) -> DataTable {
        DataTable(
            view.field(.place, "households"),
            columns: [
                .init(view.field(.place, "households/name")),
                .init(view.field(.place, "households/hectares"), isNumeric: true),
            ], rows: file.households.map { .init([.init($0.name), .init(amount($0.hectares, "", view) ?? "")]) })
    }

    private func packers(_ file: PlaceFile, _ view: FileView) -> DataTable {
        let paths = ["packers/name", "packers/code", "packers/until"]
        return DataTable(
            view.field(.place, "packers"), columns: paths.map { .init(view.field(.place, $0)) },
            rows: file.packers.map { .init([.init($0.name), .init($0.code?.text ?? ""), .init(view.day($0.until))]) })
    }

    private func certificates(_ file: PlaceFile, _ view: FileView) -> DataTable {
        let paths = ["certificates/name", "certificates/number", "certificates/by", "certificates/until"]
        return DataTable(
            view.field(.place, "certificates"), columns: paths.map { .init(view.field(.place, $0)) },
            rows: file.certificates.map { one in
                let isOver = one.until.map { $0 < view.today } ?? false
                return .init([
                    .init(one.name), .init(one.number ?? ""), .init(one.by ?? ""),
                    .init(
                        view.day(one.until), badge: isOver ? Badge(view.text("place.certificate.over"), .caution) : nil),
                ])
            })
    }
}
