import Records
import Testing
import Traceability

@testable import Web

@Suite("Pages of parties")
struct PartyPagesTests {
    static let author = Author(actor: "user:test")

    /// A cooperative, one of its households, and a household of another commune.
    static func filled(_ body: @Sendable @escaping (LiveServer) async throws -> Void) async throws {
        try await LiveServer.run { server in
            let day = CivilDay(inVietnamAt: 1_782_864_000_000_000)
            var cooperative = PartyFile(.cooperative, name: "Hợp tác xã Mẫu Biên Hòa", commune: "26041", on: day)
            cooperative.sector = .agriculture
            cooperative.phone = "0912345678"
            cooperative.taxCode = "0100109106"
            _ = try await server.stores.files.create(cooperative, id: "htx-1", by: author)
            var household = PartyFile(.household, name: "Hộ Nguyễn Văn Mẫu", commune: "26041", on: day)
            household.sector = .agriculture
            household.phone = "0987654321"
            household.taxCode = "075090001234"
            household.memberships = [Membership(party: "htx-1", code: "HV-07")]
            _ = try await server.stores.files.create(household, id: "ho-1", by: author)
            var other = PartyFile(.household, name: "Hộ Lê Thị Khác", commune: "25195", on: day)
            other.sector = .agriculture
            other.phone = "0900000001"
            _ = try await server.stores.files.create(other, id: "ho-2", by: author)
            try await body(server)
        }
    }

    static func officer(of commune: String) -> Grant { Grant(role: .communeOfficer, communes: [commune])! }

    @Test("a list shows what its reader reaches, and nothing else")
    func reach() async throws {
        try await Self.filled { server in
            let cases: [(String, [Grant], Set<String>)] = [
                ("can.bo.bien.hoa", [Self.officer(of: "26041")], ["Biên Hòa", "Văn Mẫu"]),
                ("can.bo.binh.phuoc", [Self.officer(of: "25195")], ["Thị Khác"]),
                ("dieu.phoi", [.coordinator], ["Biên Hòa", "Văn Mẫu", "Thị Khác"]),
                ("kiem.toan", [.auditor], ["Biên Hòa", "Văn Mẫu", "Thị Khác"]),
                ("chu.htx", [.owner(of: "htx-1")], ["Biên Hòa", "Văn Mẫu"]),
                ("chu.ho", [.owner(of: "ho-1")], ["Văn Mẫu"]),
            ]
            for (login, grants, names) in cases {
                var browser = try await server.signedIn(login, grants)
                let page = try await browser.get("/quan-ly/co-so")
                #expect(page.status == 200)
                for name in ["Biên Hòa", "Văn Mẫu", "Thị Khác"] {
                    #expect(page.text.contains("\(name)</a>") == names.contains(name), "\(login): \(name)")
                }
                #expect(try await browser.get("/quan-ly/co-so/ho-2").status == (names.contains("Thị Khác") ? 200 : 404))
                let search = try await browser.get("/quan-ly?q=ho%20le%20thi")
                #expect(search.text.contains("/quan-ly/co-so/ho-2\"") == names.contains("Thị Khác"), "\(login)")
            }
        }
    }

    @Test("an officer sees numbers masked until asking for them, and the asking stands in the trail")
    func personal() async throws {
        try await Self.filled { server in
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            let masked = try await officer.get("/quan-ly/co-so/ho-1")
            #expect(!masked.text.contains("0987654321") && !masked.text.contains("0987 654 321"))
            #expect(masked.text.contains("0987 xxx 321"))
            #expect(!(try await officer.get("/quan-ly/co-so")).text.contains("075090001234"))
            #expect(!(try await officer.get("/quan-ly/co-so/ho-1/lich-su")).text.contains("075090001234"))
            let token = try #require(Browser.formToken(masked))
            let clear = try await officer.post("/quan-ly/co-so/ho-1/xem-ca-nhan", ["ma-phien": token])
            #expect(clear.status == 200)
            #expect(clear.text.contains("0987 654 321"))
            let audit = AuditStore(database: server.stores.database)
            let entries = try await audit.page(AuditQuestion(subject: "party:ho-1", action: .personalRead))
            #expect(entries.count == 1)
            var owner = try await server.signedIn("chu.ho", [.owner(of: "ho-1")])
            #expect(try await owner.get("/quan-ly/co-so/ho-1").text.contains("0987 654 321"))
            let ownToken = try #require(Browser.formToken(try await owner.get("/quan-ly/co-so/ho-1")))
            let taken = try await owner.post("/quan-ly/co-so/ho-1/tai-du-lieu", ["ma-phien": ownToken])
            #expect(taken.status == 200)
            #expect(taken["content-disposition"] == "attachment; filename=\"ho-1.json\"")
            #expect(taken.text.contains("\"after\":\"0987654321\""))
            #expect(try await audit.page(AuditQuestion(subject: "party:ho-1", action: .personalExported)).count == 1)
        }
    }

    @Test("a household is filled in by its cooperative in three steps, handed in, and approved by its commune")
    func life() async throws {
        try await Self.filled { server in
            var clerk = try await server.signedIn("nhan.vien.htx", [.staff(of: "htx-1")])
            let blank = try await clerk.get("/quan-ly/co-so/them")
            #expect(blank.status == 200)
            let token = try #require(Browser.formToken(blank))
            let first = try await clerk.post(
                "/quan-ly/co-so/them",
                [
                    "ma-phien": token, "partyKind": "household", "name": "Hộ Trần Văn Mới",
                    "address/commune": "26041", "sector": "agriculture",
                ])
            #expect(first.status == 303)
            let second = try #require(first["location"])
            #expect(second.hasSuffix("/sua?buoc=2"))
            let id = try #require(second.split(separator: "/").dropLast().last.map(String.init))
            let kept = try await clerk.post(
                "/quan-ly/co-so/\(id)/sua",
                ["ma-phien": token, "phien-ban": "1", "buoc": "2", "tu-luu": "1", "phone": "09"])
            #expect(kept.status == 204)
            #expect(kept["etag"] == "\"2\"")
            let third = try await clerk.post(
                "/quan-ly/co-so/\(id)/sua",
                ["ma-phien": token, "phien-ban": "2", "buoc": "2", "phone": "0911 222 333"])
            #expect(third["location"]?.hasSuffix("buoc=3") ?? false)
            let done = try await clerk.post(
                "/quan-ly/co-so/\(id)/sua",
                ["ma-phien": token, "phien-ban": "3", "buoc": "3", "consent-asked": "1", "consent": "paper"])
            #expect(done["location"] == "/quan-ly/co-so/\(id)?xong=luu")
            #expect(try await clerk.get("/quan-ly/co-so/\(id)").text.contains("Nộp hồ sơ"))
            let approving = ["ma-phien": token, "sang": "active", "phien-ban": "4"]
            #expect(try await clerk.post("/quan-ly/co-so/\(id)/quyet-dinh", approving).status == 403)
            let handed = ["ma-phien": token, "sang": "submitted", "phien-ban": "4"]
            #expect(try await clerk.post("/quan-ly/co-so/\(id)/quyet-dinh", handed).status == 303)

            var stranger = try await server.signedIn("can.bo.khac", [Self.officer(of: "25195")])
            #expect(try await stranger.get("/quan-ly/co-so/\(id)").status == 404)
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            let page = try await officer.get("/quan-ly/co-so/\(id)")
            #expect(page.text.contains("Duyệt hồ sơ"))
            let own = try #require(Browser.formToken(page))
            let returned = try await officer.post(
                "/quan-ly/co-so/\(id)/quyet-dinh", ["ma-phien": own, "sang": "returned", "phien-ban": "5"])
            #expect(returned.status == 422)
            let approved = try await officer.post(
                "/quan-ly/co-so/\(id)/quyet-dinh", ["ma-phien": own, "sang": "active", "phien-ban": "5"])
            #expect(approved.status == 303)
            let stored = try await server.stores.files.file(PartyFile.self, id)
            #expect(stored?.file.standing.status == .active)
            #expect(stored?.file.memberships.map(\.party) == ["htx-1"])
            #expect(stored?.file.phone == "0911222333")
        }
    }

    @Test("a page of another session says so, in words for people")
    func stale() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let refused = try await owner.post(
                "/quan-ly/co-so/htx-1/sua", ["ma-phien": "cu", "phien-ban": "1", "buoc": "1"])
            #expect(refused.status == 403 && refused.text.contains("Trang này đã cũ"))
            #expect(!refused.text.lowercased().contains("khóa"))
        }
    }

    @Test("a list can be taken away from its own page, and its filters ask for nothing")
    func list() async throws {
        try await Self.filled { server in
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            let page = try await officer.get("/quan-ly/co-so")
            #expect(page.text.contains("dinh-dang=xlsx"))
            let filters = try #require(page.text.firstMatch(of: /<form class="filters"(?s:.*?)<\/form>/)).output
            #expect(filters.contains("name=\"q\"") && !filters.contains(" required"))
        }
    }

    @Test("a day that is none comes back to be mended, and nothing is saved")
    func unread() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let path = "/quan-ly/co-so/htx-1/sua"
            let token = try #require(Browser.formToken(try await owner.get(path)))
            var fields = [
                "ma-phien": token, "phien-ban": "1", "buoc": "3", "licence/number": "12", "licence/date": "31/02/2026",
            ]
            let refused = try await owner.post(path, fields)
            #expect(refused.status == 422)
            #expect(refused.text.contains("value=\"31/02/2026\""))
            #expect(refused.text.contains("không phải ngày có thật"))
            #expect(try await server.stores.files.file(PartyFile.self, "htx-1")?.version == 1)
            fields["licence/date"] = "01/01/0001"
            #expect(try await owner.post(path, fields).status == 422)
            fields["tu-luu"] = "1"
            #expect(try await owner.post(path, fields).status == 422)
            fields["tu-luu"] = nil
            fields["licence/date"] = "28/02/2026"
            #expect(try await owner.post(path, fields).status == 303)
            let stored = try await server.stores.files.file(PartyFile.self, "htx-1")
            #expect(stored?.file.licence?.date == CivilDay(year: 2026, month: 2, day: 28))
        }
    }

    @Test("what an authority suspended its owner cannot end and hand in anew")
    func suspended() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            var file = try #require(try await server.stores.files.file(PartyFile.self, "htx-1")).file
            file.standing = Standing(.suspended, since: file.standing.since, reason: "kiểm tra", decision: "1/QĐ")
            _ = try await server.stores.files.replace("htx-1", version: 1, with: file, by: Self.author)
            let page = try await owner.get("/quan-ly/co-so/htx-1")
            #expect(!page.text.contains("sang=closed"))
            let token = try #require(Browser.formToken(page))
            let ending = ["ma-phien": token, "sang": "closed", "phien-ban": "2", "ly-do": "thôi"]
            #expect(try await owner.post("/quan-ly/co-so/htx-1/quyet-dinh", ending).status == 403)
        }
    }

    @Test("of two who edit at once the second is shown the difference, and keeps what was typed")
    func twoEditors() async throws {
        try await Self.filled { server in
            var one = try await server.signedIn("mot", [.owner(of: "htx-1")])
            var two = try await server.signedIn("hai", [.coordinator])
            let path = "/quan-ly/co-so/htx-1/sua"
            let first = try #require(Browser.formToken(try await one.get(path)))
            let second = try #require(Browser.formToken(try await two.get(path)))
            let saved = try await one.post(
                path, ["ma-phien": first, "phien-ban": "1", "buoc": "1", "name": "Hợp tác xã Tên Mới"])
            #expect(saved.status == 303)
            let refused = try await two.post(
                path, ["ma-phien": second, "phien-ban": "1", "buoc": "1", "name": "Tên tôi gõ"])
            #expect(refused.status == 409)
            #expect(refused.text.contains("Hợp tác xã Tên Mới"))
            #expect(refused.text.contains("value=\"Tên tôi gõ\""))
            #expect(refused.text.contains("name=\"phien-ban\" value=\"2\""))
        }
    }

    @Test("a household that may be there already is asked about before it is made twice")
    func alike() async throws {
        try await Self.filled { server in
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            let token = try #require(Browser.formToken(try await officer.get("/quan-ly/co-so/them")))
            var fields = [
                "ma-phien": token, "partyKind": "household", "name": "ho nguyen van mau", "address/commune": "26041",
                "sector": "agriculture",
            ]
            let asked = try await officer.post("/quan-ly/co-so/them", fields)
            #expect(asked.status == 422)
            #expect(asked.text.contains("/quan-ly/co-so/ho-1"))
            #expect(asked.text.contains("value=\"ho nguyen van mau\""))
            fields["van-tao"] = "1"
            #expect(try await officer.post("/quan-ly/co-so/them", fields).status == 303)
            fields["address/commune"] = "25195"
            #expect(try await officer.post("/quan-ly/co-so/them", fields).status == 404)
        }
    }

    @Test("programs read and write the same files, with ETag, If-Match and Idempotency-Key")
    func api() async throws {
        try await Self.filled { server in
            let made = try await server.stores.keys.create(
                name: "ERP", sender: "htx-1", scopes: [.files, .filesRead], by: .system("test"))
            let key = ("Authorization", "Bearer \(made.secret)")
            let json = ("Content-Type", "application/json")
            let read = try await server.get("/api/v1/parties/htx-1", [key])
            #expect(read.status == 200)
            #expect(read["etag"] == "\"1\"")
            #expect(read.text.contains("0912345678"))
            #expect(try await server.get("/api/v1/parties/htx-1", [key, ("If-None-Match", "\"1\"")]).status == 304)
            #expect(try await server.get("/api/v1/parties/ho-2", [key]).status == 404)
            #expect(try await server.get("/api/v1/parties", []).status == 401)
            let list = try await server.get("/api/v1/parties?limit=1", [key])
            #expect(list["link"]?.contains("rel=\"next\"") ?? false)
            for odd in ["0", "-3", "1e2", ""] {
                let refused = try await server.get("/api/v1/parties?limit=\(odd)", [key])
                #expect(refused.status == 400 && refused.text.contains("query.badNumber"), "\(odd)")
            }

            let body = """
                {"partyKind":"household","name":"Hộ API","address":{"commune":"26041"},"contacts":[],"sector":"agriculture",
                "phone":"0911000111","memberships":[{"party":"htx-1"}],"standing":{"status":"active","since":"2026-01-01"}}
                """
            let post = { (headers: [(String, String)]) in
                try await server.send("POST", "/api/v1/parties", [key, json] + headers, body: Array(body.utf8))
            }
            let once = try await post([("Idempotency-Key", "k1")])
            #expect(once.status == 201)
            #expect(once.text.contains("\"status\":\"draft\""))
            let again = try await post([("Idempotency-Key", "k1")])
            #expect(again.status == 201)
            #expect(again["location"] == once["location"])
            let place = try #require(once["location"])
            let put = { (tag: String?) in
                try await server.send(
                    "PUT", place, [key, json] + (tag.map { [("If-Match", $0)] } ?? []),
                    body: Array(body.replacing("Hộ API", with: "Hộ API 2").utf8))
            }
            #expect(try await put(nil).status == 428)
            #expect(try await put("\"1\"").status == 202)
            #expect(try await put("\"1\"").status == 412)
            let wrong = try await server.send(
                "POST", "/api/v1/parties", [key, json],
                body: Array(body.replacing("0911000111", with: "12").utf8))
            #expect(wrong.status == 400)
            #expect(wrong.text.contains("\"pointer\":\"/phone\""))
            let foreign = try await server.send(
                "POST", "/api/v1/parties", [key, json], body: Array(body.replacing("htx-1", with: "ho-2").utf8))
            #expect(foreign.status == 404)
            let broken = try await server.send("POST", "/api/v1/parties", [key, json], body: Array("{}".utf8))
            #expect(broken.status == 400)
            let faults = [
                ("{}", "web.bodyMissing", nil), ("{\"partyKind\":", "web.bodyBroken", ""),
                (body.replacing("\"Hộ API\"", with: "12"), "web.bodyType", "/name"),
                (body.replacing("\"household\"", with: "\"cafe\""), "web.bodyValue", "/partyKind"),
            ]
            for (sent, code, pointer) in faults {
                let answer = try await server.send("POST", "/api/v1/parties", [key, json], body: Array(sent.utf8))
                #expect(try answer.member("code") == code)
                if let pointer, !pointer.isEmpty { #expect(try answer.member("pointer") == pointer) }
                for word in ["CodingKeys", "Swift", "debugDescription", "PartyKind"] {
                    #expect(!answer.text.contains(word), "\(word)")
                }
            }
        }
    }

    @Test("the trail is for who may read it, and can be taken away as a table")
    func trail() async throws {
        try await Self.filled { server in
            var auditor = try await server.signedIn("kiem.toan", [.auditor])
            let page = try await auditor.get("/quan-ly/nhat-ky?viec=file.created")
            #expect(page.status == 200)
            #expect(page.text.contains("party:ho-2"))
            let table = try await auditor.get("/quan-ly/nhat-ky?dinh-dang=csv")
            #expect(table["content-type"]?.hasPrefix("text/csv") ?? false)
            #expect(table.text.contains("file.created,party:htx-1"))
            for odd in ["tu=31/02/2026", "den=hom-qua"] {
                let refused = try await auditor.get("/quan-ly/nhat-ky?\(odd)")
                #expect(refused.status == 400 && refused.text.contains("không phải ngày có thật"))
                #expect(!refused.text.contains("party:ho-2"), "what nobody asked for")
                #expect(try await auditor.get("/quan-ly/nhat-ky?\(odd)&dinh-dang=csv").status == 400)
            }
            for odd in ["viec=xoa", "truoc=x", "truoc=-1"] {
                #expect(try await auditor.get("/quan-ly/nhat-ky?\(odd)").status == 400, "\(odd)")
            }
            let taken = try await auditor.get("/quan-ly/nhat-ky?viec=files.exported")
            #expect(taken.text.contains("list:audit"))
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            #expect(try await officer.get("/quan-ly/nhat-ky").status == 403)
        }
    }

    @Test("personal data is erased on request, and the trail stays")
    func erasure() async throws {
        try await Self.filled { server in
            var officer = try await server.signedIn("dieu.phoi", [.coordinator])
            let token = try #require(Browser.formToken(try await officer.get("/quan-ly/co-so/ho-1/xoa-du-lieu")))
            let path = "/quan-ly/co-so/ho-1/xoa-du-lieu"
            #expect(try await officer.post(path, ["ma-phien": token]).status == 422)
            #expect(try await officer.post(path, ["ma-phien": token, "ly-do": "đơn ngày 1/7"]).status == 303)
            let page = try await officer.get("/quan-ly/co-so/ho-1/lich-su")
            #expect(page.text.contains("Đã xóa theo yêu cầu"))
            #expect(!page.text.contains("0987654321"))
        }
    }
}
