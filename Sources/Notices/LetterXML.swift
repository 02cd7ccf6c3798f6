/// The page of a letter (`word/document.xml`), from the nation's name to who signs.
struct LetterXML {
    let letter: OfficeLetter

    var document: String {
        LetterParts.declaration + "<w:document \(LetterParts.namespaces)><w:body>" + head + title
            + letter.body.flatMap(LetterText.paragraphs).map { paragraph($0, .body) }.joined() + space + end
            + section + "</w:body></w:document>"
    }

    // MARK: The head

    private var head: String {
        let office =
            letter.office.superior.map { paragraph($0.uppercased(), .superior) }.joined()
            + letter.office.name.map { paragraph($0.uppercased(), .office) }.joined()
            + rule(
                LetterLine.share(
                    of: letter.office.name.map { $0.uppercased() }, in: .office, atMost: LetterMeasures.officeColumn),
                in: LetterMeasures.officeColumn)
        let nation =
            paragraph(LetterLine.nation, .nation) + paragraph(LetterLine.motto, .motto)
            + rule(LetterLine.mottoLength, in: LetterMeasures.nationColumn)
        return table(
            [LetterMeasures.officeColumn, LetterMeasures.nationColumn],
            [[office, nation], [paragraph(number, .number), paragraph(placeAndDay, .placeAndDay)]])
    }

    /// With room for what the clerk writes.
    private var number: String { "Số: \(Self.room)/\(letter.symbol)" }

    private var placeAndDay: String {
        // January and February are written with a nought (Phụ lục I, II.4).
        let month = letter.month < 3 ? "0\(letter.month)" : "\(letter.month)"
        return "\(letter.place), ngày \(Self.room) tháng \(month) năm \(letter.year)"
    }

    /// A space for a number of three digits that is not broken.
    private static let room = String(repeating: "\u{A0}", count: 6)

    private var title: String {
        let subject = LetterText.paragraphs(letter.subject)
        return paragraph(letter.kind.uppercased(), .kind) + subject.map { paragraph($0, .subject) }.joined()
            + rule(
                LetterLine.share(of: subject, in: .subject, atMost: LetterMeasures.text), in: LetterMeasures.text)
            + space
    }

    // MARK: The end

    private var end: String {
        let receivers = letter.recipients.enumerated().map { index, name in
            paragraph("- \(name)\(index == letter.recipients.count - 1 ? "." : ";")", .recipient)
        }
        let left = paragraph("Nơi nhận:", .recipientsHead) + receivers.joined()
        let onBehalf = letter.signer.onBehalf.map { paragraph($0.uppercased(), .signer) } ?? ""
        // Room for hand and seal; the name goes under it.
        let right =
            onBehalf + paragraph(letter.signer.title.uppercased(), .signer)
            + String(repeating: paragraph("", .signer), count: 5)
        return table([LetterMeasures.recipientsColumn, LetterMeasures.signerColumn], [[left, right]])
    }

    /// A4, its margins, and page numbers from the second page on.
    private var section: String {
        "<w:p><w:pPr><w:pStyle w:val=\"\(LetterStyle.rule.rawValue)\"/></w:pPr></w:p>"
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
            + "<w:pgSz w:w=\"\(LetterMeasures.width)\" w:h=\"\(LetterMeasures.height)\"/>"
            + "<w:pgMar w:top=\"\(LetterMeasures.top)\" w:right=\"\(LetterMeasures.right)\" w:bottom=\"\(LetterMeasures.bottom)\""
            + " w:left=\"\(LetterMeasures.left)\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
            + "<w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>"
    }

    // MARK: Pieces

    private func paragraph(_ text: String, _ style: LetterStyle) -> String {
        let run = text.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(LetterText.escaped(text))</w:t></w:r>"
        return "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/></w:pPr>\(run)</w:p>"
    }

    private var space: String { paragraph("", .body) }

    /// A line in the middle of its column.
    private func rule(_ length: Int, in column: Int) -> String {
        let side = max(0, (column - length) / 2)
        return "<w:p><w:pPr><w:pStyle w:val=\"\(LetterStyle.rule.rawValue)\"/><w:pBdr>"
            + "<w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
            + "<w:ind w:left=\"\(side)\" w:right=\"\(side)\"/></w:pPr></w:p>"
    }

    /// Without lines, its rows on one page.
    private func table(_ columns: [Int], _ rows: [[String]]) -> String {
        let grid = columns.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        let lines = rows.map { cells in
            let cells = zip(columns, cells).map { width, content in
                "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(content)</w:tc>"
            }
            return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr>"
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"\(LetterMeasures.text)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
            + "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>"
            + "</w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(lines.joined())</w:tbl>"
    }
}
