import SQL

/// Lists as JSON arrays, the one parameter that `json_each` spreads into rows. Blobs are hexadecimal text.
enum SQLiteJSON {
    static func text(of list: SQLList) throws -> [UInt8] {
        var json: [UInt8] = [UInt8(ascii: "[")]
        json.reserveCapacity(2 + 24 * list.count)
        switch list {
        case .texts(let texts): for text in texts { try quote(text, into: &json) }
        case .integers(let integers): for integer in integers { json += Array("\(integer),".utf8) }
        case .blobs(let blobs): for blob in blobs { quoteHexadecimal(blob, into: &json) }
        }
        if json.last == UInt8(ascii: ",") { json.removeLast() }
        json.append(UInt8(ascii: "]"))
        return json
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func quote(_ text: String, into json: inout [UInt8]) throws {
        json.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
            case 0: throw SQLiteText.holdsNUL
            case 1..<32: json += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: json.append(byte)
            }
        }
        json += [UInt8(ascii: "\""), UInt8(ascii: ",")]
    }

    private static func quoteHexadecimal(_ blob: [UInt8], into json: inout [UInt8]) {
        json.append(UInt8(ascii: "\""))
        for byte in blob {
            json.append(digits[Int(byte >> 4)])
            json.append(digits[Int(byte & 15)])
        }
        json += [UInt8(ascii: "\""), UInt8(ascii: ",")]
    }
}
