/// Writes a table for spreadsheets: UTF-8 with the mark that Excel needs to know it by, lines that end as Windows' do, no text that could be a formula.
package struct CSVWriter {
    private let separator: UInt8
    private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// - Parameter separator: `,` or `;`.
    package init(separator: Character = ",") {
        precondition(separator == "," || separator == ";", "a separator nobody expects")
        self.separator = separator.asciiValue!
    }

    package mutating func add(_ values: [CellValue?]) {
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(separator) }
            if let value { append(field(value)) }
        }
        bytes += [13, 10]
    }

    /// What was written since the last call.
    package mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private func field(_ value: CellValue) -> String {
        switch value {
        case .text(let text), .fault(_, let text): FormulaGuard.guarded(text)
        case .number, .boolean, .date: value.text
        }
    }

    private mutating func append(_ field: String) {
        let needsQuotes = field.utf8.contains { [separator, 10, 13, 34].contains($0) }
        guard needsQuotes || field.hasPrefix(" ") || field.hasSuffix(" ") else {
            bytes += field.utf8
            return
        }
        bytes.append(34)
        for byte in field.utf8 { bytes += byte == 34 ? [34, 34] : [byte] }
        bytes.append(34)
    }
}
