/// VNI for Windows: a vowel, then a second sign that carries its marks; some letters have a sign of their own.
enum VNI {
    /// In NFC.
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var scalars = String.UnicodeScalarView()
        var vowel: Unicode.Scalar?
        for byte in bytes {
            if let mark = marks[byte & 0xDF], byte >= 0xC0, let carrier = vowel, mark.carriers.contains(carrier) {
                scalars.append(contentsOf: mark.scalars)
                vowel = nil
            } else {
                let scalar = letters[byte] ?? WesternAlphabet.scalar(byte)
                scalars.append(scalar)
                vowel = scalar.properties.lowercaseMapping.unicodeScalars.first
            }
        }
        return NormalForm.composed(String(scalars))
    }

    private static let letters: [UInt8: Unicode.Scalar] = [
        0xD1: "Đ", 0xF1: "đ", 0xD4: "Ơ", 0xF4: "ơ", 0xD6: "Ư", 0xF6: "ư", 0xCD: "Í", 0xED: "í", 0xCC: "Ì", 0xEC: "ì",
        0xC6: "Ỉ", 0xE6: "ỉ", 0xD3: "Ĩ", 0xF3: "ĩ", 0xD2: "Ị", 0xF2: "ị", 0xCE: "Ỵ", 0xEE: "ỵ",
    ]

    private struct Mark {
        let scalars: [Unicode.Scalar]
        let carriers: Set<Unicode.Scalar>
    }

    private static let (grave, acute, tilde, hook, dot):
        (
            Unicode.Scalar, Unicode.Scalar, Unicode.Scalar, Unicode.Scalar, Unicode.Scalar
        ) = ("\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}")

    /// By the capital's sign; the small one is 0x20 further.
    private static let marks: [UInt8: Mark] = {
        let anyVowel: Set<Unicode.Scalar> = ["a", "e", "o", "u", "y", "ơ", "ư"]
        var marks: [UInt8: Mark] = [:]
        for (sign, tone) in [(0xD9, acute), (0xD8, grave), (0xDB, hook), (0xD5, tilde), (0xCF, dot)] {
            marks[UInt8(sign)] = Mark(scalars: [tone], carriers: anyVowel)
        }
        for (sign, tone) in [(0xC2, nil), (0xC1, acute), (0xC0, grave), (0xC5, hook), (0xC3, tilde), (0xC4, dot)] {
            marks[UInt8(sign)] = Mark(scalars: ["\u{302}"] + (tone.map { [$0] } ?? []), carriers: ["a", "e", "o"])
        }
        for (sign, tone) in [(0xCA, nil), (0xC9, acute), (0xC8, grave), (0xDA, hook), (0xDC, tilde), (0xCB, dot)] {
            marks[UInt8(sign)] = Mark(scalars: ["\u{306}"] + (tone.map { [$0] } ?? []), carriers: ["a"])
        }
        return marks
    }()
}
