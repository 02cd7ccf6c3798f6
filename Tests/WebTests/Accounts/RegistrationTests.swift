import Records
import Testing
import Traceability

@testable import Web

@Suite("Taking part by oneself")
struct RegistrationTests {
    private static let answers = [
        "partyKind": "household", "name": "Hộ Trần Thị Mẫu", "address/commune": "26041", "sector": "agriculture",
        "ten": "Trần Thị Mẫu", "dang-nhap": "0987 654 321", "mat-khau-moi": Browser.password,
        "nhap-lai": Browser.password, "consent": "screen",
    ]

    @Test("a household has an account and a draft after one page, and goes on with the second step")
    func made() async throws {
        try await LiveServer.run { server in
            var browser = server.browser
            let page = try await browser.get("/dang-ky")
            #expect(page.status == 200 && page.text.contains("Đăng ký tham gia"))
            #expect(!page.text.contains("value=\"state\""))
            let answer = try await browser.post("/dang-ky", Self.answers)
            #expect(answer.status == 303)
            let path = try #require(answer["location"])
            #expect(path.hasPrefix("/quan-ly/co-so/") && path.hasSuffix("/sua?buoc=2"))
            let step = try await browser.get(path)
            #expect(step.status == 200 && step.text.contains("0987654321"))
            let id = String(path.dropFirst("/quan-ly/co-so/".count).prefix { $0 != "/" })
            let file = try #require(try await server.stores.files.file(PartyFile.self, id)).file
            #expect(file.standing.status == .draft && file.consent?.manner == .screen)
            // Nobody calls themselves a body of the state, later on either.
            let token = try #require(Browser.formToken(step))
            let posing = ["ma-phien": token, "phien-ban": "1", "buoc": "1", "partyKind": "state"]
            #expect(try await browser.post(path, posing).status == 303)
            #expect(try await server.stores.files.file(PartyFile.self, id)?.file.partyKind == .household)
            let trail = try await AuditStore(database: server.stores.database)
                .page(AuditQuestion(subject: "party:\(id)", action: .fileCreated))
            #expect(trail.count == 1 && trail[0].peer == "127.0.0.1")
            // Nothing of it is software's to send before an office knows who they are.
            let keys = "/quan-ly/khoa?co-so=\(id)"
            let key = ["ma-phien": token, "viec": "tao", "co-so": id, "ten": "Máy", "pham-vi": "capture"]
            #expect(try await browser.post(keys, key).status == 422)
        }
    }

    @Test("choices begin with a capital, and a body that is no form is told what is")
    func words() async throws {
        try await LiveServer.run { server in
            let page = try await server.get("/dang-ky")
            #expect(page.text.contains(">Nông nghiệp</option>") && !page.text.contains(">nông nghiệp</option>"))
            let answer = try await server.send(
                "POST", "/dang-ky",
                [("Content-Type", "text/plain"), ("Sec-Fetch-Site", "same-origin"), ("Accept", "text/html")],
                body: Array("a=b".utf8))
            #expect(answer.status == 415)
            #expect(!answer.text.contains("JSON") && answer.text.contains("biểu mẫu"))
        }
    }

    @Test(
        "what is missing is asked for again, with what was typed, and nothing is kept",
        arguments: [
            ("name", ""), ("name", "\u{200B}\u{202E}"),
            ("address/commune", ""), ("address/commune", "99999"), ("address/commune", "00004"), ("partyKind", "state"),
            ("ten", ""), ("ten", "\u{200B}\u{3164}\u{2060}"), ("ten", "\u{2800}"),
            ("dang-nhap", "1"), ("mat-khau-moi", "ngan"), ("nhap-lai", "khac"), ("consent", nil), ("consent", "foo"),
        ] as [(String, String?)])
    func refused(field: String, value: String?) async throws {
        var installation = LiveServer.installation
        installation.province = "75"
        try await LiveServer.run(installation: installation) { server in
            var browser = server.browser
            var answers = Self.answers
            answers[field] = value
            let answer = try await browser.post("/dang-ky", answers)
            #expect(answer.status == 422)
            #expect(answer.text.contains("wrong"))
            if field != "name" { #expect(answer.text.contains("Hộ Trần Thị Mẫu")) }
            #expect(!answer.text.contains(Browser.password))
            let list = try await server.stores.files.list(PartyFile.self, FileQuestion(reach: .everything))
            #expect(list.count == 0)
        }
    }

    @Test("a login that is taken undoes the file, and who fills the province with drafts is told to wait")
    func bounds() async throws {
        try await LiveServer.run { server in
            _ = try await server.makeAccount("0987654321", [])
            var browser = server.browser
            #expect(try await browser.post("/dang-ky", Self.answers).status == 422)
            for number in 0..<4 {
                var other = server.browser
                var answers = Self.answers
                answers["dang-nhap"] = "ho.mau.\(number)"
                #expect(try await other.post("/dang-ky", answers).status == 303)
            }
            var answers = Self.answers
            answers["dang-nhap"] = "ho.mau.9"
            let held = try await browser.post("/dang-ky", answers)
            #expect(held.status == 422 && held.text.contains("giây"))
            let list = try await server.stores.files.list(PartyFile.self, FileQuestion(reach: .everything))
            #expect(list.count == 4)
        }
    }

    @Test("who decides on what was handed in is shown what looks the same")
    func alike() async throws {
        try await PartyPagesTests.filled { server in
            var copy = try #require(try await server.stores.files.file(PartyFile.self, "ho-1")).file
            copy.memberships = []
            copy.standing = Standing(.submitted, since: copy.standing.since)
            _ = try await server.stores.files.create(copy, id: "ho-3", by: PartyPagesTests.author)
            var officer = try await server.signedIn("can.bo", [PartyPagesTests.officer(of: "26041")])
            #expect(try await officer.get("/quan-ly/co-so/ho-3").text.contains("/quan-ly/co-so/ho-1\""))
            var owner = try await server.signedIn("chu.ho", [.owner(of: "ho-3")])
            #expect(!(try await owner.get("/quan-ly/co-so/ho-3")).text.contains("/quan-ly/co-so/ho-1\""))
        }
    }
}
