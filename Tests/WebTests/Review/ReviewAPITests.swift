import Foundation
import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("Reviews: the API, and the decision page of a file")
struct ReviewAPITests {
    private static let json = [("Content-Type", "application/json"), ("Sec-Fetch-Site", "same-origin")]

    private static func officer(_ commune: String = "26041", stages: Set<ReviewStage> = []) -> Grant {
        Grant(role: .communeOfficer, communes: [commune], stages: stages)!
    }

    private static func handIn(_ server: LiveServer, _ id: String, phone: String = "0912345678") async throws {
        var file = PartyFile(
            .household, name: "Hộ \(id) (mẫu)", commune: "26041", on: CivilDay(inVietnamAt: server.clock.now))
        file.sector = .agriculture
        file.phone = phone
        file.address.street = "Ấp 1"
        file.consent = Consent(day: CivilDay(number: 20_000), manner: .paper)
        file.standing = Standing(.submitted, since: CivilDay(number: 20_000))
        _ = try await server.stores.files.create(file, id: id, by: Author(actor: "user:chu"))
    }

    private func post(
        _ browser: Browser, _ path: String, _ body: String, _ headers: [(String, String)] = []
    ) async throws -> Answer {
        var browser = browser
        return try await browser.send("POST", path, Self.json + headers, Array(body.utf8))
    }

    private func number(_ browser: Browser, _ server: LiveServer, _ id: String) async throws -> String {
        String(try #require(try await server.stores.reviews.open(.party, id)).review.number)
    }

    @Test("an officer reads the queue, decides with the version that was read, and is told when somebody was first")
    func decisions() async throws {
        try await LiveServer.run { server in
            for id in ["ho-1", "ho-2", "ho-3"] { try await Self.handIn(server, id) }
            var officer = try await server.signedIn("can.bo", [Self.officer()])
            let list = try await officer.get("/api/v1/reviews?limit=2&kind=party")
            #expect(list.status == 200)
            let rows = try #require(try JSONSerialization.jsonObject(with: Data(list.body)) as? [[String: Any]])
            #expect(rows.map { $0["subject"] as? String } == ["ho-1", "ho-2"])
            #expect(rows[0]["due"] as? String != nil)
            #expect(list["link"]?.contains("after=") == true)
            let first = try #require(rows[0]["number"] as? String)
            let path = "/api/v1/reviews/\(first)"
            let one = try await officer.get(path)
            #expect(one["etag"] == "\"1\"")
            let approve = #"{"move": "approve", "decision": {"number": "12/QĐ-UBND", "day": "2026-01-01"}}"#
            #expect(try await post(officer, path + "/decisions", approve).status == 428)
            let tag = [("If-Match", "\"1\"")]
            let tomorrow = #"{"move": "approve", "decision": {"number": "12", "day": "2099-01-01"}}"#
            #expect(try await post(officer, path + "/decisions", tomorrow, tag).status == 400)
            let done = try await post(officer, path + "/decisions", approve, tag)
            #expect(done.status == 200)
            #expect(try done.member("state") == "approved")
            #expect(
                try await server.stores.files.file(PartyFile.self, "ho-1")?.file.standing.decision == "12/QĐ-UBND")
            #expect(try await post(officer, path + "/decisions", approve, tag).status == 409)
            #expect(try await post(officer, path + "/decisions", #"{"move": "dance"}"#, tag).status == 400)
            let second = "/api/v1/reviews/\(try await number(officer, server, "ho-2"))/decisions"
            #expect(try await post(officer, second, #"{"move": "return"}"#, tag).status == 400)
            #expect(try await post(officer, second, #"{"move": "assign"}"#, tag).status == 200)
            #expect(try await post(officer, second, #"{"move": "return", "remark": "thiếu"}"#, tag).status == 412)
            let returned = try await post(
                officer, second, #"{"move": "return", "reasons": ["missingPaper"]}"#, [("If-Match", "\"2\"")])
            #expect(try returned.member("state") == "returned")
            let page = try await officer.get("/quan-ly/co-so/ho-2")
            #expect(page.text.contains("Thiếu giấy tờ"))
        }
    }

    @Test("nobody sees or decides a case out of their reach; a business sees its own and takes it back")
    func reach() async throws {
        try await LiveServer.run { server in
            try await Self.handIn(server, "ho-1")
            var far = try await server.signedIn("xa.khac", [Self.officer("26188")])
            let number = try await number(far, server, "ho-1")
            let path = "/api/v1/reviews/\(number)"
            #expect(try await far.get("/api/v1/reviews").text == "[]")
            #expect(try await far.get(path).status == 404)
            let tag = [("If-Match", "\"1\"")]
            #expect(try await post(far, path + "/decisions", #"{"move": "approve"}"#, tag).status == 404)
            var owner = try await server.signedIn("chu.ho", [.owner(of: "ho-1")])
            #expect(try await owner.get("/api/v1/reviews").text.contains(number))
            #expect(try await post(owner, path + "/decisions", #"{"move": "approve"}"#, tag).status == 403)
            let withdrawn = try await post(owner, path + "/decisions", #"{"move": "withdraw"}"#, tag)
            #expect(try withdrawn.member("state") == "withdrawn")
            #expect(try await server.stores.files.file(PartyFile.self, "ho-1")?.file.standing.status == .draft)
            #expect(try await server.get(path).status == 401)
            for wrong in ["/api/v1/reviews/0", "/api/v1/reviews/x", "/api/v1/reviews/1/y"] {
                #expect(try await owner.get(wrong).status == 404, "\(wrong)")
            }
            #expect(try await owner.get("/api/v1/reviews?kind=horse").status == 400)
            #expect(try await owner.get("/api/v1/reviews?after=x").status == 400)
        }
    }

    @Test("many are approved together, once for a key")
    func bulk() async throws {
        try await LiveServer.run { server in
            for id in ["ho-1", "ho-2"] { try await Self.handIn(server, id) }
            try await Self.handIn(server, "ho-3", phone: "12")
            var officer = try await server.signedIn("can.bo", [Self.officer()])
            var cases: [String] = []
            for id in ["ho-1", "ho-2", "ho-3"] {
                cases.append(#"{"number": "\#(try await number(officer, server, id))", "version": 1}"#)
            }
            let body = #"{"cases": [\#(cases.joined(separator: ","))], "remark": "duyệt chung"}"#
            let key = [("Idempotency-Key", "dot-1")]
            let begun = try await post(officer, "/api/v1/reviews/bulk", body, key)
            #expect(begun.status == 202)
            let location = try #require(begun["location"])
            #expect(try await post(officer, "/api/v1/reviews/bulk", body, key)["location"] == location)
            let service = ReviewService(store: server.stores.reviews, node: "test")
            while try await service.step() {}
            let done = try await officer.get(location)
            #expect(try done.member("approved") == "2")
            #expect(done.text.contains(#""left":{"review.findings":1}"#))
            var other = try await server.signedIn("can.bo.hai", [Self.officer()])
            #expect(try await other.get(location).status == 404)
            #expect(try await other.get("/api/v1/reviews/bulk").text == "[]")
            #expect(try await post(officer, "/api/v1/reviews/bulk", #"{"cases": []}"#).status == 400)
            let figures = try await officer.get("/api/v1/reviews/figures")
            #expect(figures.text.contains(#""approved":2"#))
            #expect(try await officer.get("/api/v1/reviews/figures?from=2020-01-01").status == 400)
        }
    }

    @Test("who is away lends their part, and whoever leaves hands over what they had")
    func standingIn() async throws {
        try await LiveServer.run { server in
            try await Self.handIn(server, "ho-1")
            let head = try await server.signedIn("truong.phong", [Self.officer()])
            let borrower = try await server.makeAccount("pho.phong", [Self.officer("26188")])
            let today = CivilDay(inVietnamAt: server.clock.now)
            let loan = #"{"borrower": "\#(borrower.id)", "from": "\#(today.text)", "until": "\#(today.text)"}"#
            let lent = try await post(head, "/api/v1/reviews/loans", loan)
            #expect(lent.status == 201)
            let nobody = loan.replacing(borrower.id, with: "user:x")
            #expect(try await post(head, "/api/v1/reviews/loans", nobody).status == 404)
            let stolen = loan.replacing("{", with: #"{"lender": "\#(borrower.id)","#)
            #expect(try await post(head, "/api/v1/reviews/loans", stolen).status == 403)
            var browser = head
            let number = try #require(try lent.member("number"))
            #expect(try await browser.get("/api/v1/reviews/loans").text.contains(number))
            let ended = try await browser.send("DELETE", "/api/v1/reviews/loans/\(number)", Self.json, nil)
            #expect(ended.status == 204)
            let path = "/api/v1/reviews/\(try await self.number(head, server, "ho-1"))/decisions"
            #expect(try await post(head, path, #"{"move": "assign"}"#, [("If-Match", "\"1\"")]).status == 200)
            #expect(try await browser.get("/api/v1/reviews?mine=1").text.contains("ho-1"))
            let handed = try await post(head, "/api/v1/reviews/hand-over", #"{"to": "\#(borrower.id)"}"#)
            #expect(handed.text == #"{"given":0,"released":1}"#)
            #expect(try await browser.get("/api/v1/reviews?mine=1").text == "[]")
        }
    }

    @Test("where three stages are asked for, the decision page takes one of them and says so")
    func stages() async throws {
        var policy = ReviewPolicy()
        policy.chains[.party] = [.check, .sign]
        policy.twoPersons = [.party]
        try await LiveServer.run(policy: policy) { server in
            try await Self.handIn(server, "ho-1")
            var specialist = try await server.signedIn("chuyen.vien", [Self.officer(stages: [.check])])
            let path = "/quan-ly/co-so/ho-1/quyet-dinh"
            let ask = try await specialist.get(path + "?sang=active")
            #expect(ask.text.contains(#"name="vu-viec" value="1""#))
            let token = try #require(Browser.formToken(ask))
            let fields = ["ma-phien": token, "sang": "active", "phien-ban": "1", "vu-viec": "1"]
            #expect(try await specialist.post(path, fields)["location"]?.hasSuffix("xong=chuyen-buoc") == true)
            #expect(try await server.stores.files.file(PartyFile.self, "ho-1")?.file.standing.status == .submitted)
            // The same click again is told that somebody was first; the next stage is not hers.
            #expect(try await specialist.post(path, fields).status == 409)
            let again = fields.merging(["vu-viec": "2"]) { $1 }
            let refused = try await specialist.post(path, again)
            #expect(refused.status == 422)
            #expect(refused.text.contains("bước khác"))
            var head = try await server.signedIn("lanh.dao", [Self.officer(stages: [.sign])])
            let own = try #require(Browser.formToken(try await head.get(path + "?sang=active")))
            let signed = try await head.post(path, again.merging(["ma-phien": own, "so": "7/QĐ"]) { $1 })
            #expect(signed["location"]?.hasSuffix("xong=quyet-dinh") == true)
            let page = try await head.get("/quan-ly/co-so/ho-1")
            #expect(page.text.contains("7/QĐ"))
        }
    }
}
