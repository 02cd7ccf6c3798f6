import Hummingbird
import Records
import Traceability

/// How places are shown and asked for.
struct PlaceGuide: FileGuide {
    func blank(_ view: FileView) -> PlaceFile {
        let kind = view.visit.query["loai"].flatMap(PlaceKind.init(rawValue:)) ?? .growingArea
        var file = PlaceFile(name: "", category: kind, owner: "", standing: Standing(.draft, since: view.today))
        // A party's own people put their places under it; others say whose it is.
        if let caller = view.visit.asker, caller.parties.count == 1 { file.owner = caller.parties.first! }
        if let owner = view.visit.query["chu"], owner.utf8.count <= 64 { file.owner = owner }
        return file
    }

    var keepsUnread: Bool { true }

    func standing(of file: PlaceFile) -> Standing { file.standing }

    func with(_ standing: Standing, _ file: PlaceFile) -> PlaceFile {
        var file = file
        file.standing = standing
        return file
    }

    func columns(_ view: FileView) -> [String] {
        [
            view.field(.place, "name"), view.text("product.owner.short"), view.field(.place, "category"),
            view.field(.place, "address/commune"),
            view.field(.place, "codes"), view.field(.place, "hectares"), view.text("file.status"),
        ]
    }

    func cells(_ stored: StoredFile<PlaceFile>, _ view: FileView) -> [DataTable.Cell] {
        let file = stored.file
        let area = file.hectares.flatMap { Quantity($0) }.map { view.words.amount($0, places: 2) }
        return [
            .init(file.name, to: view.address(.place, .file(stored.id))),
            .init(view.party(file.owner)),
            .init(view.text("lookup.place.\(file.category.rawValue)")), .init(view.commune(file.address.commune)),
            .init(file.codes.map(\.code.text).joined(separator: ", ")), .init(area ?? ""),
            .init("", badge: view.status(file.standing.status)),
        ]
    }

    func categories(_ view: FileView) -> [Choice] {
        PlaceKind.allCases.map { Choice($0.rawValue, view.text("lookup.place.\($0.rawValue)")) }
    }

    func name(of file: PlaceFile) -> String { file.name }
    func owner(of file: PlaceFile) -> String? { file.owner }
    func masked(_ file: PlaceFile) -> PlaceFile { file.masked }

    func erased(_ file: PlaceFile, on day: CivilDay) -> PlaceFile {
        var bare = file.masked
        bare.households = []
        bare.phone = nil
        bare.standing = Standing(.closed, since: day)
        return bare
    }

    /// A file that draws it, of 4 MB, beside what is typed.
    var formLimits: FormLimits { .files(1, bytes: 5_000_000) }

    /// The map says the rest, to who may see it.
    func findings(_ file: PlaceFile, _ desk: FileDesk) -> [Finding] {
        file.findingsInBrief(in: desk.circumstances).sorted { $0.severity > $1.severity }
    }

    // MARK: Form

    func steps(_ draft: FileDraft<PlaceFile>, _ view: FileView) -> [FileStep] {
        let commune = draft.field(
            "address/commune", view.field(.place, "address/commune"), hint: view.text("place.hint.commune"),
            CommuneSelect(draft.file.address.commune, view).control)
        let questions = PlaceQuestions(draft: draft, view: view, map: map(draft.file, view))
        return [
            FileStep(title: view.text("place.step.what"), parts: questions.what),
            FileStep(title: view.text("place.step.where"), parts: questions.whereabouts(commune)),
            FileStep(title: view.text("place.step.who"), parts: questions.people),
            FileStep(title: view.text("place.step.codes"), parts: questions.codes + questions.certificates),
        ]
    }

    private func map(_ file: PlaceFile, _ view: FileView) -> DrawMap? {
        guard let commune = file.address.commune, let province = view.places.province(of: commune, or: nil) else {
            return nil
        }
        return DrawMap(
            list: "shape", province: province, commune: commune, boundaries: ReferenceBoundaries.all,
            names: { view.commune($0) },
            script: view.asset("draw-map.js"))
    }

    func reading(_ form: FormBody, into file: PlaceFile, by view: FileView) -> PlaceFile {
        var answers = PlaceAnswers(form, in: view.words.language)
        return answers.put(into: file)
    }
}
