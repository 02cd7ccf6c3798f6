import Foundation

@testable import Sheets

/// Letters as the old alphabets write them: found by reading every sequence of one and two signs, so that it follows from the readers and is checked by hand below.
enum LegacyBytes {
    static func bytes(of character: Character, in alphabet: LegacyAlphabet) -> [UInt8] {
        if character == "\r\n" { return [13, 10] }
        if let ascii = character.asciiValue { return [ascii] }
        return tables[alphabet]![character]!
    }

    private static let tables: [LegacyAlphabet: [Character: [UInt8]]] = {
        var tables: [LegacyAlphabet: [Character: [UInt8]]] = [:]
        for alphabet in LegacyAlphabet.allCases {
            var table: [Character: [UInt8]] = [:]
            for second in UInt8(0x80)...0xFF {
                for first in UInt8(0x41)...0xFF {
                    let text = alphabet.text([first, second])
                    if text.count == 1, table[text.first!] == nil { table[text.first!] = [first, second] }
                }
            }
            for single in UInt8(0x80)...0xFF {
                let text = alphabet.text([single])
                if text.count == 1 { table[text.first!] = [single] }
            }
            tables[alphabet] = table
        }
        return tables
    }()
}
