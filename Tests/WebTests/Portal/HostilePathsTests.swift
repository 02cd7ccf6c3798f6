import Support
import Testing

@testable import Web

@Suite("Whatever is asked, no page answers 500")
struct HostilePathsTests {
    static let paths: [String] = {
        let long = String(repeating: "a", count: 10_000)
        let encoded = [
            "%00", "%E2%80%AE", "%ED%A0%80", "%FF%FE", "%3Cscript%3E", "%F0%9F%90%94", "%2E%2E%2F%2E%2E%2Fetc%2Fpasswd",
            "%0D%0ASet-Cookie:x=1", "'%20OR%201=1--", "%7B%7Bpage%7D%7D", "%", "%G1", long, "٠٩٥٢١٠٠١٠٠١٠٠٧",
        ]
        let odd = encoded.flatMap { value in
            [
                "/p/\(value)", "/p/01/\(value)", "/p/01/09521001001007/10/\(value)", "/p/01/09521001001007/21/\(value)",
                "/01/09521001001007/10/\(value)", "/p/00/\(value)", "/p/414/\(value)", "/\(value)", "/assets/\(value)",
                "/tra-cuu?q=\(value)", "/tra-cuu?loai=\(value)&trang=\(value)", "/tra-cuu?cua=\(value)",
                "/?lang=\(value)",
                "/p/01/09521001001007?17=\(value)", "/p/01/09521001001007?xem=\(value)&lang=\(value)",
            ]
        }
        return odd + [
            "/p", "/p/", "/p//", "/p/01", "/p/01/", "/p/01/0", "/p/01/00000000000000", "/p/01/99999999999997",
            "/p/01/09521001001007/21", "/p/01/09521001001007/21/1/10/2", "/p/01/09521001001007/10/a/10/b", "/p/99/1",
            "/p/8003/09521001001007", "/p/00/000000000000000000", "/p/253/9521001001007", "/p/01/09521001001007/",
            "/p/01/09521001001007?\(long)", "/p/01/09521001001007?17=999999", "/p/01/09521001001007?17=260230",
            "/p/01/09521001001007?xem=ho-chieu&xem=ho-chieu", "/tra-cuu?q=&q=&loai=&trang=-1",
            "/tra-cuu?trang=99999999999999999999", "/tra-cuu?loai=san-pham&trang=0",
        ]
    }()

    @Test(
        "in an empty store and in a filled one, as a page and as data", arguments: [false, true],
        [Engine.sqlite, .postgres])
    func neverBroken(isFilled: Bool, engine: Engine) async throws {
        try await LiveServer.run(on: engine, settings: { $0.refusalBurst = 1_000_000 }) { server in
            if isFilled { #expect(try await server.capture(DurianChain.document).status == 202) }
            for path in Self.paths {
                for accept in ["text/html", "application/ld+json"] {
                    let answer = try await server.get(path, [("Accept", accept)])
                    #expect(answer.status < 500, "\(answer.status) \(path.prefix(80)) \(accept)")
                    #expect(answer["set-cookie"]?.contains("x=1") != true)
                }
            }
        }
    }

    @Test("marks that turn the direction of reading stay out of pages, and what they hid is read in order")
    func turned() async throws {
        let name = "Sầu riêng\u{202E}gneir uaS\u{2066}\u{200F}\u{61C}"
        try await LiveServer.run { server in
            let document = DurianChain.document.replacing("Sầu riêng Ri6 (mẫu)", with: name)
            #expect(try await server.capture(document).status == 202)
            for target in ["/p\(DurianChain.item)", "/p\(DurianChain.item)?xem=ho-chieu", "/tra-cuu?q=sau%20rieng"] {
                let page = try LinkedDataTests.withoutAnyData(try await server.get(target).text)
                #expect(page.contains("Sầu riênggneir uaS"), "\(target)")
                #expect(!page.unicodeScalars.contains { PageText.turns($0) }, "\(target)")
            }
        }
    }

    @Test("a picture that is none is an address like any other: nothing is fetched, nothing breaks")
    func pictures() async throws {
        for picture in [
            "/khong/co.png", "//evil.example/x.png", "javascript:alert(1)", "data:text/html,x", "\\\\evil", "",
        ] {
            try await LiveServer.run { server in
                let member = "{\"id\": \"nguon:image\", \"attribute\": \"\(picture.replacing("\\", with: "\\\\"))\"},"
                let document = DurianChain.document.replacing(
                    "{\"id\": \"gs1:brandName\"", with: member + "{\"id\": \"gs1:brandName\"")
                #expect(try await server.capture(document).status == 202)
                let page = try await server.get("/p\(DurianChain.item)")
                #expect(page.status == 200)
                let isOwn = picture == "/khong/co.png"
                #expect(
                    page.text.contains("<img class=\"picture\" src=\"\(isOwn ? picture : "/assets/picture-product.")"))
            }
        }
    }
}
