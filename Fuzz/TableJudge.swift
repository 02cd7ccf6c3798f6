import Sheets

/// What must hold of every table that is read.
enum TableJudge {
    static func judge(_ input: [UInt8]) throws -> Bool {
        guard let table = try? SheetTable.read(input, limits: limits) else { return false }
        var last = 0
        for row in table.rows {
            guard row.number > last, row.values.count <= limits.columns, row.values.last! != nil else {
                throw Broken(what: "row \(row.number) is out of order or too wide")
            }
            last = row.number
        }
        guard try again(table) == shown(table) else { throw Broken(what: "another table came back from a workbook") }
        guard try againAsLetters(table) == shown(table) else { throw Broken(what: "another table came back from CSV") }
        return true
    }

    /// A workbook with one sheet, whose XML is given.
    static func workbook(sheet: [UInt8]) -> [UInt8] {
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func relation(_ kind: String, _ target: String) -> String {
            "<Relationships><Relationship Id=\"a\" Type=\"\(type)/\(kind)\" Target=\"\(target)\"/></Relationships>"
        }
        var zip = ZipWriter()
        zip.add("[Content_Types].xml", Array("<Types/>".utf8))
        zip.add("_rels/.rels", Array(relation("officeDocument", "w.xml").utf8))
        zip.add("w.xml", Array("<workbook><sheets><sheet name=\"x\" id=\"a\"/></sheets></workbook>".utf8))
        zip.add("_rels/w.xml.rels", Array(relation("worksheet", "s.xml").utf8))
        zip.add("s.xml", sheet)
        zip.finish()
        return zip.take()
    }

    private static let limits: SheetLimits = {
        var limits = SheetLimits()
        (limits.rows, limits.columns, limits.cells, limits.cellBytes) = (200, 40, 2_000, 4_000)
        return limits
    }()

    private static func again(_ table: SheetTable) throws -> [[String?]] {
        let widest = table.rows.map(\.values.count).max() ?? 0
        guard widest > 0 else { return [] }
        var writer = WorkbookWriter()
        writer.begin(SheetLayout(name: table.name, columns: (0..<widest).map { .init("c\($0)", .number) }))
        for row in table.rows { writer.add(row.values) }
        writer.finish()
        return Array(shown(try SheetTable.read(writer.take())).dropFirst())
    }

    /// A column more than the table has, so that there is something between separators.
    private static func againAsLetters(_ table: SheetTable) throws -> [[String?]] {
        let widest = table.rows.map(\.values.count).max() ?? 0
        var writer = CSVWriter()
        writer.add((0...widest + 1).map { _ in .text("Đ") })
        for row in table.rows {
            writer.add(row.values + Array(repeating: nil, count: widest + 2 - row.values.count))
        }
        return Array(shown(try SheetTable.read(writer.take())).dropFirst())
    }

    /// As text. Zeros that a format showed are not written, and a fault without words is nothing.
    private static func shown(_ table: SheetTable) -> [[String?]] {
        table.rows.compactMap { row in
            let texts = row.values.map { value -> String? in
                switch value {
                case .number(let number): CellNumber(number.value)?.text
                case .fault(_, let found): found.isEmpty ? nil : found
                default: value?.text
                }
            }
            return texts.lastIndex { $0 != nil }.map { Array(texts[...$0]) }
        }
    }
}
