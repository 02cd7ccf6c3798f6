/// Something of a file that was not taken as it stands, or not at all.
package struct SheetNote: Hashable, Sendable {
    /// Words for it live in the catalogue under `error.<code>`.
    package enum Code: String, CaseIterable, Sendable {
        /// Formulas were read as the values they had when the file was saved.
        case formulas = "sheet.formulas"
        /// A merged cell's value was taken for every row it covers.
        case mergedCells = "sheet.mergedCells"
        /// Links to other files were not followed.
        case externalLinks = "sheet.externalLinks"
        /// Only the first sheet that is seen was read.
        case otherSheets = "sheet.otherSheets"
        /// The text was in TCVN3 (ABC), VNI or Windows-1258 and was converted.
        case convertedEncoding = "sheet.convertedEncoding"
        /// Marks that turn the direction of reading were left out.
        case directionMarks = "sheet.directionMarks"
    }

    package let code: Code
    /// The first cell it is true of.
    package let cell: CellPlace?
    /// How many cells, sheets or files.
    package let count: Int
    package let arguments: [String: String]

    package init(_ code: Code, cell: CellPlace? = nil, count: Int = 1, arguments: [String: String] = [:]) {
        self.code = code
        self.cell = cell
        self.count = count
        self.arguments = arguments
    }
}
