/// Bytes as lower-case hexadecimal digits.
enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(_ bytes: some Collection<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
            var at = 0
            for byte in bytes {
                buffer[at] = digits[Int(byte >> 4)]
                buffer[at + 1] = digits[Int(byte & 15)]
                at += 2
            }
            return at
        }
    }

    /// The value of a digit of either case, nil of any other byte.
    @inline(__always)
    static func value(_ digit: UInt8) -> UInt16? {
        switch digit {
        case 0x30...0x39: UInt16(digit - 0x30)
        case 0x41...0x46: UInt16(digit - 0x37)
        case 0x61...0x66: UInt16(digit - 0x57)
        default: nil
        }
    }
}
