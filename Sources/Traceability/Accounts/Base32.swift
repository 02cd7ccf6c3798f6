/// RFC 4648 §6, without padding: how authenticators write secrets.
package enum Base32 {
    package static func encode(_ bytes: [UInt8]) -> String {
        var text = ""
        var (bits, count) = (UInt32(0), 0)
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.unicodeScalars.append(Unicode.Scalar(alphabet[Int(bits >> UInt32(count) & 31)]))
            }
            bits &= 0xFF
        }
        if count > 0 { text.unicodeScalars.append(Unicode.Scalar(alphabet[Int(bits << UInt32(5 - count) & 31)])) }
        return text
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
}
