import Support
import Testing
import Traceability

@testable import Web

@Suite("What the portal says of itself")
struct DocumentTests {
    @Test(
        "each page has its heading in both languages and is linked from the foot of every page",
        arguments: PublicDocument.allCases)
    func pages(document: PublicDocument) async throws {
        try await LiveServer.run { server in
            for (language, name) in [
                ("vi", LiveServer.installation.nameVietnamese), ("en", LiveServer.installation.nameEnglish),
            ] {
                let words = Catalogue(files: WebFiles()).words(
                    for: "\(document.name).title", in: Language(rawValue: language)!)!
                let page = try await server.get("/\(document.rawValue)?lang=\(language)")
                #expect(page.status == 200)
                #expect(page.text.contains("<h1>\(words)</h1>"))
                #expect(page.text.contains(name))
            }
            for target in ["/", "/tra-cuu", "/p/01/09521001001007", "/khong-co"] {
                let page = try await server.get(target).text
                #expect(page.contains("<a href=\"/\(document.rawValue)\">"))
            }
        }
    }

    @Test("every legal text has a number, a subject and a day, and an ended one says what replaced it")
    func instruments() {
        let library = LegalLibrary.carried
        #expect(library.all.count >= 20)
        for text in library.all {
            #expect(text.title.hasSuffix(text.number.text) && text.number.text.contains("/20"))
            #expect(!text.issuer.isEmpty)
            #expect(!text.subject.vietnamese.isEmpty && text.subject.english?.isEmpty == false)
            #expect((text.ended == nil) == (text.replacedBy == nil), "\(text.title)")
            for other in [text.replacedBy].compactMap(\.self) + text.suspendedBy {
                #expect(library[other] != nil, "\(text.title)")
            }
        }
        #expect(Set(library.all.map(\.number)).count == library.all.count)
        #expect(library.all.contains { $0.title == "Nghị định 37/2026/NĐ-CP" && $0.ended == nil })
    }

    @Test("the legal page tells the state of each text with its days")
    func states() async throws {
        try await LiveServer.run { server in
            let page = try await server.get("/thong-bao-phap-ly")
            #expect(page.text.contains("Ban hành 23/01/2026; Hiệu lực từ 23/01/2026."))
            #expect(page.text.contains("Hết hiệu lực từ 01/07/2026; Thay bằng Nghị định 37/2026/NĐ-CP."))
            #expect(!page.text.contains("Đây là bản trình diễn"))
        }
    }

    @Test("who may be told stands where the reader is asked to tell", arguments: ["/thong-bao-phap-ly", "/tro-nang"])
    func agency(target: String) async throws {
        var installation = LiveServer.installation
        installation.agency = Agency(name: "Sở <mẫu>", phone: "0251 000 000", email: nil)
        try await LiveServer.run(installation: installation) { server in
            let page = try await server.get(target).text
            let contact = "Sở &lt;mẫu&gt; · <a href=\"tel:0251000000\">0251 000 000</a></p>"
            #expect(page.ranges(of: contact).count == 2)
        }
    }

    @Test("the camera is allowed on pages of the portal and nowhere else")
    func camera() async throws {
        try await LiveServer.run { server in
            for (target, allowed) in [("/", "camera=(self)"), ("/openapi.json", "camera=()")] {
                let policy = try await server.get(target)["permissions-policy"]
                #expect(policy?.contains(allowed) == true)
            }
            let page = try await server.get("/").text
            let script = try #require(page.firstMatch(of: #/src="(\/assets\/camera\.[a-z0-9]+\.js)"/#)).1
            let file = try await server.get(String(script))
            #expect(file["content-type"] == "text/javascript; charset=utf-8")
            #expect(file.body.count <= 3_000)
        }
    }
}
