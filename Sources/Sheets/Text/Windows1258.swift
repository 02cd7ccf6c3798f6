/// Windows-1258: Windows-1252 but for the letters of Vietnamese, and five marks of tone that follow their vowel.
enum Windows1258 {
    static func scalars(_ bytes: some Sequence<UInt8>) -> String.UnicodeScalarView {
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(own[byte] ?? WesternAlphabet.scalar(byte)) }
        return scalars
    }

    private static let own: [UInt8: Unicode.Scalar] = [
        0xC3: "\u{102}", 0xCC: "\u{300}", 0xD0: "\u{110}", 0xD2: "\u{309}", 0xD5: "\u{1A0}",
        0xDD: "\u{1AF}", 0xDE: "\u{303}", 0xE3: "\u{103}", 0xEC: "\u{301}", 0xF0: "\u{111}",
        0xF2: "\u{323}", 0xF5: "\u{1A1}", 0xFD: "\u{1B0}", 0xFE: "\u{20AB}",
    ]
}
