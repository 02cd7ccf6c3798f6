/// The parts of a workbook beside its sheets (ECMA-376 part 2): what it consists of, and the names of sheets and lists.
enum PackageXML {
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    /// - Parameter listSheet: the name of the sheet with the lists.
    static func parts(sheets: [String], lists: [ChoiceList], listSheet: String?) -> [(String, String)] {
        [
            ("xl/styles.xml", WorkbookStyles.xml), ("xl/workbook.xml", workbook(sheets, lists, listSheet)),
            ("xl/_rels/workbook.xml.rels", workbookRelationships(sheets.count)),
            ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
            ("[Content_Types].xml", contentTypes(sheets.count)),
        ]
    }

    /// By which a column's rule refers to a list.
    static func listName(_ index: Int) -> String { "danh_muc_\(index + 1)" }

    private static func workbook(_ sheets: [String], _ lists: [ChoiceList], _ listSheet: String?) -> String {
        let sheetList = sheets.enumerated().map { index, name in
            "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
        }
        let names = lists.enumerated().map { index, list in
            let letters = CellPlace.letters(of: index + 1)
            let quoted = XMLText.escaped((listSheet ?? "").replacing("'", with: "''"))
            return "<definedName name=\"\(listName(index))\">"
                + "'\(quoted)'!$\(letters)$2:$\(letters)$\(max(list.choices.count, 1) + 1)</definedName>"
        }
        return declaration
            + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><bookViews><workbookView/></bookViews><sheets>\(sheetList.joined())</sheets>"
            + (names.isEmpty ? "" : "<definedNames>\(names.joined())</definedNames>") + "</workbook>"
    }

    private static func workbookRelationships(_ sheets: Int) -> String {
        relationships(
            (1...max(sheets, 1)).map { ("worksheet", "worksheets/sheet\($0).xml") } + [("styles", "styles.xml")])
    }

    private static func relationships(_ targets: [(type: String, target: String)]) -> String {
        let list = targets.enumerated().map { index, target in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(target.type)\" Target=\"\(target.target)\"/>"
        }
        return declaration + "<Relationships xmlns=\"\(package)/relationships\">\(list.joined())</Relationships>"
    }

    private static func contentTypes(_ sheets: Int) -> String {
        let overrides = (1...max(sheets, 1)).map {
            "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(types).worksheet+xml\"/>"
        }
        return declaration + "<Types xmlns=\"\(package)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(types).sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(types).styles+xml\"/>\(overrides.joined())</Types>"
    }
}
