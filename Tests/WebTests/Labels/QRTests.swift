import Support
import Testing

@testable import Web

@Suite("A symbol to print")
struct QRTests {
    static let code = "https://id.example.gov.vn/01/09521001001007/10/RI6-2611A/21/000127"

    private static func target(_ data: String, _ rest: String = "") -> String {
        "/qr?data=\(PercentCoding.encode(data))\(rest)"
    }

    @Test(
        "comes in three formats, the same bytes for the same question, kept for ever",
        arguments: [
            ("", "image/svg+xml", "<svg "), ("&format=svg&size=100", "image/svg+xml", "<svg "),
            ("&format=png", "image/png", "\u{89}PNG"), ("&format=png&size=2000&level=Q", "image/png", "\u{89}PNG"),
            ("&format=pdf", "application/pdf", "%PDF-"), ("&format=pdf&size=25&level=M", "application/pdf", "%PDF-"),
        ])
    func formats(rest: String, media: String, beginning: String) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get(Self.target(Self.code, rest))
            #expect(answer.status == 200)
            #expect(answer["content-type"] == media)
            #expect(answer.body.starts(with: beginning.unicodeScalars.map { UInt8($0.value) }))
            #expect(answer["cache-control"] == "public, max-age=31536000, immutable")
            #expect(answer["x-content-type-options"] == "nosniff")
            #expect(answer["content-security-policy"] == SecurityHeaders.dataPolicy)
            let file =
                media == "application/pdf"
                ? "attachment; filename=\"qr-01-09521001001007-10-RI6-2611A-21-000127.pdf\"" : nil
            #expect(answer["content-disposition"] == file)
            let tag = try #require(answer["etag"])
            #expect(tag.hasPrefix("\""))
            let again = try await server.get(Self.target(Self.code, rest))
            #expect(again.body == answer.body && again["etag"] == tag)
            let kept = try await server.get(Self.target(Self.code, rest), [("If-None-Match", tag)])
            #expect(kept.status == 304 && kept.body.isEmpty && kept["etag"] == tag)
            let head = try await server.send("HEAD", Self.target(Self.code, rest))
            #expect(head.status == 200 && head.body.isEmpty && head["content-length"] == String(answer.body.count))
        }
    }

    @Test(
        "is made of what is ours: codes, their pages, the portal; a path gets the public origin",
        arguments: [
            (code, code), ("/01/09521001001007", "https://id.example.gov.vn/01/09521001001007"),
            ("HTTPS://ID.example.gov.vn/00/095210010000000017", "HTTPS://ID.example.gov.vn/00/095210010000000017"),
            ("http://old.example.vn:81/414/9521001000017", "http://old.example.vn:81/414/9521001000017"),
            ("/p/01/09521001001007/10/A", "https://id.example.gov.vn/p/01/09521001001007/10/A"),
            (
                "/01/09521001001007/10/A%2FB?17=261231&x=%c4%91",
                "https://id.example.gov.vn/01/09521001001007/10/A%2FB?17=261231&x=%c4%91"
            ),
            ("https://id.example.gov.vn", "https://id.example.gov.vn/"), ("/", "https://id.example.gov.vn/"),
            ("/tra-cuu", "https://id.example.gov.vn/tra-cuu"),
        ])
    func ours(data: String, uri: String) throws {
        #expect(try PrintableAddress(data, of: Self.installation).uri == uri)
    }

    @Test(
        "is not made of what is somebody else's, however it is dressed up",
        arguments: [
            "https://evil.example/01/09521001001007", "https://id.example.gov.vn.evil.example/01/09521001001007",
            "https://id.example.gov.vn@evil.example/01/09521001001007",
            "https://id.example.gov.vn:444/01/09521001001007",
            "http://id.example.gov.vn/01/09521001001007", "ftp://id.example.gov.vn/", "javascript:alert(1)",
            "tel:+84999", "09521001001007", "https:/id.example.gov.vn/", "https://id.example.gov.vn?x",
            "https://id.example.gov.vn#@evil.example", "https://old.example.vn/01/09521001001007",
        ])
    func theirs(data: String) {
        #expect(Self.refusal(data)?.code == "web.qrForeign")
    }

    @Test(
        "is not made of what is no address of a code or of a page",
        arguments: [
            ("", "web.qrNoAddress"), ("//evil.example/01/09521001001007", "web.qrNoAddress"),
            ("https://id.example.gov.vn//evil.example/", "web.qrNoAddress"),
            ("/01/09521001001007#x", "web.qrNoAddress"),
            ("/01/0952100 1001007", "web.qrNoAddress"), ("/01/09521001001007/10/đ", "web.qrNoAddress"),
            ("/01/09521001001007/10/\u{202E}A", "web.qrNoAddress"),
            ("/01/09521001001007/10/A\r\nX: y", "web.qrNoAddress"),
            ("/01/09521001001007\0", "web.qrNoAddress"), ("/\"><script>", "web.qrNoAddress"),
            ("/\\evil.example", "web.qrNoAddress"), ("/epcis/events", "web.qrNoPage"), ("/metrics", "web.qrNoPage"),
            ("/khong-co", "web.qrNoPage"), ("/qr?data=/", "web.qrNoPage"), ("/tra-cuu?q=goi+so+nay", "web.qrNoPage"),
            ("/../01/09521001001007", "web.qrNoPage"), ("/?x", "web.qrNoPage"),
            ("/01/09521001001008", "gs1.checkDigit"), ("/p/01/09521001001008", "gs1.checkDigit"),
            ("https://id.example.gov.vn/01/09521001001007/foo", "gs1.danglingSegment"),
            ("/01/09521001001007/10/" + String(repeating: "A", count: 500), "web.qrTooLong"),
            (String(repeating: "\u{202E}", count: 5_000), "web.qrTooLong"),
        ])
    func nothing(data: String, code: String) {
        #expect(Self.refusal(data)?.code == code)
    }

    @Test("a wrong digit's place counts in the address as it was sent")
    func place() {
        #expect(Self.refusal("https://id.example.gov.vn/01/09521001001008")?.position == 25 + 4 + 13)
        #expect(Self.refusal("/p/01/09521001001008")?.position == 2 + 4 + 13)
    }

    @Test(
        "a refusal is a problem document with a reason, and nothing of what was sent",
        arguments: [
            ("/qr", "web.qrMissing"), ("/qr?data=", "web.qrNoAddress"),
            (target("https://evil.example/"), "web.qrForeign"),
            ("/qr?data=%00", "web.brokenQuery"), ("/qr?data=%ff", "web.brokenQuery"),
            (target("/", "&format=gif"), "web.qrFormat"),
            (target("/", "&size=0"), "web.qrSize"), (target("/", "&size=2001"), "web.qrSize"),
            (target("/", "&size=x"), "web.qrSize"),
            (target("/", "&format=png&size=28"), "web.qrSize"), (target("/", "&format=pdf&size=9"), "web.qrSize"),
            (target("/", "&size=99999999999999999999"), "web.qrSize"), (target("/", "&level=H"), "web.qrLevel"),
            (target("/01/09521001001008"), "gs1.checkDigit"),
            ("/qr?data=" + String(repeating: "%C4%91", count: 1_700), "web.qrTooLong"),
        ])
    func refused(target: String, code: String) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get(target, [("Accept", "image/*,*/*;q=0.8")])
            #expect(answer.status == 400)
            #expect(answer["content-type"] == "application/problem+json")
            #expect(try answer.member("code") == code)
            #expect(try answer.member("detail")?.contains(" ") == true)
            #expect(answer["cache-control"] == "no-store")
            #expect(!answer.text.contains("evil"))
        }
    }

    @Test("whatever is asked, the answer is a symbol or a refusal, never an error of ours")
    func fuzz() async throws {
        try await LiveServer.run { server in
            var random = SeededRandom(seed: 952)
            let pieces = [
                "https://id.example.gov.vn", "/01/", "09521001001007", "/10/", "%00", "%2", "\u{202E}", "é", "?", "#",
                "//", "@", "A",
                "\"", "<", "%C4%91", "&data=", "/p", "/tra-cuu", " ", "\\", "..", "%0D%0A", "21", "=",
            ]
            for _ in 0..<200 {
                let data = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random)!
                }
                let raw = data.joined().utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }
                let text = raw ? data.joined() : PercentCoding.encode(data.joined())
                let format = QRFormat.allCases.randomElement(using: &random)!
                let answer = try await server.get("/qr?data=\(text)&format=\(format.rawValue)")
                #expect([200, 400].contains(answer.status), "\(text)")
            }
        }
    }

    private static let installation: InstallationSettings = {
        var installation = LiveServer.installation
        installation.formerOrigins = ["http://old.example.vn:81"]
        return installation
    }()

    private static func refusal(_ data: String) -> Problem? {
        do {
            _ = try PrintableAddress(data, of: installation)
            return nil
        } catch {
            return error
        }
    }
}
