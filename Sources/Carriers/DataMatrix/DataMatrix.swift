/// Data Matrix ECC 200 (ISO/IEC 16022), square, in the ASCII encodation: two digits or one other character a codeword.
enum DataMatrix {
    /// - Parameter data: ASCII; 0x1D in a GS1 symbol stands for FNC1.
    static func modules(of data: [UInt8], as carrier: Carrier) throws(CarrierTrouble) -> Modules {
        var words = codewords(of: data, isGS1: carrier == .gs1DataMatrix)
        guard let size = DataMatrixSize.all.first(where: { $0.data >= words.count }) else {
            throw .tooMuch(carrier, most: DataMatrixSize.all.last?.data ?? 0)
        }
        pad(&words, to: size.data)
        return draw(words + correction(of: words, size), size)
    }

    private static let fnc1: UInt8 = 232

    private static func codewords(of data: [UInt8], isGS1: Bool) -> [UInt8] {
        var words: [UInt8] = isGS1 ? [fnc1] : []
        var index = 0
        while index < data.count {
            let byte = data[index]
            if isDigit(byte), index + 1 < data.count, isDigit(data[index + 1]) {
                words.append(130 + (byte & 15) * 10 + (data[index + 1] & 15))
                index += 2
            } else {
                words.append(isGS1 && byte == PrintedElement.separator ? fnc1 : byte + 1)
                index += 1
            }
        }
        return words
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The end, then what looks like chance (ISO/IEC 16022, 5.2.3 and annex B).
    private static func pad(_ words: inout [UInt8], to count: Int) {
        if words.count < count { words.append(129) }
        while words.count < count {
            let number = 129 + 149 * (words.count + 1) % 253 + 1
            words.append(UInt8(number <= 254 ? number : number - 254))
        }
    }

    /// The codewords are dealt into blocks like cards; so are those that correct them.
    private static func correction(of words: [UInt8], _ size: DataMatrixSize) -> [UInt8] {
        let count = size.correction / size.blocks
        var correction = [UInt8](repeating: 0, count: size.correction)
        for block in 0..<size.blocks {
            let dealt = stride(from: block, to: words.count, by: size.blocks).map { words[$0] }
            for (index, word) in ReedSolomon.remainder(of: dealt, count: count).enumerated() {
                correction[block + index * size.blocks] = word
            }
        }
        return correction
    }

    /// Codewords into the fields, and around each field a finder (left and below) and a clock (above and right).
    private static func draw(_ words: [UInt8], _ size: DataMatrixSize) -> Modules {
        let placed = DataMatrixPlacement(side: size.inside)
        var modules = Modules(columns: size.side, rows: size.side)
        let field = size.inside / size.fields
        for row in 0..<size.side {
            for column in 0..<size.side {
                let (x, y) = (column % (field + 2), row % (field + 2))
                let isDark: Bool
                if x == 0 || y == field + 1 {
                    isDark = true
                } else if y == 0 {
                    isDark = x % 2 == 0
                } else if x == field + 1 {
                    isDark = y % 2 == 1
                } else {
                    let inside = (column: column / (field + 2) * field + x - 1, row: row / (field + 2) * field + y - 1)
                    isDark = placed.isDark(inside.column, inside.row, in: words)
                }
                modules.set(column: column, row: row, dark: isDark)
            }
        }
        return modules
    }
}
