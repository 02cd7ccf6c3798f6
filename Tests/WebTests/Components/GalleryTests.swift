import Testing

@testable import Web

@Suite("The page of components")
struct GalleryTests {
    static let drawn = Drawn()
    static let path = Address.components.path

    static func html(_ language: Language, query: String? = nil, theme: Theme = .system) -> String {
        let handler = GalleryHandler(
            pages: drawn.pages, places: PlaceNames(files: drawn.files), maps: ProvinceMaps(files: drawn.files),
            outlines: ProvinceOutlines(files: drawn.files))
        let links = PageLinks(path: path, query: query, language: language)
        let body = handler.body(language: language, links: links, query: Query(raw: query))
        return drawn.pages.workHTML("gallery", body, language: language, theme: theme, links: links)
            .replacing(#/(work|icon)\.[0-9a-z]+\.(css|svg|js)/#) { "\($0.1).\($0.2)" }
    }

    @Test("looks as it did", arguments: Language.allCases)
    func golden(language: Language) throws {
        // The outlines of communes are data with a test of their own.
        let html = Self.html(language).replacing(#/ d="M[^"]{80,}"/#, with: " d=\"…\"")
        try GoldenPages.expect(html, "gallery-\(language.rawValue).html")
    }

    @Test("shows every component, each id once, every reference leading somewhere", arguments: Language.allCases)
    func complete(language: Language) {
        let html = Self.html(language)
        for part in GalleryPart.allCases {
            #expect(html.contains("<section class=\"specimen\" id=\"\(part.rawValue)\""))
        }
        let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
        #expect(ids.count == Set(ids).count, "\(ids.filter { id in ids.filter { $0 == id }.count > 1 })")
        for match in html.matches(of: #/ (?:for|aria-labelledby|aria-describedby|data-dialog)="([^"]+)"/#) {
            for id in match.1.split(separator: " ") { #expect(ids.contains(String(id)), "\(id)") }
        }
        for match in html.matches(of: #/ href="#([^"]+)"/#) { #expect(ids.contains(String(match.1)), "\(match.1)") }
        #expect(!html.contains(" style=") && !html.contains("gallery.") && !html.contains("sample."))
    }

    @Test("is for nobody's search engine, is linked from no public page, and comes with its own sheet and script")
    func live() async throws {
        try await LiveServer.run { server in
            let page = try await server.get(Self.path)
            #expect(page.status == 200)
            #expect(page.text.contains("<meta name=\"robots\" content=\"noindex\">"))
            for name in ["work.css", "work.js"] {
                let address = AssetShelf(files: WebFiles()).address(of: name)
                #expect(page.text.contains(address))
                #expect(try await server.get(address).status == 200)
            }
            for path in ["/", "/tra-cuu", "/khong-co"] {
                #expect(try await !server.get(path).text.contains(Self.path))
            }
            #expect(try await server.get("/robots.txt").text.contains("Disallow: /quan-ly/"))
        }
    }

    @Test("a theme is chosen in the address and remembered; nonsense is the machine's")
    func themes() async throws {
        try await LiveServer.run { server in
            let dark = try await server.get("\(Self.path)?mau=toi")
            #expect(dark.text.contains("<html lang=\"vi\" data-theme=\"dark\">"))
            #expect(dark["set-cookie"]?.hasPrefix("mau=toi; Path=/") == true)
            let kept = try await server.get(Self.path, [("Cookie", "mau=toi")])
            #expect(kept.text.contains("data-theme=\"dark\">") && kept["set-cookie"] == nil)
            let light = try await server.get("\(Self.path)?mau=sang", [("Cookie", "mau=toi")])
            #expect(light.text.contains("<html lang=\"vi\" data-theme=\"light\">"))
            for text in ["\(Self.path)?mau=%22onload", "\(Self.path)?mau=theo-may"] {
                #expect(try await server.get(text).text.contains("<html lang=\"vi\">"))
            }
        }
    }

    @Test("the sample list is filtered and sorted by the address")
    func filters() {
        let found = Self.html(.vi, query: "tim=buoi&trang-thai=confirmed&xep=-luong")
        #expect(found.contains("Tìm thấy 1 lô") && found.contains("BX-2611-01</a></th>"))
        #expect(found.contains("aria-sort=\"descending\""))
        #expect(found.contains("href=\"/quan-ly/giao-dien?trang-thai=confirmed&amp;xep=-luong#filters\""))
        #expect(found.contains("<input type=\"hidden\" name=\"xep\" value=\"-luong\">"))
        #expect(Self.html(.vi, query: "tim=khong+co+gi").contains("Không có lô nào khớp"))
    }

    @Test("the confirmation is a page of its own, and says afterwards what was done")
    func confirmation() {
        let page = Self.html(.vi, query: "xac-nhan=huy-lo")
        #expect(page.contains("Hủy lô BX-2611-01?") && !page.contains("<dialog"))
        #expect(page.contains("href=\"/quan-ly/giao-dien#dialog\""))
        #expect(Self.html(.vi, query: "xong=huy-lo").contains("Đã hủy lô BX-2611-01 (mẫu)"))
    }

    @Test("HTML in the address is text", arguments: InjectionTests.attacks)
    func injection(attack: String) {
        let word = PercentCoding.encode(attack)
        let html = Self.html(.vi, query: "tim=\(word)&tim-mau=\(word)&xep=\(word)&trang-thai=\(word)&x=\(word)")
        InjectionTests.expectHarmless(html.replacing(#/<script src="[^"]+" defer>/#, with: ""))
    }
}
