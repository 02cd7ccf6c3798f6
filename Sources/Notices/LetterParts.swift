import Sheets

/// The parts of the file around the page (ECMA-376 part 2): what it consists of, its styles, its page numbers.
enum LetterParts {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let namespaces = "xmlns:w=\"\(main)\" xmlns:r=\"\(office)\""
    private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static func archive(of letter: OfficeLetter) -> [UInt8] {
        var zip = ZipWriter()
        for (name, content) in parts(of: letter) { zip.add(name, Array(content.utf8)) }
        zip.finish()
        return zip.take()
    }

    /// What the file is stands first: some programs look no further.
    static func parts(of letter: OfficeLetter) -> [(name: String, content: String)] {
        [
            ("[Content_Types].xml", contentTypes), ("_rels/.rels", relationships),
            ("docProps/core.xml", properties(of: letter)), ("word/document.xml", LetterXML(letter: letter).document),
            ("word/_rels/document.xml.rels", documentRelationships), ("word/styles.xml", styles),
            ("word/settings.xml", settings), ("word/header1.xml", header),
        ]
    }

    // MARK: What the file consists of

    private static let contentTypes: String = {
        let core = "application/vnd.openxmlformats-package.core-properties+xml"
        let page = [
            ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("header1", "header"),
        ]
        let overrides = [("/docProps/core.xml", core)] + page.map { ("/word/\($0).xml", "\(types).\($1)+xml") }
        return declaration + "<Types xmlns=\"\(package)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + overrides.map { "<Override PartName=\"\($0)\" ContentType=\"\($1)\"/>" }.joined() + "</Types>"
    }()

    private static let relationships = list([
        ("\(office)/officeDocument", "word/document.xml"),
        ("\(package)/relationships/metadata/core-properties", "docProps/core.xml"),
    ])

    /// The page's last section names the header by its place in this list.
    private static let documentRelationships = list([
        ("\(office)/styles", "styles.xml"), ("\(office)/settings", "settings.xml"), ("\(office)/header", "header1.xml"),
    ])

    private static func list(_ targets: [(type: String, target: String)]) -> String {
        let list = targets.enumerated().map { index, target in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(target.type)\" Target=\"\(target.target)\"/>"
        }
        return declaration + "<Relationships xmlns=\"\(package)/relationships\">\(list.joined())</Relationships>"
    }

    private static func properties(of letter: OfficeLetter) -> String {
        let names = "xmlns:cp=\"\(package)/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        return declaration + "<cp:coreProperties \(names)><dc:title>\(LetterText.escaped(letter.subject))</dc:title>"
            + "<dc:creator>\(LetterText.escaped(letter.office.name.joined(separator: " ")))</dc:creator>"
            + "<dc:language>vi-VN</dc:language></cp:coreProperties>"
    }

    // MARK: How it looks

    private static let styles =
        declaration + "<w:styles \(namespaces)><w:docDefaults><w:rPrDefault><w:rPr>"
        + "<w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\" w:eastAsia=\"\(font)\" w:cs=\"\(font)\"/>"
        + "<w:color w:val=\"000000\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/>"
        + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + LetterStyle.allCases.map(\.xml).joined() + "</w:styles>"

    private static let font = "Times New Roman"

    /// Laid out as Word does today, not as it did once.
    private static let settings =
        declaration + "<w:settings \(namespaces)><w:zoom w:percent=\"100\"/><w:compat><w:compatSetting"
        + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
        + "</w:settings>"

    /// In the middle above the page; the first page has none.
    private static let header =
        declaration
        + "<w:hdr \(namespaces)><w:p><w:pPr><w:pStyle w:val=\"\(LetterStyle.pageNumber.rawValue)\"/></w:pPr>"
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + "</w:p></w:hdr>"
}
