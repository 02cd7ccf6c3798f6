/// Makes IDs of files: opaque, and short enough to be read out over the telephone.
enum FileID {
    /// Without what is mistaken for something else when spoken or written by hand.
    private static let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz")

    /// 12 letters and digits: 59 bits.
    static func make(_ randomness: Randomness) -> String {
        let bits = randomness.bytes(12)
        return String(bits.map { alphabet[Int($0) % alphabet.count] })
    }

    /// Whether a text can be an ID; what comes in an address is looked at before the store is asked.
    static func isWellFormed(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (0x30...0x39).contains($0)
                    || $0 == UInt8(ascii: "-")
            }
    }
}
