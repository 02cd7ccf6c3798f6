import Testing

@testable import Web

@Suite("Style sheets")
struct StyleSheetTests {
    let shelf = AssetShelf(files: WebFiles())

    @Test("are one file each: imports inside, comments gone, files by their hashed names")
    func assembled() throws {
        let work = String(decoding: try #require(shelf.asset(served: "work.css")).bytes, as: UTF8.self)
        #expect(!work.contains("@import") && !work.contains("/*"))
        #expect(work.contains("--paper: #FBFAF6"))
        #expect(work.contains("[data-theme=\"dark\"] { color-scheme: dark; --paper: #121A17"))
        #expect(work.contains("url(\"\(shelf.address(of: "inter-400.woff2"))\")"))
        let site = String(decoding: try #require(shelf.asset(served: "site.css")).bytes, as: UTF8.self)
        #expect(site.hasPrefix(":root {") || site.hasPrefix("\n:root {") || site.contains("--paper: #FBFAF6"))
        #expect(!site.contains("data-theme") && !site.contains("woff2") && !site.contains("/*"))
    }

    @Test("a font is a font to the browser, its licence text beside it")
    func fonts() throws {
        for weight in [400, 600] {
            let font = try #require(shelf.asset(served: "inter-\(weight).woff2"))
            #expect(font.mediaType == "font/woff2")
            #expect(font.bytes.starts(with: Array("wOF2".utf8)) && font.bytes.count < 26_000)
        }
        let licence = try #require(shelf.asset(served: "inter-licence.txt"))
        #expect(String(decoding: licence.bytes, as: UTF8.self).contains("SIL OPEN FONT LICENSE Version 1.1"))
        #expect(licence.mediaType == "text/plain; charset=utf-8")
    }

    @Test("a choice of theme is a rule like the machine's")
    func themes() {
        let sheet = ":root { color-scheme: light dark; --a: #111111; }\n@media (x) { :root { --a: #222222; } }"
        let tokens = DesignTokens(sheet: sheet)
        #expect(tokens.light == ["a": "#111111"] && tokens.dark == ["a": "#222222"])
        #expect(tokens.chosenThemes.contains("[data-theme=\"light\"] { color-scheme: light; --a: #111111; }"))
        #expect(tokens.chosenThemes.contains("[data-theme=\"dark\"] { color-scheme: dark; --a: #222222; }"))
    }
}
