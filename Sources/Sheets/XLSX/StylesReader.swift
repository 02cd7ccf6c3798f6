/// Reads what cells' styles say of their values (ECMA-376, 18.8): which are dates, which keep zeros in front, which are set in a font of an old alphabet.
final class StylesReader: XMLListener {
    private var formats: [Int: String] = [:]
    private var fonts: [String] = []
    private var isInFonts = false
    private var isInCells = false
    private(set) var looks: [CellLook] = []
    private static let most = 100_000

    static func read(_ parts: WorkbookParts) throws(SheetError) -> [CellLook] {
        guard let name = parts.part(type: "styles") else { return [] }
        let reader = StylesReader()
        try XMLScanner.read(name, of: parts.archive, for: reader)
        return reader.looks
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetError) {
        switch name {
        case "numFmt": try add(format: attributes)
        case "fonts": isInFonts = true
        case "font" where isInFonts: fonts.append("")
        case "name" where isInFonts && !fonts.isEmpty: fonts[fonts.count - 1] = attributes["val"] ?? ""
        case "cellXfs": isInCells = true
        case "xf" where isInCells: looks.append(look(attributes))
        default: break
        }
        guard looks.count <= Self.most, fonts.count <= Self.most else {
            throw SheetError(.damaged, arguments: ["part": "styles"])
        }
    }

    func end(_ name: XMLName) throws(SheetError) {
        if name == "fonts" { isInFonts = false }
        if name == "cellXfs" { isInCells = false }
    }

    private func add(format attributes: XMLAttributes) throws(SheetError) {
        guard formats.count < Self.most else { throw SheetError(.damaged, arguments: ["part": "styles"]) }
        if let id = attributes.number("numFmtId") { formats[id] = String((attributes["formatCode"] ?? "").prefix(255)) }
    }

    private func look(_ attributes: XMLAttributes) -> CellLook {
        var look = CellLook()
        if let id = attributes.number("numFmtId") {
            if let format = formats[id] { look.read(format: format) } else { look.read(format: id) }
        }
        if let font = attributes.number("fontId"), fonts.indices.contains(font) {
            look.alphabet = LegacyAlphabet(font: fonts[font])
            look.isCapital = look.alphabet == .tcvn3 && fonts[font].hasSuffix("H")
        }
        return look
    }
}
