extension JSONWriter {
    /// A string with its quotes; what JSON demands is escaped, and nothing else.
    @inline(__always)
    mutating func string(_ text: String) {
        var copy = text
        copy.withUTF8 { quoted($0) }
    }

    private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(0x22)
        let clean = Self.cleanPrefix(text)
        bytes.append(contentsOf: text[..<clean])
        if clean < text.count { escape(text[clean...]) }
        bytes.append(0x22)
    }

    /// How many bytes need no escaping.
    @inline(__always)
    private static func cleanPrefix(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var at = 0
        while at < text.count, !needsEscape(text[at]) { at += 1 }
        return at
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

    @inline(never)
    private mutating func escape(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        for byte in text {
            guard Self.needsEscape(byte) else {
                bytes.append(byte)
                continue
            }
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0x0A: append("\\n")
            case 0x0D: append("\\r")
            case 0x09: append("\\t")
            default: raw("\\u00" + Hexadecimal.text([byte]))
            }
        }
    }
}
