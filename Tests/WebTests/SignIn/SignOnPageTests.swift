import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("Signing in where one already does")
struct SignOnPageTests {
    private static let back = "/dang-nhap/sso/tro-ve"

    private func run(_ body: @Sendable @escaping (LiveServer) async throws -> Void) async throws {
        try await LiveServer.run(provider: TestProvider(), body)
    }

    /// An account that waits for a login.
    private func invite(_ login: String, _ grants: [Grant], _ server: LiveServer) async throws -> Account {
        try await server.accounts.create(
            login: Login(login)!, name: "Lan (mẫu)", grants: grants, by: .system("test"))
    }

    @Test("who was invited comes back to where they wanted to go")
    func invited() async throws {
        try await run { server in
            _ = try await invite("lan.nguyen", [.owner(of: "htx-1")], server)
            var browser = server.browser
            let page = try await browser.get("/dang-nhap?tiep=/quan-ly/tai-khoan/phien")
            #expect(page.text.contains("Đăng nhập bằng tài khoản công vụ"))
            let there = try await browser.get("/dang-nhap/sso?tiep=/quan-ly/tai-khoan/phien")
            #expect(there.status == 303)
            #expect(there["location"] == "https://sso.example/authorize?a=1&lang=vi")
            let cookie = try #require(there["set-cookie"])
            for word in ["__Host-ve-sso=", "HttpOnly", "Secure", "SameSite=Lax", "Max-Age=600"] {
                #expect(cookie.contains(word))
            }
            let answer = try await browser.get(Self.back + "?code=lan.nguyen&state=x")
            #expect(answer.status == 303)
            #expect(answer["location"] == "/quan-ly/tai-khoan/phien")
            #expect(browser.cookies["__Host-ve-sso"] == nil)
            #expect(try await browser.get("/quan-ly/tai-khoan/phien").status == 200)
        }
    }

    @Test("a second factor that was set up here is asked for, whoever vouches")
    func second() async throws {
        try await run { server in
            let officer = try await invite("can.bo", [.coordinator], server)
            let session = try await server.accounts.open(officer, .oneFactor, at: SignInPlace(address: "127.0.0.1"))
            guard case .signedIn(let token, _) = session else { return }
            var first = Browser(server: server, cookies: ["__Host-phien": token])
            let form = Browser.formToken(try await first.get("/quan-ly/tai-khoan")) ?? ""
            _ = try await first.post("/quan-ly/tai-khoan/hai-lop", ["ma-phien": form, "viec": "bat-dau"])
            let secret = try #require(try await server.accounts.enrolment(token))
            let code = secret.code(step: OneTimePassword.step(at: server.clock.now))
            _ = try await first.post("/quan-ly/tai-khoan/hai-lop", ["ma-phien": form, "viec": "xac-nhan", "ma": code])
            var browser = server.browser
            _ = try await browser.get("/dang-nhap/sso")
            let answer = try await browser.get(Self.back + "?code=can.bo&state=x")
            #expect(answer["location"]?.hasPrefix("/dang-nhap/buoc-hai") == true)
            #expect(try await browser.get("/quan-ly/tai-khoan").status == 303)
        }
    }

    @Test("a stranger is told what to do, and gets no session")
    func stranger() async throws {
        try await run { server in
            var browser = server.browser
            _ = try await browser.get("/dang-nhap/sso")
            let answer = try await browser.get(Self.back + "?code=nobody&state=x")
            #expect(answer.status == 403)
            #expect(answer.text.contains("chưa gắn với tài khoản nào ở đây"))
            #expect(browser.cookies.isEmpty)
            #expect(try await browser.get(Self.back + "?code=nobody&state=x").status == 400)
        }
    }

    @Test("who is signed in connects the account, once, and disconnects it")
    func tied() async throws {
        try await run { server in
            var browser = try await server.signedIn("lan.nguyen", [.owner(of: "htx-1")])
            let own = try await browser.get("/quan-ly/tai-khoan")
            #expect(own.text.contains("Gắn với tài khoản công vụ"))
            let token = Browser.formToken(own) ?? ""
            let crossing = try await browser.post("/dang-nhap/sso", ["ma-phien": token, "viec": "gan"])
            #expect(crossing.status == 200)
            #expect(crossing.text.contains("href=\"https://sso.example/authorize?a=1&amp;lang=vi\""))
            let done = try await browser.get(Self.back + "?code=somebody&state=x")
            #expect(done["location"] == "/quan-ly/tai-khoan?xong=gan")
            #expect(try await browser.get("/quan-ly/tai-khoan?xong=gan").text.contains("Bỏ gắn"))
            var fresh = server.browser
            _ = try await fresh.get("/dang-nhap/sso")
            #expect(try await fresh.get(Self.back + "?code=somebody&state=x").status == 303)
            let undone = try await browser.post("/dang-nhap/sso", ["ma-phien": token, "viec": "bo"])
            #expect(undone["location"] == "/quan-ly/tai-khoan?xong=bo-gan")
            _ = try await fresh.get("/dang-nhap/sso")
            #expect(try await fresh.get(Self.back + "?code=somebody&state=x").status == 403)
        }
    }

    @Test("nobody's account is connected from another page, by another person, or signed out")
    func notTied() async throws {
        try await run { server in
            var browser = try await server.signedIn("lan.nguyen", [.owner(of: "htx-1")])
            let token = Browser.formToken(try await browser.get("/quan-ly/tai-khoan")) ?? ""
            #expect(try await browser.post("/dang-nhap/sso", ["viec": "gan"]).status == 403)
            let foreign = [("Origin", "https://evil.example")]
            #expect(
                try await browser.post("/dang-nhap/sso", ["ma-phien": token, "viec": "gan"], foreign).status == 403)
            var nobody = server.browser
            #expect(try await nobody.post("/dang-nhap/sso", ["viec": "gan"]).status == 303)
            _ = try await browser.post("/dang-nhap/sso", ["ma-phien": token, "viec": "gan"])
            var other = try await server.signedIn("mai.tran", [.owner(of: "htx-2")])
            other.cookies["__Host-ve-sso"] = browser.cookies["__Host-ve-sso"]
            #expect(try await other.get(Self.back + "?code=x&state=x").status == 400)
        }
    }

    @Test("an account whose only way in is there is not disconnected")
    func onlyWay() async throws {
        try await run { server in
            _ = try await invite("lan.nguyen", [.owner(of: "htx-1")], server)
            var browser = server.browser
            _ = try await browser.get("/dang-nhap/sso")
            _ = try await browser.get(Self.back + "?code=lan.nguyen&state=x")
            let own = try await browser.get("/quan-ly/tai-khoan")
            #expect(!own.text.contains("Bỏ gắn"))
            let token = Browser.formToken(own) ?? ""
            #expect(try await browser.post("/dang-nhap/sso", ["ma-phien": token, "viec": "bo"]).status == 404)
        }
    }

    @Test("without a provider there is no door")
    func none() async throws {
        try await LiveServer.run { server in
            var browser = server.browser
            let door = try await browser.get("/dang-nhap/sso")
            #expect(door.status == 404)
            #expect(try await browser.get(Self.back + "?code=x&state=x").status == 404)
            #expect(try await !browser.get("/dang-nhap").text.contains("/dang-nhap/sso"))
        }
    }
}
