/// Text as XML and as workbooks write it.
package enum XMLText {
    /// Appends text so that it means itself between tags and in an attribute. What XML cannot carry is left out.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            case "\n": bytes += "&#10;".utf8
            case "\t": bytes += "&#9;".utf8
            default:
                if scalar.value >= 0x20, scalar.value & 0xFFFE != 0xFFFE { bytes += UTF8.encode(scalar)! }
            }
        }
    }

    package static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Workbooks write what XML cannot carry as `_x000D_`, and that text itself as `_x005F_x000D_` (ECMA-376, 22.9.2.19).
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
        var units: [UInt16] = []
        var rest = Array(text.utf16)[...]
        while let unit = rest.first {
            if let escaped = escape(rest.prefix(7)) {
                units.append(escaped)
                rest = rest.dropFirst(7)
            } else {
                units.append(unit)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Text that would be read as an escape gets one of its own.
    static func guarded(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        let units = Array(text.utf16)
        var guarded: [UInt16] = []
        for index in units.indices {
            if escape(units[index...].prefix(7)) != nil { guarded += "_x005F".utf16 }
            guarded.append(units[index])
        }
        return String(decoding: guarded, as: UTF16.self)
    }

    private static func escape(_ units: ArraySlice<UInt16>) -> UInt16? {
        guard units.count == 7, units.first == 0x5F, units.dropFirst().first == 0x78, units.last == 0x5F else {
            return nil
        }
        let digits = String(decoding: units.dropFirst(2).prefix(4), as: UTF16.self)
        return digits.allSatisfy(\.isHexDigit) ? UInt16(digits, radix: 16) : nil
    }
}
