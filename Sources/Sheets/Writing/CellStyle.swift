/// The styles of our workbooks, in the order of `cellXfs` in ``WorkbookStyles``.
enum CellStyle: Int {
    case plain, header, neededHeader, text, number, date, moment, guarded, prose

    /// Of a column's kind.
    init(_ kind: SheetLayout.Column.Kind) {
        self =
            switch kind {
            case .text: .text
            case .number: .number
            case .date: .date
            case .moment: .moment
            }
    }
}

/// `styles.xml` of every workbook we write.
enum WorkbookStyles {
    static let xml = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm"/></numFmts>\
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
        <font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts>\
        <fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FF4B5A66"/></patternFill></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FF0B6B53"/></patternFill></fill></fills>\
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="9">\(looks.joined())</cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """

    /// In the order of ``CellStyle``.
    private static let looks = [
        look(), look(font: 1, fill: 2, heading), look(font: 1, fill: 3, heading), look(format: 49), look(),
        look(format: 164), look(format: 165), look(format: 49, isQuoted: true),
        look("<alignment vertical=\"top\" wrapText=\"1\"/>"),
    ]

    private static let heading = "<alignment vertical=\"center\" wrapText=\"1\"/>"

    private static func look(
        format: Int = 0, font: Int = 0, fill: Int = 0, isQuoted: Bool = false, _ alignment: String = ""
    ) -> String {
        "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\""
            + (isQuoted ? " quotePrefix=\"1\"" : "") + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
            + (alignment.isEmpty ? "/>" : " applyAlignment=\"1\">\(alignment)</xf>")
    }
}
