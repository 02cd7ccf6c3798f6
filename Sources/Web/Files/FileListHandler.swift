import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/co-so`, `/quan-ly/noi-san-xuat`, `/quan-ly/san-pham`.
struct FileListHandler<Guide: FileGuide>: Handler {
    let guide: Guide
    let desk: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        let query = FileListQuery(visit.query)
        guard !query.isBrokenCursor else { throw Problem(.queryParameter, "web.fileCursor", ["parameter": "sau"]) }
        let view = desk.view(visit)
        if visit.query["dinh-dang"] == "xlsx" {
            return try await FileListExport(guide: guide, desk: desk).answer(query, view)
        }
        let list = try await desk.store.list(Guide.File.self, query.question(view.reach(guide.kind)))
        return page(list, query, try await desk.view(visit, naming: list.files, of: guide))
    }

    private func page(_ list: FileList<Guide.File>, _ query: FileListQuery, _ view: FileView) -> Response {
        let page = SectionedPage(
            view, view.text(guide.kind, "title"), actions: actions(view), count: count(list, view),
            [Piece(filters(query, view)), Piece(table(list, query, view))])
        return desk.pages.workResponse(SectionedPage.template, page, for: view.visit)
    }

    private func actions(_ view: FileView) -> [Button] {
        var actions: [Button] = []
        if view.visit.may(.fileCreate) {
            actions.append(Button(view.text(guide.kind, "add"), icon: .plus, address: view.address(guide.kind, .new)))
        }
        if guide.kind == .party, view.visit.may(.fileImport) {
            actions.append(Button(view.text("import.title"), .secondary, address: Address.imports(.start).path))
        }
        return actions
    }

    private func count(_ list: FileList<Guide.File>, _ view: FileView) -> String {
        let number = NumberText.grouped(list.count, in: view.words.language)
        return list.isCountCut || list.isCut ? view.text("file.countCut", ["count": number]) : number
    }

    private func filters(_ query: FileListQuery, _ view: FileView) -> FilterBar {
        let links = PageLinks(view.visit)
        let without = { (name: String) in PageLinks.dropping(["sau", name], links) }
        let all = Choice("", view.text("file.all"), isChosen: false)
        let categories = guide.categories(view)
        let statuses = FileStatus.allCases.map { status in
            Choice(
                status.rawValue, view.text("file.status.\(status.rawValue)"), isChosen: query.status == status)
        }
        let chosen: [Link?] = [
            query.text.isEmpty ? nil : Link("“\(query.text)”", to: without("q")),
            query.category.flatMap { value in
                categories.first { $0.value == value }.map { Link($0.label, to: without("loai")) }
            },
            query.status.map { Link(view.text("file.status.\($0.rawValue)"), to: without("trang-thai")) },
            query.listed.map { Link(view.text("lists.mark.\($0.rawValue)"), to: without("danh-muc")) },
            query.commune.map { Link(view.commune($0), to: without("xa")) },
            query.party.map { Link(view.text("file.ofParty", ["party": $0]), to: without("thuoc")) },
        ]
        let marks = ListMark.allCases.map {
            Choice($0.rawValue, view.text("lists.mark.\($0.rawValue)"), isChosen: $0 == query.listed)
        }
        let listed =
            guide.kind == .product ? [Field("danh-muc", view.text("lists.title"), Select([all] + marks))] : []
        return FilterBar(
            view.text("file.filter"), action: view.address(guide.kind),
            keeping: [query.commune.map { HiddenField("xa", $0) }, query.party.map { HiddenField("thuoc", $0) }]
                .compactMap(\.self),
            [
                Field("q", view.text("file.search"), hint: view.text(guide.kind, "search.hint"), TextInput(query.text)),
                Field(
                    "loai", view.text(guide.kind, "category"),
                    Select([all] + categories.map { Choice($0.value, $0.label, isChosen: $0.value == query.category) })),
                Field("trang-thai", view.text("file.status"), Select([all] + statuses)),
            ] + listed, chosen: chosen.compactMap(\.self))
    }

    private func table(_ list: FileList<Guide.File>, _ query: FileListQuery, _ view: FileView) -> DataTable {
        let links = PageLinks(view.visit)
        let byName = PageLinks.dropping(["sau", "xep"], links)
        let byChange = PageLinks.setting("xep", "moi", dropping: ["sau"], links)
        let labels = guide.columns(view)
        var columns = labels.enumerated().map { index, label in
            index == 0
                ? DataTable.Column(label, sorts: byName, query.order == .name ? .ascending : .none) : .init(label)
        }
        columns.append(
            .init(view.text("file.changed"), sorts: byChange, query.order == .newest ? .descending : .none))
        let rows = list.files.map { stored in
            var cells = guide.cells(shown(stored, view), view)
            cells.append(.init(view.instant(stored.changedAt)))
            return DataTable.Row(cells)
        }
        let export =
            rows.isEmpty || !view.visit.may(.fileExport)
            ? nil
            : Link(
                view.text("file.export"), to: PageLinks.setting("dinh-dang", "xlsx", dropping: ["sau"], links),
                icon: .download)
        return DataTable(
            view.text(guide.kind, "title"), export: export, columns: columns, rows: rows,
            note: note(list, view), instead: rows.isEmpty && list.unreadable.isEmpty ? Piece(blank(query, view)) : nil,
            pager: pager(list, query, view))
    }

    /// What the reader should know of the rows that are not there.
    private func note(_ list: FileList<Guide.File>, _ view: FileView) -> Piece? {
        if !list.unreadable.isEmpty {
            return Piece(
                Notice(
                    .danger, view.text("file.unreadable", ["count": String(list.unreadable.count)]),
                    view.text("file.unreadable.text", ["files": list.unreadable.joined(separator: ", ")])))
        }
        return list.isCut ? Piece(Notice(.info, view.text("file.tooMany"), view.text("file.tooMany.text"))) : nil
    }

    /// Lists show no personal data to officers: it is one page away, and seeing it is written down.
    private func shown(_ stored: StoredFile<Guide.File>, _ view: FileView) -> StoredFile<Guide.File> {
        stored.replacing(guide.masked(stored.file))
    }

    private func blank(_ query: FileListQuery, _ view: FileView) -> Blank {
        let isNarrowed = !query.question(.everything).facets.isEmpty || !query.text.isEmpty
        if isNarrowed {
            return Blank(
                view.text("file.none.found"), view.text("file.none.found.text"),
                button: Button(view.text("work.everything"), .secondary, address: view.address(guide.kind)))
        }
        return Blank(
            view.text(guide.kind, "none"), view.text(guide.kind, "none.text"),
            button: view.visit.may(.fileCreate)
                ? Button(view.text(guide.kind, "add"), icon: .plus, address: view.address(guide.kind, .new)) : nil)
    }

    private func pager(_ list: FileList<Guide.File>, _ query: FileListQuery, _ view: FileView) -> Pager? {
        guard list.next != nil || query.after != nil else { return nil }
        let links = PageLinks(view.visit)
        return Pager(
            view.text("file.pages"), view.text(query.after == nil ? "file.pages.first" : "file.pages.further"),
            previous: query.after == nil ? nil : PageLinks.dropping(["sau"], links),
            next: list.next.map { PageLinks.setting("sau", $0.text, dropping: [], links) })
    }
}

extension StoredFile {
    /// The same with another content, to be shown.
    func replacing(_ file: File) -> StoredFile {
        StoredFile(
            id: id, version: version, createdAt: createdAt, changedAt: changedAt, file: file, subject: subject)
    }
}

extension PageLinks {
    /// The page without some parameters.
    static func dropping(_ names: [String], _ links: PageLinks) -> String { setting("", "", dropping: names, links) }

    /// The page with a parameter set and others left out.
    static func setting(_ name: String, _ value: String, dropping names: [String], _ links: PageLinks) -> String {
        let parts = links.current.split(separator: "?", maxSplits: 1).map(String.init)
        let gone = Set(names + [name])
        let kept = (parts.count == 2 ? parts[1] : "").split(separator: "&").filter { pair in
            !gone.contains(String(pair.prefix { $0 != "=" }))
        }.map(String.init)
        let query = (kept + (name.isEmpty ? [] : ["\(name)=\(PercentCoding.encode(value))"])).joined(separator: "&")
        return query.isEmpty ? parts[0] : "\(parts[0])?\(query)"
    }
}
