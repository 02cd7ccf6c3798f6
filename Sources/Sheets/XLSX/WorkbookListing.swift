/// The sheets of a workbook in their order, and how it counts days.
final class WorkbookListing: XMLListener {
    struct Sheet {
        let name: String
        /// Of the relationship that says where it lies.
        let id: String
        let isHidden: Bool
    }

    private(set) var sheets: [Sheet] = []
    private(set) var countsFrom1904 = false
    private let limit: Int

    private init(limit: Int) { self.limit = limit }

    static func read(_ parts: WorkbookParts, limits: SheetLimits) throws(SheetError) -> WorkbookListing {
        let reader = WorkbookListing(limit: limits.sheets)
        try XMLScanner.read(parts.workbook, of: parts.archive, for: reader)
        return reader
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetError) {
        switch name {
        case "workbookPr": countsFrom1904 = attributes.isSet("date1904")
        case "sheet":
            guard sheets.count < limit else { throw SheetError(.tooManyParts, arguments: ["limit": "\(limit)"]) }
            guard let id = attributes["r:id"] ?? attributes["id"] else { return }
            sheets.append(
                Sheet(
                    name: NormalForm.composed(attributes["name"] ?? ""), id: id,
                    isHidden: attributes["state"].map { $0 != "visible" } ?? false))
        default: break
        }
    }
}
