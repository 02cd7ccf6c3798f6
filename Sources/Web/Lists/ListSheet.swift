import Records
import Sheets
import Traceability

/// The table of a list's entries that people take away, fill in and bring: the same columns both ways.
struct ListSheet: Sendable {
    let kind: ListKind
    let catalogue: Catalogue

    /// What somebody brought, read cell by cell.
    struct Reading: Sendable {
        let table: ListTable
        let header: ListHeader

        /// `B7`; the row alone where the column is not in the table.
        func cell(of fault: ListTable.Fault) -> String {
            guard let column = fault.column.flatMap(header.place) else { return String(fault.row) }
            return CellPlace.letters(of: column + 1) + String(fault.row)
        }
    }

    /// Why a file is no such table.
    struct Refusal: Error {
        let code: String
        var arguments: [String: String] = [:]
    }

    static let mostBytes = 8 << 20

    private static let limits: SheetLimits = {
        var limits = SheetLimits()
        limits.fileBytes = mostBytes
        limits.expandedBytes = 64 << 20
        (limits.rows, limits.columns, limits.cells) = (ListContent.mostEntries + 30, 100, 500_000)
        return limits
    }()

    /// - Throws: `Refusal` for what is no table of this kind of list.
    func read(_ bytes: [UInt8]) throws(Refusal) -> Reading {
        let sheet: SheetTable
        do throws(SheetError) { sheet = try SheetTable.read(bytes, limits: Self.limits) } catch {
            throw Refusal(code: error.code.rawValue, arguments: error.arguments)
        }
        let heads = sheet.rows.prefix(30).map { row in (number: row.number, texts: row.values.map { $0?.text }) }
        guard let header = ListHeader(heads, of: kind) else { throw Refusal(code: ListCode.headerMissing.rawValue) }
        guard header.missing.isEmpty else {
            let columns = header.missing.map { catalogue.text("lists.column.\($0.rawValue)", in: .vi) }
            throw Refusal(
                code: ListCode.columnMissing.rawValue, arguments: ["columns": columns.joined(separator: ", ")])
        }
        let body = sheet.rows.filter { $0.number > header.row }
        guard body.count <= ListContent.mostEntries else {
            throw Refusal(
                code: ListCode.tooMany.rawValue, arguments: ["limit": String(ListContent.mostEntries)])
        }
        let table = ListTable(body.map { (number: $0.number, cells: Self.cells($0, header)) }, as: kind, words: words)
        guard !table.entries.isEmpty || !table.faults.isEmpty else { throw Refusal(code: ListCode.empty.rawValue) }
        return Reading(table: table, header: header)
    }

    private static func cells(_ row: SheetRow, _ header: ListHeader) -> [ListColumn: ImportCell] {
        header.columns.reduce(into: [:]) { cells, place in
            if let value = row[place.key + 1] { cells[place.value] = cell(value) }
        }
    }

    private static func cell(_ value: CellValue) -> ImportCell {
        switch value {
        case .fault(let code, let found): ImportCell(found, fault: code.rawValue)
        case .date(let date): ImportCell(String(date.text.prefix(10)))
        case .text, .number, .boolean: ImportCell(value.text.trimmed)
        }
    }

    /// What pages call groups of products, in every language.
    private var words: ListWords {
        ListWords(
            groups: ProductGroup.allCases.flatMap { group in
                Language.allCases.map { (catalogue.text("product.group.\(group.rawValue)", in: $0), group) }
            })
    }

    // MARK: Writing

    var columns: [ListColumn] { ListColumn.of(kind) }

    func heading(_ column: ListColumn, _ language: Language) -> String {
        catalogue.text("lists.column.\(column.rawValue)", in: language)
    }

    func cells(_ entry: ListEntry, _ language: Language) -> [CellValue?] {
        columns.map { column in
            let text = text(entry, column, language)
            return text.isEmpty ? nil : .text(text)
        }
    }

    private func text(_ entry: ListEntry, _ column: ListColumn, _ language: Language) -> String {
        let day = { (day: CivilDay?) in day.map(DayText.writing) ?? "" }
        switch column {
        case .code: if case .code(let code) = entry.key { return code.printed } else { return "" }
        case .group:
            guard case .group(let group) = entry.key else { return "" }
            return catalogue.text("product.group.\(group.rawValue)", in: language)
        case .substance, .name: return entry.name
        case .level: return catalogue.text("lists.level.\(entry.level.rawValue)", in: language)
        case .labelGroup: return entry.labelGroup.map { String($0) } ?? ""
        case .roadmap: return day(entry.roadmap)
        case .from: return day(entry.from)
        case .to: return day(entry.to)
        case .place: return entry.place ?? ""
        case .note: return entry.note ?? ""
        }
    }

    /// Entries as a table that ``read(_:)`` takes: what a form carries from the look at a table to its writing.
    func text(_ entries: [ListEntry]) -> String {
        var table = CSVWriter()
        table.add(columns.map { .text(heading($0, .vi)) })
        for entry in entries { table.add(cells(entry, .vi)) }
        return String(decoding: table.take(), as: UTF8.self)
    }

    /// - Parameter prepared: empty rows with lists to choose from.
    func workbook(_ entries: [ListEntry], _ language: Language, prepared: Int = 0) -> [UInt8] {
        var writer = WorkbookWriter(lists: choices(language))
        writer.begin(
            SheetLayout(
                name: catalogue.text("lists.kind.\(kind.rawValue)", in: language),
                columns: columns.map { column($0, language) }, preparedRows: prepared))
        for entry in entries { writer.add(cells(entry, language)) }
        writer.finish()
        return writer.take()
    }

    private func column(_ column: ListColumn, _ language: Language) -> SheetLayout.Column {
        let hasChoices = column == .group || column == .level
        return .init(
            heading(column, language), .text, width: column == .name || column == .substance ? 40 : 20,
            list: hasChoices ? heading(column, language) : nil,
            hint: catalogue.text("lists.hint.\(column.rawValue)", in: language), isNeeded: column.isNeeded(in: kind))
    }

    private func choices(_ language: Language) -> [ChoiceList] {
        let groups = ProductGroup.allCases.map { catalogue.text("product.group.\($0.rawValue)", in: language) }
        let levels = kind.levels.map { catalogue.text("lists.level.\($0.rawValue)", in: language) }
        var lists: [ChoiceList] = []
        if columns.contains(.group) { lists.append(ChoiceList(name: heading(.group, language), choices: groups)) }
        if columns.contains(.level) { lists.append(ChoiceList(name: heading(.level, language), choices: levels)) }
        return lists
    }
}
