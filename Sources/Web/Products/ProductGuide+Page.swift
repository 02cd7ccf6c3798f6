import Records
import Traceability

extension ProductGuide {
    /// Everything of a product on one page.
    func sections(
        _ stored: StoredFile<ProductFile>, _ view: FileView, _ desk: FileDesk
    ) async throws -> [SectionedPage.Section] {
        let file = stored.file
        let parties = try await desk.store.files(PartyFile.self, [file.owner] + file.authorised.map(\.party))
        let show = ProductLines(file: file, view: view, parties: parties)
        let listing = ProductListing(
            judgement: try await desk.lists.judge(ListedGoods(file)), file: file,
            words: ListPhrases(view: view, library: desk.lists.library))
        let suspensions = try await SuspensionSections(desk: SuspensionDesk(base: desk)).of(stored, view)
        let confirmations = try await ConfirmationSections(desk: ConfirmationDesk(base: desk)).of(stored, view)
        let papers = try await CoveringPapers(desk: desk).section(stored.id, of: file.owner, stored.subject, view)
        return suspensions + confirmations + [
            .init("anh", view.text("product.pictures"), pictures(stored, view)),
            .init("san-pham", view.text("product.step.what"), [Piece(SummaryList(show.what))]),
            .init("ma", view.text("product.step.code"), code(stored, show, view)),
            .init("hang", view.text("product.step.goods"), [Piece(SummaryList(show.goods))] + show.packTable),
            .init("nhan", view.text("product.step.label"), [Piece(SummaryList(show.label))] + show.labelNote),
            .init("danh-muc", view.text("lists.product"), listed(listing, stored, view)),
            .init("giay-to", view.text("product.step.papers"), [Piece(SummaryList(show.papers))]),
        ] + [papers].compactMap(\.self) + [
            .init(
                "hien-nay", view.text("product.step.today"), lead: [view.text("product.tracing.lead")],
                [Piece(SummaryList(show.today))])
        ]
    }

    /// What the lists in force say of it; who may proposes it for the province's.
    private func listed(
        _ listing: ProductListing, _ stored: StoredFile<ProductFile>, _ view: FileView
    ) -> [Piece] {
        var parts = [listing.notice.map { Piece($0) }].compactMap(\.self)
        if !listing.lines.isEmpty { parts.append(Piece(SummaryList(listing.lines))) }
        if view.visit.may(.listPropose, on: stored.subject) {
            let address = "\(Address.lists(.propose).path)?san-pham=\(stored.id)"
            parts.append(Piece(Button(view.text("lists.propose"), .secondary, address: address)))
        }
        return parts
    }

    private func pictures(_ stored: StoredFile<ProductFile>, _ view: FileView) -> [Piece] {
        var parts: [Piece] = []
        if stored.file.pictures.isEmpty {
            parts.append(
                Piece(Notice(.info, view.text("product.pictures.none"), view.text("product.pictures.none.text"))))
        } else {
            parts.append(Piece(PictureRow(stored.file.pictures, named: stored.file.name)))
        }
        if view.visit.may(.fileEdit, on: stored.subject) {
            let address = view.address(.product, .part(stored.id, .pictures))
            parts.append(Piece(Button(view.text("product.pictures.change"), .secondary, address: address)))
        }
        return parts
    }

    /// The codes, whose they are, and what to do next on the way to one.
    private func code(_ stored: StoredFile<ProductFile>, _ show: ProductLines, _ view: FileView) -> [Piece] {
        var parts: [Piece] = []
        let registration = stored.file.registration
        let task = registration?.next(on: view.today) ?? (stored.file.number == nil ? .fileForm : .nothing)
        if task != .nothing {
            let form = Link(
                view.text("product.form.open"), to: view.address(.product, .part(stored.id, .registration)))
            parts.append(
                Piece(
                    Notice(
                        task == .awaitAnswer ? .info : .caution, view.text("product.next.\(task.rawValue)"),
                        view.text("product.next.\(task.rawValue).text"),
                        links: [.fileForm, .fileAgain, .answerOffice].contains(task) ? [form] : [])))
        }
        if stored.file.gtin == nil, view.visit.may(.codeIssue, on: stored.subject) {
            let address = CodeDesk.address(of: stored.file.owner, for: stored.id)
            parts.append(Piece(Button(view.text("codes.help"), .secondary, address: address)))
        }
        parts.append(Piece(SummaryList(show.code + (registration.map(show.registration) ?? []))))
        return parts
    }
}
