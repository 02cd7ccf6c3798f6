/// What stands in a cell. A cell without anything in it has no value at all.
package enum CellValue: Hashable, Sendable {
    /// NFC, without blanks around it, never empty.
    case text(String)
    case number(CellNumber)
    case boolean(Bool)
    case date(CellDate)
    /// Something that cannot be used, and why.
    case fault(SheetError.Code, found: String)

    /// As a person reads it in the cell: what an import takes where it wants text.
    package var text: String {
        switch self {
        case .text(let text): text
        case .number(let number): number.text
        case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
        case .date(let date): date.text
        case .fault(_, let found): found
        }
    }
}
