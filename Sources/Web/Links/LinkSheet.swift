import Records
import Sheets
import Traceability

/// The table of links that people take away and bring back: the same columns both ways.
struct LinkSheet: Sendable {
    enum Column: String, CaseIterable, Sendable {
        case id, anchor, linkType, href, title, hreflang, type, context, from, until

        /// Under which words its heading stands.
        var key: String {
            switch self {
            case .id: "links.id"
            case .anchor: "links.anchor"
            case .linkType: "links.type"
            case .href: "links.href"
            case .title: "links.name"
            case .hreflang: "links.languages"
            case .type: "links.media"
            case .context: "links.markets"
            case .from: "links.from"
            case .until: "links.until"
            }
        }

        var isNeeded: Bool { [.anchor, .linkType, .href, .title].contains(self) }
    }

    /// One line of a table that somebody brought.
    struct Row: Sendable {
        let number: Int
        /// The link it changes; nil for a new one.
        let id: String?
        let draft: LinkDraft
    }

    /// Why a file is no such table.
    struct Refusal: Error {
        let key: String
        let arguments: [String: String]
    }

    static let mostBytes = 4 << 20
    static let mostRows = 5_000

    let catalogue: Catalogue

    func headings(_ language: Language) -> [String] { Column.allCases.map { catalogue.text($0.key, in: language) } }

    static func cells(_ stored: StoredLink, words: LinkWords) -> [CellValue?] {
        let draft = stored.draft
        let texts = [
            stored.id, draft.anchor, draft.linkType, draft.href, draft.title, draft.hreflang.joined(separator: " "),
            draft.type ?? "", draft.context.joined(separator: " "), words.day(draft.from), words.day(draft.until),
        ]
        return texts.map { $0.isEmpty ? nil : .text($0) }
    }

    // MARK: Reading

    private static let limits: SheetLimits = {
        var limits = SheetLimits()
        limits.fileBytes = mostBytes
        limits.expandedBytes = 48 << 20
        (limits.rows, limits.columns, limits.cells) = (mostRows + 30, 100, 500_000)
        return limits
    }()

    /// - Throws: `Refusal` for what is no table of links.
    func read(_ bytes: [UInt8]) throws(Refusal) -> (rows: [Row], notes: [SheetNote]) {
        let table: SheetTable
        do throws(SheetError) { table = try SheetTable.read(bytes, limits: Self.limits) } catch {
            throw Refusal(key: "error.\(error.code.rawValue)", arguments: error.arguments)
        }
        guard
            let (header, columns) = table.rows.prefix(20).lazy.compactMap({ row in columns(of: row).map { (row, $0) } })
                .first
        else { throw Refusal(key: "links.table.header", arguments: [:]) }
        let rows = table.rows.filter { $0.number > header.number }.compactMap { row($0, columns) }
        guard !rows.isEmpty else { throw Refusal(key: "links.table.empty", arguments: [:]) }
        guard rows.count <= Self.mostRows else {
            throw Refusal(key: "links.table.tooMany", arguments: ["limit": String(Self.mostRows)])
        }
        return (rows, table.notes)
    }

    /// Where each column stands, when all that are needed do; headings in either language.
    private func columns(of row: SheetRow) -> [Column: Int]? {
        let names = Dictionary(
            Column.allCases.flatMap { column in
                Language.allCases.map { (Self.folded(catalogue.text(column.key, in: $0)), column) } + [
                    (Self.folded(column.rawValue), column)
                ]
            }
        ) { first, _ in first }
        var found: [Column: Int] = [:]
        for (index, value) in row.values.enumerated() {
            guard let text = value?.text, let column = names[Self.folded(text)], found[column] == nil else { continue }
            found[column] = index + 1
        }
        return Column.allCases.allSatisfy { !$0.isNeeded || found[$0] != nil } ? found : nil
    }

    private static func folded(_ text: String) -> String { FoldedText.words(of: text).joined(separator: " ") }

    private func row(_ row: SheetRow, _ columns: [Column: Int]) -> Row? {
        func text(_ column: Column) -> String {
            guard let index = columns[column], let value = row[index] else { return "" }
            if case .date(let date) = value { return String(date.text.prefix(10)) }
            return value.text.trimmed
        }
        guard Column.allCases.contains(where: { !text($0).isEmpty }) else { return nil }
        let names = { (column: Column) in
            text(column).split { " ,;\n".contains($0) }.map(String.init)
        }
        let day = { (column: Column) in
            let typed = text(column)
            return typed.isEmpty ? nil : DayText.reading(typed)?.text ?? typed
        }
        var draft = LinkDraft()
        (draft.anchor, draft.href, draft.title) = (text(.anchor), text(.href), text(.title))
        draft.linkType = linkType(text(.linkType))
        (draft.hreflang, draft.context) = (names(.hreflang), names(.context))
        draft.type = text(.type).isEmpty ? nil : text(.type)
        (draft.from, draft.until) = (day(.from), day(.until))
        return Row(number: row.number, id: text(.id).isEmpty ? nil : text(.id), draft: draft)
    }

    /// A type by its name in the vocabulary, or as our pages call it.
    private func linkType(_ typed: String) -> String {
        if LinkType(named: typed) != nil { return typed }
        let wanted = Self.folded(typed)
        let known = LinkType.ofOwners.first { type in
            Language.allCases.contains { Self.folded(catalogue.text("linkType.\(type.rawValue)", in: $0)) == wanted }
        }
        return known.map { "gs1:\($0.rawValue)" } ?? typed
    }
}
