/// A file that cannot be read as a table: what is wrong, and where.
package struct SheetError: Error, Hashable, Sendable {
    /// Stable, dotted; words for it live in the catalogue under `error.<code>`.
    package let code: Code
    /// Where reading stopped, if that is in a table.
    package let cell: CellPlace?
    /// What was found and what was expected, by name (`kind`, `limit`, `part`).
    package let arguments: [String: String]

    package init(_ code: Code, cell: CellPlace? = nil, arguments: [String: String] = [:]) {
        self.code = code
        self.cell = cell
        self.arguments = arguments
    }
}

extension SheetError {
    package enum Code: String, CaseIterable, Sendable {
        // The file is something else.
        case empty = "sheet.empty"
        case otherKind = "sheet.otherKind"
        case oldExcel = "sheet.oldExcel"
        case binaryExcel = "sheet.binaryExcel"
        case openDocument = "sheet.openDocument"
        case webPage = "sheet.webPage"
        case notAWorkbook = "sheet.notAWorkbook"

        // It is a workbook that is not taken.
        case encrypted = "sheet.encrypted"
        case macros = "sheet.macros"
        case damaged = "sheet.damaged"
        case noSheet = "sheet.noSheet"

        // It is too much. Argument: `limit`.
        case tooLarge = "sheet.tooLarge"
        case tooManyParts = "sheet.tooManyParts"
        case bomb = "sheet.bomb"
        case tooManyRows = "sheet.tooManyRows"
        case tooManyColumns = "sheet.tooManyColumns"
        case tooManyCells = "sheet.tooManyCells"
        case tooLong = "sheet.tooLong"

        // Its text cannot be read.
        case unknownEncoding = "sheet.unknownEncoding"
        case unclosedQuote = "sheet.unclosedQuote"

        // One cell cannot be used: these stand in the cell, the rest of the table is read.
        case formulaError = "sheet.formulaError"
        case formulaWithoutValue = "sheet.formulaWithoutValue"
        case badNumber = "sheet.badNumber"
        case badDate = "sheet.badDate"
    }
}

extension SheetError: CustomStringConvertible {
    package var description: String {
        let details = arguments.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        return code.rawValue + (cell.map { " at \($0)" } ?? "") + details
    }
}
