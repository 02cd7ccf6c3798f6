import Testing

@testable import Sheets

/// A workbook put together from XML, so that every oddity of other programs can be said in a line.
struct WorkbookUnderTest {
    /// The rows of the first sheet, with their tags.
    var rows = ""
    var afterRows = ""
    var shared: String?
    var styles: String?
    var properties = ""
    var sheetState = ""
    /// Further parts, and others in the place of the usual ones.
    var more: [(name: String, content: String)] = []
    var relationships = ""
    var leftOut: Set<String> = []

    private let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    var bytes: [UInt8] {
        var zip = ZipWriter()
        for (name, content) in parts where !leftOut.contains(name) && !more.contains(where: { $0.name == name }) {
            zip.add(name, Array(content.utf8))
        }
        for (name, content) in more { zip.add(name, Array(content.utf8)) }
        zip.finish()
        return zip.take()
    }

    private var parts: [(name: String, content: String)] {
        [
            ("[Content_Types].xml", "<Types/>"),
            ("_rels/.rels", relationships([("r", "officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                "<workbook>\(properties)<sheets><sheet name=\"Bảng\" \(sheetState) r:id=\"s1\" xmlns:r=\"\(office)\"/>"
                    + "<sheet name=\"Hai\" state=\"hidden\" id=\"s2\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relationships([
                    ("s1", "worksheet", "worksheets/sheet1.xml"), ("s2", "worksheet", "/xl/worksheets/sheet2.xml"),
                    ("t", "sharedStrings", "./sharedStrings.xml"), ("y", "styles", "../xl/styles.xml"),
                ])
            ),
            ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData>\(afterRows)</worksheet>"),
            ("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"),
        ] + (shared.map { [("xl/sharedStrings.xml", "<sst>\($0)</sst>")] } ?? [])
            + (styles.map { [("xl/styles.xml", "<styleSheet>\($0)</styleSheet>")] } ?? [])
    }

    private func relationships(_ list: [(id: String, type: String, target: String)]) -> String {
        let text = list.map { "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>" }
        return "<Relationships>\(text.joined())\(list[0].id == "s1" ? relationships : "")</Relationships>"
    }

    func table(_ limits: SheetLimits = SheetLimits()) throws(SheetError) -> SheetTable {
        try SheetTable.read(bytes, limits: limits)
    }
}

/// The cells of a table as text, row by row.
func texts(_ table: SheetTable) -> [[String?]] { table.rows.map { $0.values.map { $0?.text } } }

/// What a reading is refused for.
func refusal(_ bytes: [UInt8], _ limits: SheetLimits = SheetLimits()) -> SheetError? {
    do throws(SheetError) {
        _ = try SheetTable.read(bytes, limits: limits)
        return nil
    } catch {
        return error
    }
}
