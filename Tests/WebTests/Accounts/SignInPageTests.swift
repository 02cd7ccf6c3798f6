import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("Signing in")
struct SignInPageTests {
    @Test("the right password leads to where one wanted to go, with a session nobody else can set")
    func right() async throws {
        try await LiveServer.run { server in
            _ = try await server.makeAccount("0912345678", [.owner(of: "htx-1")])
            var browser = server.browser
            let asked = try await browser.get("/quan-ly/tai-khoan/phien")
            #expect(asked.status == 303)
            #expect(asked["location"] == "/dang-nhap?tiep=%2Fquan-ly%2Ftai-khoan%2Fphien")
            let answer = try await browser.signIn("0912 345 678", next: "/quan-ly/tai-khoan/phien")
            #expect(answer.status == 303)
            #expect(answer["location"] == "/quan-ly/tai-khoan/phien")
            let cookie = try #require(answer["set-cookie"])
            #expect(cookie.hasPrefix("__Host-phien="))
            for word in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] { #expect(cookie.contains(word)) }
            let page = try await browser.get("/quan-ly/tai-khoan/phien")
            #expect(page.status == 200)
            #expect(page["cache-control"] == "no-store")
            #expect(page.text.contains("thiết bị này"))
        }
    }

    @Test("a wrong password and a login nobody has look the same, and the login stays for mending")
    func wrong() async throws {
        try await LiveServer.run { server in
            _ = try await server.makeAccount("hoa.le", [.owner(of: "htx-1")])
            var browser = server.browser
            let wrong = try await browser.signIn("hoa.le", "it is not this")
            let nobody = try await browser.signIn("mai.tran", "it is not this")
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("value=\"hoa.le\""))
            #expect(!wrong.text.contains("it is not this"))
            #expect(wrong.text.replacing("hoa.le", with: "") == nobody.text.replacing("mai.tran", with: ""))
            #expect(browser.cookies.isEmpty)
        }
    }

    @Test("a session that was planted beforehand is not the one that signs in")
    func fixation() async throws {
        try await LiveServer.run { server in
            let planted = try await server.signedIn("ke-gian", [.owner(of: "khac")])
            _ = try await server.makeAccount("lan.nguyen", [.owner(of: "htx-1")])
            var browser = planted
            _ = try await browser.signIn("lan.nguyen")
            #expect(browser.cookies["__Host-phien"] != planted.cookies["__Host-phien"])
            var thief = planted
            #expect(try await thief.get("/quan-ly/tai-khoan").status == 303)
        }
    }

    @Test(
        "where to go next is a working page of ours or the account",
        arguments: [
            "//evil.example/", "https://evil.example/", "/\\evil.example", "/dang-nhap", "/nowhere",
            "javascript:alert(1)",
            "/quan-ly/tai-khoan\r\nX: y", "", "/openapi.json",
        ])
    func next(asked: String) { #expect(NextPage(asked).path == "/quan-ly") }

    @Test(
        "a form of somebody else's page is refused",
        arguments: [
            [("Sec-Fetch-Site", "cross-site")], [("Origin", "https://evil.example")], [("Origin", "null")],
            [("Sec-Fetch-Site", "same-site")],
        ])
    func crossSite(headers: [(String, String)]) async throws {
        try await LiveServer.run { server in
            var browser = try await server.signedIn("lan.nguyen", [.owner(of: "htx-1")])
            let token = Browser.formToken(try await browser.get("/quan-ly/tai-khoan")) ?? ""
            let answer = try await browser.post("/dang-xuat", ["ma-phien": token], headers)
            #expect(answer.status == 403)
            #expect(try await browser.get("/quan-ly/tai-khoan").status == 200)
        }
    }

    @Test("a form without its session's token does nothing, with it it does")
    func token() async throws {
        try await LiveServer.run { server in
            var browser = try await server.signedIn("lan.nguyen", [.owner(of: "htx-1")])
            var other = try await server.signedIn("mai.tran", [.owner(of: "htx-2")])
            let foreign = Browser.formToken(try await other.get("/quan-ly/tai-khoan")) ?? ""
            for wrong in [[:], ["ma-phien": ""], ["ma-phien": foreign]] as [[String: String]] {
                #expect(try await browser.post("/dang-xuat", wrong).status == 403)
            }
            let own = Browser.formToken(try await browser.get("/quan-ly/tai-khoan")) ?? ""
            // Our own origin, as the reverse proxy passes it on, and as the browser sees it.
            let origin = [("Origin", "https://id.example.gov.vn")]
            #expect(try await browser.post("/dang-xuat", ["ma-phien": own], origin).status == 303)
            #expect(try await browser.get("/quan-ly/tai-khoan").status == 303)
            #expect(try await other.get("/quan-ly/tai-khoan").status == 200)
        }
    }

    @Test("an officer must first set up a telephone, and then has it asked for")
    func officer() async throws {
        try await LiveServer.run { server in
            let account = try await server.makeAccount("can.bo", [.coordinator])
            var browser = server.browser
            #expect(try await browser.signIn("can.bo").status == 303)
            let own = try await browser.get("/quan-ly/tai-khoan")
            #expect(own.text.contains("Cần bật xác thực hai lớp trước khi làm việc"))
            let token = Browser.formToken(own) ?? ""
            #expect(try await browser.get("/quan-ly/tai-khoan/hai-lop/ma-qr").status == 404)
            _ = try await browser.post("/quan-ly/tai-khoan/hai-lop", ["ma-phien": token, "viec": "bat-dau"])
            let symbol = try await browser.get("/quan-ly/tai-khoan/hai-lop/ma-qr")
            #expect(symbol["content-type"] == "image/svg+xml")
            #expect(symbol["cache-control"] == "no-store")
            let session = try #require(browser.cookies["__Host-phien"])
            let secret = try #require(try await server.accounts.enrolment(session))
            let step = OneTimePassword.step(at: server.clock.now)
            let wrong = try await browser.post(
                "/quan-ly/tai-khoan/hai-lop", ["ma-phien": token, "viec": "xac-nhan", "ma": "1"])
            #expect(wrong.status == 422)
            let done = try await browser.post(
                "/quan-ly/tai-khoan/hai-lop", ["ma-phien": token, "viec": "xac-nhan", "ma": secret.code(step: step)])
            #expect(done.text.matches(of: /<li><code>[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}<\/code><\/li>/).count == 10)
            #expect(try await server.accounts.account(account.id)?.hasSecondFactor == true)

            var again = server.browser
            let first = try await again.signIn("can.bo", next: "/quan-ly/tai-khoan/phien")
            #expect(first["location"] == "/dang-nhap/buoc-hai?tiep=%2Fquan-ly%2Ftai-khoan%2Fphien")
            #expect(try await again.get("/quan-ly/tai-khoan").status == 303)
            server.clock.advance(bySeconds: 30)
            let fields = ["ma": secret.code(step: step + 1), "tiep": "/quan-ly/tai-khoan/phien"]
            let second = try await again.post("/dang-nhap/buoc-hai", fields)
            #expect(second["location"] == "/quan-ly/tai-khoan/phien")
            #expect(try await again.get("/quan-ly/tai-khoan/phien").status == 200)
        }
    }

    @Test("somebody who guesses is told to wait")
    func guessing() async throws {
        try await LiveServer.run { server in
            _ = try await server.makeAccount("lan.nguyen", [.owner(of: "htx-1")])
            var browser = server.browser
            for _ in 0..<LockOut.free { _ = try await browser.signIn("lan.nguyen", "it is not this") }
            let held = try await browser.signIn("lan.nguyen")
            #expect(held.status == 422)
            #expect(held.text.contains("Hãy đợi 1 phút"))
        }
    }

    @Test("a password is changed by who knows it, and a poor one is refused in words")
    func password() async throws {
        try await LiveServer.run { server in
            var browser = try await server.signedIn("lan.nguyen", [.owner(of: "htx-1")])
            let token = Browser.formToken(try await browser.get("/quan-ly/tai-khoan/mat-khau")) ?? ""
            func change(_ old: String, _ new: String, _ again: String) async throws -> Answer {
                try await browser.post(
                    "/quan-ly/tai-khoan/mat-khau",
                    ["ma-phien": token, "mat-khau-cu": old, "mat-khau-moi": new, "nhap-lai": again])
            }
            #expect(try await change(Browser.password, "ngắn", "ngắn").text.contains("ít nhất 10 ký tự"))
            #expect(try await change(Browser.password, "vườn bưởi sau nhà", "vườn").text.contains("không giống nhau"))
            #expect(
                try await change("wrong wrong", "vườn bưởi sau nhà", "vườn bưởi sau nhà").text.contains(
                    "hiện nay chưa đúng"))
            #expect(try await change(Browser.password, "vườn bưởi sau nhà", "vườn bưởi sau nhà").status == 303)
            var fresh = server.browser
            #expect(try await fresh.signIn("lan.nguyen", "vườn bưởi sau nhà").status == 303)
        }
    }

    @Test("public pages do not know who is signed in")
    func publicPages() async throws {
        try await LiveServer.run { server in
            var browser = try await server.signedIn("lan.nguyen", [.owner(of: "htx-1")])
            #expect(try await browser.get("/")["cache-control"] == "no-cache")
        }
    }
}
