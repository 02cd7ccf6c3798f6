import Foundation
import Testing

@testable import Traceability

@Suite("Folding of names")
struct FoldedTextTests {
    @Test(
        "takes marks, case and signs away",
        arguments: [
            ("Sầu riêng Ri6", "sau rieng ri6"), ("Đồng Nai", "dong nai"), ("ưỡng ươn ẶC ỷ ỹ ọ", "uong uon ac y y o"),
            ("hạt điều rang muối, 500 g (mẫu)", "hat dieu rang muoi 500 g mau"), ("VN-ĐNOR-9001", "vn dnor 9001"),
            ("TCVN 10739:2015", "tcvn 10739 2015"), ("Côte d'Ivoire", "cote d ivoire"), ("", ""), (" –, ", ""),
            ("\u{202E}gnout\u{200F}\u{200D}oc", "gnoutoc"), ("榴莲 Ri6", "榴莲 ri6"),
        ])
    func folded(text: String, words: String) {
        #expect(FoldedText.words(of: text).joined(separator: " ") == words)
    }

    @Test("is the same for composed and decomposed letters, each of Vietnamese")
    func composition() {
        let vowels = "aăâeêioôơuưy"
        let marks = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
        for vowel in vowels {
            let base = FoldedText.words(of: String(vowel))
            for mark in marks {
                let composed = (String(vowel) + mark).precomposedStringWithCanonicalMapping
                for text in [composed, composed.uppercased(), composed.decomposedStringWithCanonicalMapping] {
                    #expect(FoldedText.words(of: text) == base, "\(text)")
                }
            }
            #expect("aeiouy".contains(base.joined()))
        }
    }

    @Test("cuts a word that is longer than any, the same for who writes and who asks")
    func long() {
        let long = String(repeating: "đ", count: 10_000)
        #expect(FoldedText.words(of: "\(long) cuối") == [String(repeating: "d", count: 40), "cuoi"])
    }
}
