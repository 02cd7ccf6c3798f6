/// GS1-128: Code 128 (ISO/IEC 15417) whose first character behind the start is FNC1 (General Specifications 5.4).
enum Code128 {
    /// General Specifications 5.4.4.3: data characters, separators counted, and millimetres with the quiet zones.
    static let mostCharacters = 48
    static let widest = 165_100

    /// - Parameter data: printable ASCII, and 0x1D where a separator stands.
    static func modules(of data: [UInt8]) -> Modules {
        var values = values(of: data)
        let sum = values.enumerated().reduce(0) { $0 + max(1, $1.offset) * $1.element }
        values += [sum % 103, stop]
        var dark: [Bool] = []
        for value in values {
            for (index, width) in Code128Widths.all[value].utf8.enumerated() {
                dark += Array(repeating: index % 2 == 0, count: Int(width & 15))
            }
        }
        return Modules(columns: dark.count, dark: dark)
    }

    private static let (startB, startC, stop, fnc1) = (104, 105, 106, 102)

    /// Start, FNC1, then as few characters as the data can be said in: digits in pairs (set C) where that saves something.
    private static func values(of data: [UInt8]) -> [Int] {
        let ways = Ways(data)
        var isPairs = ways.cost[0].pairs <= ways.cost[0].single
        var values = [isPairs ? startC : startB, fnc1]
        var index = 0
        while index < data.count {
            if ways.changes(at: index, isPairs: isPairs) {
                values.append(isPairs ? 100 : 99)
                isPairs.toggle()
            }
            if data[index] == PrintedElement.separator {
                values.append(fnc1)
                index += 1
            } else if isPairs {
                values.append(Int(data[index] & 15) * 10 + Int(data[index + 1] & 15))
                index += 2
            } else {
                values.append(Int(data[index]) - 32)
                index += 1
            }
        }
        return values
    }

    /// From every place to the end: how many characters it takes when one stands in set B (one at a time) or in set C (pairs).
    private struct Ways {
        private(set) var cost: [(single: Int, pairs: Int)]
        /// What it takes from there when the place itself is said in that set.
        private var here: [(single: Int, pairs: Int)]

        init(_ data: [UInt8]) {
            let never = 1 << 30
            cost = Array(repeating: (0, 0), count: data.count + 1)
            here = cost
            for index in data.indices.reversed() {
                let isSeparator = data[index] == PrintedElement.separator
                let isPair = index + 1 < data.count && Self.isDigit(data[index]) && Self.isDigit(data[index + 1])
                let single = 1 + cost[index + 1].single
                let pairs = isSeparator ? 1 + cost[index + 1].pairs : isPair ? 1 + cost[index + 2].pairs : never
                here[index] = (single, pairs)
                cost[index] = (min(single, 1 + pairs), min(pairs, 1 + single))
            }
        }

        func changes(at index: Int, isPairs: Bool) -> Bool {
            isPairs ? here[index].pairs > 1 + here[index].single : here[index].single > 1 + here[index].pairs
        }

        private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    }
}
