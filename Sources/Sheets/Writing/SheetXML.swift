/// What stands before and behind the rows of a sheet (ECMA-376, 18.3.1.99).
enum SheetXML {
    /// The first row stays in sight.
    static func opening(_ layout: SheetLayout) -> String {
        let columns = layout.columns.enumerated().map { index, column in
            let style = CellStyle(column.kind).rawValue
            return
                "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width)\" style=\"\(style)\" customWidth=\"1\"/>"
        }
        return """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
            <cols>\(columns.joined())</cols><sheetData>
            """
    }

    static func closing(_ layout: SheetLayout, rows: Int, lists: [ChoiceList]) -> String {
        let last = max(rows, layout.preparedRows + 1)
        let rules = layout.columns.enumerated().compactMap { index, column in
            rule(column, CellPlace.letters(of: index + 1), last: last, lists)
        }
        let validations =
            rules.isEmpty ? "" : "<dataValidations count=\"\(rules.count)\">\(rules.joined())</dataValidations>"
        return "</sheetData>\(validations)</worksheet>"
    }

    /// What a column's cells accept and say.
    private static func rule(
        _ column: SheetLayout.Column, _ letters: String, last: Int, _ lists: [ChoiceList]
    ) -> String? {
        let list = column.list.flatMap { name in lists.firstIndex { $0.name == name } }
        guard last > 1, list != nil || column.hint != nil else { return nil }
        let hint = column.hint.map {
            " showInputMessage=\"1\" promptTitle=\"\(attribute(column.heading, 32))\" prompt=\"\(attribute($0, 255))\""
        }
        let place = "sqref=\"\(letters)2:\(letters)\(last)\""
        guard let list else { return "<dataValidation allowBlank=\"1\"\(hint ?? "") \(place)/>" }
        return "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\"\(hint ?? "") \(place)>"
            + "<formula1>\(PackageXML.listName(list))</formula1></dataValidation>"
    }

    /// Excel refuses a file whose prompts are longer.
    private static func attribute(_ text: String, _ units: Int) -> String {
        var text = NormalForm.composed(text)
        while text.utf16.count > units { text.removeLast() }
        return XMLText.escaped(text)
    }
}
