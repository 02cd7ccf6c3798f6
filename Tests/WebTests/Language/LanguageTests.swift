import Testing

@testable import Web

@Suite("The language of an answer")
struct LanguageTests {
    @Test(
        "follows the header's weights, and Vietnamese when it says nothing we speak",
        arguments: [
            ("en", Language.en), ("en-GB,en;q=0.9,vi;q=0.8", .en), ("vi-VN", .vi), ("en;q=0.5, vi;q=0.9", .vi),
            ("fr, de", .vi), ("*", .vi), ("en;q=0, *;q=0.1", .vi), ("fr;q=1, en;q=0.1", .en), ("", .vi),
            ("EN-us", .en), ("en;q=broken", .vi), ("vi;q=0.5,en;q=0.5", .vi),
        ])
    func header(header: String, expected: Language) {
        #expect(LanguagePreference.choose(explicit: nil, remembered: nil, header: header) == expected)
    }

    @Test("an explicit choice goes before a remembered one, and that before the header")
    func order() {
        #expect(LanguagePreference.choose(explicit: "en", remembered: "vi", header: "vi") == .en)
        #expect(LanguagePreference.choose(explicit: "xx", remembered: "en", header: "vi") == .en)
        #expect(LanguagePreference.choose(explicit: nil, remembered: "<b>", header: "en") == .en)
    }

    @Test("a choice in the address is remembered and marked on the page")
    func remembered() async throws {
        try await LiveServer.run { server in
            let chosen = try await server.get("/?lang=en")
            #expect(chosen["set-cookie"]?.hasPrefix("lang=en; Path=/; ") == true)
            #expect(chosen["content-language"] == "en")
            #expect(chosen.text.contains("<html lang=\"en\">"))
            let later = try await server.get("/", [("Cookie", "a=b; lang=en"), ("Accept-Language", "vi")])
            #expect(later["content-language"] == "en")
            #expect(try await server.get("/")["content-language"] == "vi")
        }
    }
}
