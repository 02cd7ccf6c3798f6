import Support
import Testing

@testable import Web

@Suite("The sheet of sample codes")
struct SampleSheetTests {
    private static func installation(origin: String) -> InstallationSettings {
        var installation = LiveServer.installation
        installation.publicOrigin = origin
        installation.isDemonstration = true
        installation.sampleCodes = [
            ("Trái <b>", DurianChain.item), ("Lô lạ", "/01/09521001001007/10/KHAC"), ("Sai", "/01/09521001001008"),
        ].map { SampleCode(titleVietnamese: $0.0, titleEnglish: "en \($0.0)", uri: origin + $0.1) }
        return installation
    }

    @Test("has a card for each code, with its symbol, its digits and what its page will say")
    func cards() async throws {
        try await LiveServer.run(installation: Self.installation(origin: "http://192.0.2.7:8080")) { server in
            #expect(try await server.capture(DurianChain.document).status == 202)
            let page = try await server.get("/ma-mau")
            #expect(page.status == 200)
            #expect(page.text.contains("<meta name=\"robots\" content=\"noindex\">"))
            for text in [
                "Trái &lt;b&gt;", "Mã hợp lệ, kích hoạt ngày",
                "(01)\u{A0}09521001001007 (10)\u{A0}RI6-2611A (21)\u{A0}000127",
                "chưa thấy lô này",
                "/01/09521001001008", "Mã sai không in thành QR", "http://192.0.2.7:8080",
            ] { #expect(page.text.contains(text), "\(text)") }
            #expect(!page.text.contains("nguon demo --lan"))
            let symbols = page.text.matches(of: #/<img src="([^"]*)"/#).map { String($0.1) }
            #expect(symbols.count == 2)
            #expect(
                symbols[0]
                    == "/qr?data=http%3A%2F%2F192.0.2.7%3A8080\(PercentCoding.encode(DurianChain.item))&amp;format=svg")
            for symbol in symbols {
                #expect(try await server.get(symbol.replacing("&amp;", with: "&"))["content-type"] == "image/svg+xml")
            }
            let home = try await server.get("/").text
            for symbol in symbols { #expect(home.contains(symbol)) }
            #expect(home.contains("href=\"/ma-mau\""))
        }
    }

    @Test(
        "says so when other devices cannot follow its codes",
        arguments: ["http://localhost:8080", "http://127.0.0.1:80", "http://[::1]:8080"])
    func local(origin: String) async throws {
        try await LiveServer.run(installation: Self.installation(origin: origin)) { server in
            let page = try await server.get("/ma-mau").text
            #expect(page.contains("nguon demo --lan"))
        }
    }

    @Test("is nowhere but in the demonstration")
    func absent() async throws {
        try await LiveServer.run { server in
            #expect(try await server.get("/ma-mau").status == 404)
            let page = try await server.get("/").text
            #expect(!page.contains("/ma-mau"))
        }
    }
}
