import Foundation
import Testing

@testable import Sheets

@Suite("Text of cells")
struct TextTests {
    /// Every Vietnamese small letter with a mark.
    static let letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"

    @Test("in TCVN3 has every letter where the standard puts it")
    func tcvn3() {
        let bytes: [UInt8] = [
            0xB5, 0xB8, 0xB6, 0xB7, 0xB9, 0xA8, 0xBB, 0xBE, 0xBC, 0xBD, 0xC6, 0xA9, 0xC7, 0xCA, 0xC8, 0xC9, 0xCB, 0xAE,
            0xCC, 0xD0, 0xCE, 0xCF, 0xD1, 0xAA, 0xD2, 0xD5, 0xD3, 0xD4, 0xD6, 0xD7, 0xDD, 0xD8, 0xDC, 0xDE, 0xDF, 0xE3,
            0xE1, 0xE2, 0xE4, 0xAB, 0xE5, 0xE8, 0xE6, 0xE7, 0xE9, 0xAC, 0xEA, 0xED, 0xEB, 0xEC, 0xEE, 0xEF, 0xF3, 0xF1,
            0xF2, 0xF4, 0xAD, 0xF5, 0xF8, 0xF6, 0xF7, 0xF9, 0xFA, 0xFD, 0xFB, 0xFC, 0xFE,
        ]
        #expect(LegacyAlphabet.tcvn3.text(bytes) == Self.letters)
        #expect(LegacyAlphabet.tcvn3.text([0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7]) == "ĂÂÊÔƠƯĐ")
    }

    @Test("in Windows-1258 has its marks behind the vowel")
    func windows1258() {
        #expect(
            LegacyAlphabet.windows1258.text(Array("Nguy".utf8) + [0xEA, 0xDE] + Array("n ".utf8) + [0xD0, 0xF4, 0xCC])
                == "Nguyễn Đồ")
        #expect(LegacyAlphabet.windows1258.text([0x61, 0xD2, 0xFD, 0xF2, 0xF5, 0xEC, 0xE3, 0xCC]) == "ảựớằ")
        #expect(Array(LegacyAlphabet.windows1258.text([0xE2, 0xF2]).utf8) == Array("\u{1EAD}".utf8))
    }

    @Test("in VNI carries the marks on a second letter")
    func vni() {
        for (latin, expected) in [
            ("Hôïp taùc xaõ", "Hợp tác xã"), ("Ñoàng Nai", "Đồng Nai"), ("Nguyeãn Thò Böôûi", "Nguyễn Thị Bưởi"),
            ("LONG KHAÙNH", "LONG KHÁNH"), ("aên traùi caây chín", "ăn trái cây chín"), ("Lyù kyõ", "Lý kỹ"),
        ] {
            #expect(LegacyAlphabet.vni.text(ofLatin: latin) == expected)
        }
    }

    @Test("of an old font is told by the font's name")
    func fonts() {
        #expect(LegacyAlphabet(font: ".VnTimeH") == .tcvn3)
        #expect(LegacyAlphabet(font: "VNI-Times") == .vni)
        #expect(LegacyAlphabet(font: "Times New Roman") == nil)
    }

    @Test(
        "is composed, trimmed and without signs nobody sees; tidying it twice changes nothing",
        arguments: [
            ("  Đồng Nai\u{A0}", "Đồng Nai"), ("a\u{200B}\u{301}", "á"), ("\u{FEFF}", nil),
            ("\r\n x\ty\r\nz ", "x y\nz"),
            ("\u{202E}abc\u{0}", "abc"), ("một\u{2028}hai", "một\nhai"), ("", nil), ("  ", nil),
        ] as [(String, String?)])
    func tidied(text: String, expected: String?) {
        let tidied = CellText.tidied(text)
        #expect(tidied.map { Array($0.utf8) } == expected.map { Array($0.precomposedStringWithCanonicalMapping.utf8) })
        #expect(tidied.flatMap(CellText.tidied) == tidied)
    }

    @Test("composed by us is composed as Foundation says, for every letter of the first plane")
    func composition() {
        for value in UInt32(0)...0xFFFF where !(0x3400...0xD7FF ~= value) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a" + String(scalar)
            if Array(NormalForm.composed(text).utf8) != Array(text.precomposedStringWithCanonicalMapping.utf8) {
                Issue.record("U+\(String(value, radix: 16))")
            }
        }
    }

    @Test("is a syllable or is not")
    func syllables() {
        for word in ["nghiêng", "Quyển", "gì", "giếng", "ĐỒNG", "ưa", "khuỷu", "sầu"] {
            #expect(VietnameseSyllable.isPlausible(word))
        }
        for word in ["Hîp", "t¸c", "café1", "naïve", "áá", "ngưbt", "straße", "ñoàng"] {
            #expect(!VietnameseSyllable.isPlausible(word))
        }
    }
}
