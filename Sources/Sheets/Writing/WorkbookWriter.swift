/// Writes a workbook from front to back: rows go out as they come in, so that a list of any length takes little memory.
///
/// Every text is written as a text, in place; there is no cell that holds a formula. A text that would become one when somebody edits the cell has the
/// apostrophe of Excel in front (`quotePrefix`). The same content is the same file.
package struct WorkbookWriter {
    private var zip = ZipWriter()
    private let lists: [ChoiceList]
    private var names = SheetName()
    private var sheets: [String] = []
    private var layout: SheetLayout?
    private var letters: [String] = []
    private var row = 0
    private var pending: [UInt8] = []

    /// Excel holds no longer text in a cell.
    private static let longestText = 32_767
    private static let batch = 1 << 16

    package init(lists: [ChoiceList] = []) { self.lists = lists }

    /// Begins a sheet with its header; the one before ends.
    package mutating func begin(_ layout: SheetLayout) {
        endSheet()
        self.layout = layout
        sheets.append(names.claim(layout.name))
        letters = layout.columns.indices.map { CellPlace.letters(of: $0 + 1) }
        row = 0
        zip.begin("xl/worksheets/sheet\(sheets.count).xml")
        pending += SheetXML.opening(layout).utf8
        addRow(layout.columns.map { .text($0.heading) }) { layout.columns[$0].isNeeded ? .neededHeader : .header }
    }

    /// Writes the next row.
    /// - Precondition: a sheet has begun, and has at least so many columns.
    package mutating func add(_ values: [CellValue?]) {
        guard let layout else { preconditionFailure("no sheet has begun") }
        addRow(values) { CellStyle(layout.columns[$0].kind) }
    }

    /// Writes the next row as running text: explanations.
    package mutating func add(prose: [String]) {
        addRow(prose.map { $0.isEmpty ? nil : .text($0) }) { _ in .prose }
    }

    /// The file's bytes since the last call.
    package mutating func take() -> [UInt8] { zip.take() }

    /// Ends the file. Nothing may follow but ``take()``.
    package mutating func finish() {
        endSheet()
        let listSheet = lists.isEmpty ? nil : writeLists()
        for (name, content) in PackageXML.parts(sheets: sheets, lists: lists, listSheet: listSheet) {
            zip.add(name, Array(content.utf8))
        }
        zip.finish()
    }

    private mutating func addRow(_ values: [CellValue?], style: (Int) -> CellStyle) {
        precondition(values.count <= letters.count, "more cells than columns")
        row += 1
        pending += "<row r=\"\(row)\">".utf8
        for (index, value) in values.enumerated() {
            if let value { add(value, letters[index], style(index)) }
        }
        pending += "</row>".utf8
        if pending.count > Self.batch { flush() }
    }

    private mutating func add(_ value: CellValue, _ letters: String, _ style: CellStyle) {
        switch value {
        case .text(let text), .fault(_, let text): add(text: text, letters, style)
        case .number(let number): add(Self.number(number.value), letters, style)
        case .boolean(let isTrue): add(isTrue ? "1" : "0", letters, style, type: "b")
        case .date(let date):
            let look = style == .date || style == .moment ? style : date.second == 0 ? .date : .moment
            add(Self.number(date.serial), letters, look)
        }
    }

    private mutating func add(_ value: String, _ letters: String, _ style: CellStyle, type: String = "n") {
        pending += "<c r=\"\(letters)\(row)\" s=\"\(style.rawValue)\" t=\"\(type)\"><v>\(value)</v></c>".utf8
    }

    private mutating func add(text: String, _ letters: String, _ style: CellStyle) {
        guard !text.isEmpty else { return }
        let isGuarded = style != .header && style != .neededHeader && FormulaGuard.isFormula(text)
        let look: CellStyle = isGuarded ? .guarded : style
        pending +=
            "<c r=\"\(letters)\(row)\" s=\"\(look.rawValue)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8
        XMLText.append(XMLText.guarded(Self.cut(NormalForm.composed(text))), to: &pending)
        pending += "</t></is></c>".utf8
    }

    private static func number(_ value: Double) -> String { Int64(exactly: value).map { "\($0)" } ?? "\(value)" }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > longestText, text.utf16.count > longestText else { return text }
        var units = 0
        return String(
            text.prefix {
                units += $0.utf16.count
                return units < longestText
            }) + "…"
    }

    private mutating func endSheet() {
        guard let layout else { return }
        pending += SheetXML.closing(layout, rows: row, lists: lists).utf8
        flush()
        zip.close()
        self.layout = nil
    }

    /// The lists stand side by side on a sheet of their own, the last.
    private mutating func writeLists() -> String {
        begin(SheetLayout(name: "Danh mục", columns: lists.map { .init($0.name, width: 32) }))
        for index in 0..<(lists.map(\.choices.count).max() ?? 0) {
            add(lists.map { $0.choices.indices.contains(index) ? .text($0.choices[index]) : nil })
        }
        endSheet()
        return sheets[sheets.count - 1]
    }

    private mutating func flush() {
        zip.add(pending)
        pending.removeAll(keepingCapacity: true)
    }
}
