/// Cuts bytes of UTF-8 into records (RFC 4180): fields in quotation marks may hold separators, line ends and doubled quotation marks.
struct CSVRecords {
    private let bytes: [UInt8]
    private let separator: UInt8
    private let limits: SheetLimits
    private var place: Int
    /// Of the record before, from 1; empty lines count, as in a spreadsheet.
    private(set) var number = 0

    init(_ bytes: [UInt8], from start: Int = 0, separator: UInt8, limits: SheetLimits) {
        self.bytes = bytes
        self.separator = separator
        self.limits = limits
        place = start
    }

    /// The next record's fields, or nil at the end.
    mutating func next() throws(SheetError) -> [String]? {
        guard place < bytes.count else { return nil }
        number += 1
        var fields: [String] = []
        while true {
            guard fields.count < CellPlace.lastColumn else {
                throw SheetError(.tooManyColumns, arguments: ["limit": "\(limits.columns)"])
            }
            fields.append(try field(in: CellPlace(column: fields.count + 1, row: number)))
            if place < bytes.count, bytes[place] == separator {
                place += 1
            } else {
                skipLineEnd()
                return fields
            }
        }
    }

    private mutating func field(in cell: CellPlace?) throws(SheetError) -> String {
        var field: [UInt8] = []
        if place < bytes.count, bytes[place] == quote { field = try quoted(in: cell) }
        // What stands behind a closing quotation mark belongs to the field all the same.
        let start = place
        while place < bytes.count, bytes[place] != separator, !isLineEnd(bytes[place]) { place += 1 }
        field += bytes[start..<place]
        guard field.count <= limits.cellBytes else {
            throw SheetError(.tooLong, cell: cell, arguments: ["limit": "\(limits.cellBytes)"])
        }
        return String(decoding: field, as: UTF8.self)
    }

    private mutating func quoted(in cell: CellPlace?) throws(SheetError) -> [UInt8] {
        var field: [UInt8] = []
        place += 1
        while place < bytes.count {
            if bytes[place] == quote {
                place += 1
                guard place < bytes.count, bytes[place] == quote else { return field }
            }
            field.append(bytes[place])
            place += 1
        }
        throw SheetError(.unclosedQuote, cell: cell)
    }

    private mutating func skipLineEnd() {
        guard place < bytes.count else { return }
        let isReturn = bytes[place] == 13
        place += 1
        if isReturn, place < bytes.count, bytes[place] == 10 { place += 1 }
    }

    private let quote = UInt8(ascii: "\"")
    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
}
