import Testing
import Web

@testable import nguon

@Suite("The language at the terminal")
struct LanguageTests {
    @Test(
        "LC_ALL decides before LC_MESSAGES before LANG; all but Vietnamese is English",
        arguments: [
            (["LANG": "vi_VN.UTF-8"], Language.vi), (["LANG": "vi"], .vi), (["LANG": "C"], .en), ([:], .en),
            (["LC_ALL": "en_GB", "LANG": "vi_VN"], .en), (["LC_ALL": "", "LANG": "vi_VN"], .vi),
            (["LC_MESSAGES": "vi_VN", "LANG": "de_DE"], .vi), (["LANG": "via"], .en),
        ])
    func choice(environment: [String: String], language: Language) {
        #expect(Language(environment: environment) == language)
    }
}
