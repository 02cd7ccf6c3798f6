import Hummingbird
import Sheets
import Traceability

/// `…/mau.xlsx?loai=`: the workbook to fill in, with lists to choose from and a sheet that explains.
struct ImportTemplateHandler: Handler {
    let desk: ImportDesk

    func answer(_ visit: Visit) async throws -> Response {
        let subject = visit.query["loai"].flatMap(ImportSubject.init(rawValue:)) ?? .households
        guard desk.subjects(visit).contains(subject) else { throw Problem(.forbidden, "access.role") }
        let party = try await desk.parties(visit).first
        let words = desk.words(visit)
        var writer = WorkbookWriter(lists: lists(subject, home: desk.home(party), words))
        writer.begin(
            SheetLayout(
                name: words.subject(subject), columns: subject.columns.map { column($0, subject, words) },
                preparedRows: ImportTemplateHandler.preparedRows))
        writer.begin(
            SheetLayout(
                name: words.text("import.guide"),
                columns: [
                    .init(words.text("import.guide.column"), width: 26),
                    .init(words.text("import.guide.meaning"), width: 90),
                    .init(words.text("import.guide.needed"), width: 12),
                ]))
        for column in subject.columns {
            let isNeeded = subject.needs(column)
            writer.add(prose: [
                words.heading(column), words.hint(column),
                words.text(isNeeded ? "import.guide.yes" : "import.guide.no"),
            ])
        }
        writer.finish()
        let name = subject == .households ? "mau-ho-thanh-vien.xlsx" : "mau-co-so.xlsx"
        return .workbook(writer.take(), named: name)
    }

    private static let preparedRows = 2_000

    private func column(_ column: ImportColumn, _ subject: ImportSubject, _ words: ImportWriting) -> SheetLayout.Column
    {
        let list = [ImportColumn.kind, .sector, .commune].contains(column) ? words.heading(column) : nil
        let isDate = [ImportColumn.memberSince, .consent, .licenceDate].contains(column)
        return .init(
            words.heading(column), isDate ? .date : .text, width: column == .name || column == .street ? 30 : 20,
            list: list,
            hint: words.hint(column), isNeeded: subject.needs(column))
    }

    private func lists(_ subject: ImportSubject, home: String?, _ words: ImportWriting) -> [ChoiceList] {
        var lists: [ChoiceList] = []
        if subject == .parties {
            lists.append(
                ChoiceList(
                    name: words.heading(.kind),
                    choices: PartyKind.allCases.map { words.text("lookup.party.\($0.rawValue)") }))
            lists.append(
                ChoiceList(
                    name: words.heading(.sector),
                    choices: Sector.allCases.map { words.text("account.sector.\($0.rawValue)") }))
        }
        let communes = home.map { desk.places.communes(of: $0) } ?? []
        if !communes.isEmpty {
            lists.append(ChoiceList(name: words.heading(.commune), choices: communes.map { $0.text(in: .vi) }))
        }
        return lists
    }
}

extension Response {
    /// A workbook to keep.
    static func workbook(_ bytes: [UInt8], named name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                .contentDisposition: "attachment; filename=\"\(name)\"", .cacheControl: "no-store",
            ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
