import Testing

@testable import Sheets

/// What must hold of anything that is read.
enum TableProperty {
    static func check(_ bytes: [UInt8]) throws {
        guard let table = try? SheetTable.read(bytes) else { return }
        #expect(zip(table.rows, table.rows.dropFirst()).allSatisfy { $0.number < $1.number })
        for row in table.rows {
            #expect(row.values.last.map { $0 != nil } ?? false)
            for case .text(let text)? in row.values {
                #expect(CellText.tidied(text).map { Array($0.utf8) } == Array(text.utf8))
            }
        }
        let expected = table.rows.compactMap { row in
            row.values.lastIndex { shown($0) != nil }.map { row.values[...$0].map(shown) }
        }
        #expect(try again(table) == expected)
    }

    /// Written by us and read again.
    private static func again(_ table: SheetTable) throws -> [[String?]] {
        let widest = table.rows.map(\.values.count).max() ?? 0
        guard widest > 0 else { return [] }
        var writer = WorkbookWriter()
        writer.begin(SheetLayout(name: "x", columns: (0..<widest).map { .init("c\($0)", .number) }))
        for row in table.rows { writer.add(row.values) }
        writer.finish()
        return texts(try SheetTable.read(writer.take())).dropFirst().map { $0 }
    }

    /// Zeros that a format showed are not written, and what could not be used comes back as the text it was.
    private static func shown(_ value: CellValue?) -> String? {
        switch value {
        case .number(let number): CellNumber(number.value)?.text
        case .fault(_, let found): found.isEmpty ? nil : found
        default: value?.text
        }
    }
}
