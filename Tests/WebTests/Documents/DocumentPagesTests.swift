import Foundation
import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("Pages of papers")
struct DocumentPagesTests {
    static let today = CivilDay(year: 2026, month: 11, day: 21)!
    static let officer = Grant(role: .communeOfficer, communes: ["26041"])!

    static func filled(_ body: @Sendable @escaping (LiveServer) async throws -> Void) async throws {
        try await LiveServer.run { server in
            let files = server.stores.files
            for (id, name) in [("htx-1", "Hợp tác xã Mẫu"), ("htx-2", "Người mua (mẫu)")] {
                var party = PartyFile(.cooperative, name: name, commune: "26041", on: today)
                party.sector = .agriculture
                _ = try await files.create(party, id: id, by: .system("tests"))
            }
            var product = ProductFile(
                owner: "htx-1", name: "Bưởi da xanh (mẫu)", standing: Standing(.active, since: today))
            (product.gtin, product.group, product.standards) = ("09521234567899", .pomelo, ["VietGAP trồng trọt"])
            _ = try await files.create(product, id: "sp-1", by: .system("tests"))
            try await body(server)
        }
    }

    static func paper(_ change: (inout DocumentFile) -> Void = { _ in }) -> DocumentFile {
        var file = DocumentFile(
            .certificate, name: "Giấy chứng nhận VietGAP (mẫu)", owner: "htx-1",
            standing: Standing(.draft, since: today))
        (file.number, file.issuer, file.audience) = ("VG-MAU-0001", "Tổ chức chứng nhận (mẫu)", .everyone)
        (file.commune, file.sector) = ("26041", .agriculture)
        file.scope = DocumentScope(products: ["sp-1"], standards: ["VietGAP trồng trọt"])
        (file.validFrom, file.validTo) = (CivilDay(number: today.number - 700), CivilDay(number: today.number + 1))
        change(&file)
        return file
    }

    /// One file under `tep`, as a browser sends it.
    static func send(
        _ bytes: [UInt8], named name: String, to path: String, version: String, by browser: inout Browser
    ) async throws -> Answer {
        let token = try #require(Browser.formToken(try await browser.get(path)))
        var body: [UInt8] = []
        for (field, value) in [("ma-phien", token), ("phien-ban", version)] {
            body += Array("--ranh\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array(
            "--ranh\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"\(name)\"\r\nContent-Type: application/pdf\r\n\r\n"
                .utf8)
        body += bytes + Array("\r\n--ranh--\r\n".utf8)
        return try await browser.send(
            "POST", path,
            [("Content-Type", "multipart/form-data; boundary=ranh"), ("Sec-Fetch-Site", "same-origin")], body)
    }

    static func pdf(_ text: String = "a") -> [UInt8] { Array("%PDF-1.7 \(text) %%EOF".utf8) }

    @Test("an owner writes one down step by step, and what it covers is chosen among its own")
    func written() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let form = try await owner.get("/quan-ly/giay-to/them")
            let token = try #require(Browser.formToken(form))
            let first = try await owner.post(
                "/quan-ly/giay-to/them",
                [
                    "ma-phien": token, "type": "certificate", "name": "Giấy VietGAP", "number": "VG-1234",
                    "issuer": "X",
                    "scope/standards": "VietGAP trồng trọt\n",
                ])
            #expect(first.status == 303)
            let next = try #require(first["location"])
            let second = try await owner.get(next)
            #expect(second.text.contains("Bưởi da xanh (mẫu)") && !second.text.contains("document."))
            let path = String(next.prefix { $0 != "?" })
            let reversed = [
                "ma-phien": token, "phien-ban": "1", "buoc": "2", "scope/products": "sp-1", "validFrom": "31/12/2027",
                "validTo": "01/01/2027",
            ]
            #expect(try await owner.post(path, reversed).status == 303)
            let id = String(path.dropFirst("/quan-ly/giay-to/".count).prefix { $0 != "/" })
            let stored = try #require(try await server.stores.files.file(DocumentFile.self, id)).file
            #expect(stored.scope.products == ["sp-1"] && stored.commune == "26041" && stored.sector == .agriculture)
            // A draft keeps what was typed; nobody hands it in so.
            let decision = "/quan-ly/giay-to/\(id)/quyet-dinh"
            let refused = try await owner.post(decision, ["ma-phien": token, "phien-ban": "2", "sang": "submitted"])
            #expect(refused.status == 422 && refused.text.contains("Ngày hết hạn đứng trước ngày có hiệu lực"))
            var other = reversed
            (other["phien-ban"], other["validFrom"], other["scope/products"]) = ("2", "31/02/2026", "khong-co")
            #expect(try await owner.post(path, other).status == 400)
            other["scope/products"] = "sp-1"
            #expect(try await owner.post(path, other).status == 422)
        }
    }

    @Test("a copy is looked at before it is kept: type, size, end, name")
    func sent() async throws {
        try await Self.filled { server in
            _ = try await server.stores.files.create(Self.paper(), id: "gt-1", by: .system("tests"))
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let path = "/quan-ly/giay-to/gt-1/ban-chup"
            let cases: [([UInt8], String)] = [
                (Array("<html><script>alert(1)</script>".utf8), "không phải PDF"), (Array("%PDF-1.7".utf8), "bị đứt"),
                ([], "Hãy chọn một tệp"),
            ]
            for (bytes, words) in cases {
                let answer = try await Self.send(bytes, named: "a.pdf", to: path, version: "1", by: &owner)
                #expect(answer.status == 422 && answer.text.contains(words), "\(words)")
            }
            let large = [UInt8](repeating: 37, count: DocumentCopy.mostBytes + 1)
            let refused = try await Self.send(large, named: "a.pdf", to: path, version: "1", by: &owner)
            #expect(refused.status == 422 && refused.text.contains("quá 15 MB"))
            let name = "..\\..\\x<script>\u{202E}gpj.exe"
            let good = try await Self.send(Self.pdf(), named: name, to: path, version: "1", by: &owner)
            #expect(good.status == 303)
            let file = try #require(try await server.stores.files.file(DocumentFile.self, "gt-1")).file
            #expect(file.copy?.type == .pdf && file.copy?.name == "x<script>gpj.exe")
            let page = try await owner.get("/quan-ly/giay-to/gt-1").text
            #expect(page.contains("x&lt;script&gt;gpj.exe") && !page.contains("x<script>"))
            // Somebody sent another meanwhile.
            let late = try await Self.send(Self.pdf("b"), named: "b.pdf", to: path, version: "1", by: &owner)
            #expect(late.status == 409 && late.text.contains("người khác sửa"))
        }
    }

    @Test("a copy of 60 MB is refused before it is read, at both doors")
    func announced() async throws {
        try await Self.filled { server in
            _ = try await server.stores.files.create(Self.paper(), id: "gt-1", by: .system("tests"))
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let page = try await owner.send(
                "POST", "/quan-ly/giay-to/gt-1/ban-chup",
                [
                    ("Content-Type", "multipart/form-data; boundary=ranh"), ("Sec-Fetch-Site", "same-origin"),
                    ("Content-Length", String(60 << 20)),
                ], nil)
            #expect(page.status == 413 && page.text.contains("quá 15 MB"))
            let api = try await owner.send(
                "PUT", "/api/v1/documents/gt-1/copy",
                [("If-Match", "\"1\""), ("Sec-Fetch-Site", "same-origin"), ("Content-Length", String(60 << 20))], nil)
            #expect(api.status == 413 && api.text.contains("15 MB"))
        }
    }

    @Test("two send at once: one is kept, the other is told")
    func race() async throws {
        try await Self.filled { server in
            _ = try await server.stores.files.create(Self.paper(), id: "gt-1", by: .system("tests"))
            let owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for text in ["a", "b"] {
                    group.addTask {
                        var browser = owner
                        return try await Self.send(
                            Self.pdf(text), named: "a.pdf", to: "/quan-ly/giay-to/gt-1/ban-chup", version: "1",
                            by: &browser
                        ).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [303, 409])
        }
    }

    @Test("is served to who may see it, and does nothing in their browser")
    func served() async throws {
        try await Self.filled { server in
            let copy = try StoredCopy(sent: Self.pdf())
            try await DocumentStore(files: server.stores.files).copies.store(copy)
            let file = Self.paper {
                $0.standing.status = .submitted
                $0.copy = copy.named(nil)
                ($0.audience, $0.partners) = (.partner, ["htx-2"])
            }
            _ = try await server.stores.files.create(file, id: "gt-1", by: .system("tests"))
            let readers: [(String, [Grant], Int)] = [
                ("chu.htx", [.owner(of: "htx-1")], 200), ("nguoi.mua", [.owner(of: "htx-2")], 200),
                ("nguoi.la", [.owner(of: "htx-3")], 404), ("can.bo.xa", [Self.officer], 200),
                ("can.bo.khac", [Grant(role: .communeOfficer, communes: ["25195"])!], 404),
            ]
            for (login, grants, status) in readers {
                var browser = try await server.signedIn(login, grants)
                let answer = try await browser.get("/quan-ly/giay-to/gt-1/tep")
                #expect(answer.status == status, "\(login)")
                guard status == 200 else { continue }
                #expect(answer.body == copy.bytes && answer["content-type"] == "application/pdf")
                #expect(answer["content-disposition"] == "attachment; filename=\"giay-to-gt-1.pdf\"")
                #expect(answer["content-security-policy"]?.hasPrefix("sandbox; default-src 'none'") == true)
                #expect(answer["x-content-type-options"] == "nosniff" && answer["cache-control"] == "private, no-store")
                #expect(answer["cross-origin-resource-policy"] == "same-origin")
            }
            #expect(try await server.get("/quan-ly/giay-to/gt-1/tep").status == 303)
            // The public: only what is for everybody, and only once an officer let it in.
            #expect(try await server.get("/giay-to/gt-1").status == 404)
            var open = file
            open.audience = .everyone
            _ = try await server.stores.files.replace("gt-1", version: nil, with: open, by: .system("tests"))
            #expect(try await server.get("/giay-to/gt-1").status == 404)
            let account = try await server.makeAccount("can.bo", [Self.officer])
            open.standing = Standing(.active, since: Self.today)
            _ = try await server.stores.files.replace("gt-1", version: nil, with: open, by: Author(actor: account.id))
            let shown = try await server.get("/giay-to/gt-1")
            #expect(shown.status == 200 && shown.body == copy.bytes)
            for path in ["/giay-to/\(copy.hash)", "/giay-to/..%2f", "/giay-to/x", "/giay-to/"] {
                #expect(try await server.get(path).status == 404, "\(path)")
            }
        }
    }

    @Test("its page tells declared from confirmed, and by whom")
    func word() async throws {
        try await Self.filled { server in
            _ = try await server.stores.files.create(
                Self.paper { $0.standing.status = .submitted }, id: "gt-1", by: .system("tests"))
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            #expect(
                try await owner.get("/quan-ly/giay-to/gt-1").text.contains("Cơ sở tự khai, chưa cơ quan nào xác nhận"))
            var officer = try await server.signedIn("can.bo.xa", [Self.officer])
            let path = "/quan-ly/giay-to/gt-1/quyet-dinh"
            let token = try #require(Browser.formToken(try await officer.get(path + "?sang=active")))
            let answer = try await officer.post(path, ["ma-phien": token, "phien-ban": "1", "sang": "active"])
            #expect(answer.status == 303)
            let page = try await owner.get("/quan-ly/giay-to/gt-1").text
            #expect(page.contains("Ủy ban nhân dân phường Trấn Biên đã xem và xác nhận ngày 21/11/2026"))
            #expect(!page.contains("Cơ sở tự khai") && page.contains("Nộp giấy mới thay giấy này"))
            let home = try await owner.get("/quan-ly").text
            #expect(home.contains("Giấy tờ sắp hết hạn") && home.contains("Còn 1 ngày"))
            // A renewal begins as what it renews.
            let renewal = try await owner.get("/quan-ly/giay-to/them?thay=gt-1").text
            #expect(renewal.contains("value=\"gt-1\"") && renewal.contains("Tổ chức chứng nhận (mẫu)"))
            // What an officer looked at does not change under the confirmation.
            let edit = "/quan-ly/giay-to/gt-1/sua"
            let form = try #require(Browser.formToken(try await owner.get(edit)))
            #expect(
                try await owner.post(edit, ["ma-phien": form, "phien-ban": "2", "number": "VG-MAU-9999"]).status == 303)
            #expect(try await owner.get("/quan-ly/giay-to/gt-1").text.contains("Cơ sở tự khai"))
        }
    }

    @Test("a certificate expires on the page from memory with its day, and comes back with its renewal")
    func expires() async throws {
        try await Self.filled { server in
            let account = try await server.makeAccount("can.bo", [Self.officer])
            let files = server.stores.files
            let approve = { (id: String, file: DocumentFile) in
                _ = try await files.create(file, id: id, by: .system("tests"))
                var approved = file
                approved.standing = Standing(.active, since: CivilDay(inVietnamAt: server.clock.now))
                _ = try await files.replace(id, version: nil, with: approved, by: Author(actor: account.id))
            }
            let page = { try await server.get("/p/01/09521234567899", [("Accept", "text/html")]).text }
            #expect(try await !page().contains("VG-MAU-0001"))
            try await approve("gt-1", Self.paper { $0.standing.status = .submitted })
            let good = try await page()
            #expect(good.contains("VG-MAU-0001") && good.contains("còn hiệu lực đến 22/11/2026"))
            #expect(
                good.contains("Ủy ban nhân dân phường Trấn Biên đã xem bản chụp giấy này và xác nhận ngày 21/11/2026"))
            #expect(!good.contains("chứng nhận hết hạn"))
            #expect(try await page() == good)
            // 22 November 23:59:59 in Vietnam, and the next second.
            server.clock.set(1_795_366_799_000_000)
            #expect(try await page().contains("còn hiệu lực đến 22/11/2026"))
            server.clock.advance(bySeconds: 1)
            let over = try await page()
            #expect(over.contains("hết hạn ngày 22/11/2026") && !over.contains("còn hiệu lực"))
            #expect(over.contains("VietGAP trồng trọt") && over.contains("chứng nhận"))
            let passport = try await server.get("/p/01/09521234567899", [("Accept", "application/json")])
            #expect(passport.text.contains("CertificationInactive"))
            let renewal = Self.paper {
                ($0.number, $0.replaces, $0.standing.status) = ("VG-MAU-0002", "gt-1", .submitted)
                $0.validTo = CivilDay(number: Self.today.number + 700)
            }
            try await approve("gt-2", renewal)
            let back = try await page()
            #expect(back.contains("VG-MAU-0002") && back.contains("còn hiệu lực đến"))
        }
    }

    @Test("an owner's number that is another's is shown to who decides")
    func another() async throws {
        try await Self.filled { server in
            _ = try await server.stores.files.create(
                Self.paper { $0.standing.status = .submitted }, id: "gt-1", by: .system("tests"))
            let copied = Self.paper {
                ($0.owner, $0.number, $0.standing.status) = ("htx-2", "vg mau 0001", .submitted)
                $0.scope = DocumentScope(isWholeParty: true)
            }
            _ = try await server.stores.files.create(copied, id: "gt-2", by: .system("tests"))
            var officer = try await server.signedIn("can.bo.xa", [Self.officer])
            let page = try await officer.get("/quan-ly/giay-to/gt-2").text
            #expect(page.contains("/quan-ly/giay-to/gt-1"))
        }
    }

    @Test("programs do the same, with versions and keys, and bring no copy of another's in a body")
    func programs() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let own = [("Content-Type", "application/json"), ("Sec-Fetch-Site", "same-origin")]
            let stolen = String(repeating: "a", count: 64)
            let body = Array(
                """
                {"type": "certificate", "name": "Giấy VietGAP", "owner": "htx-1", "number": "VG-7777",
                 "scope": {"products": ["sp-1"]}, "copy": {"hash": "\(stolen)", "type": "pdf", "byteCount": 1}}
                """.utf8)
            let key = [("Idempotency-Key", "k-1")]
            let made = try await owner.send("POST", "/api/v1/documents", own + key, body)
            #expect(made.status == 201 && !made.text.contains(stolen))
            #expect(try await owner.send("POST", "/api/v1/documents", own + key, body).text == made.text)
            let path = try #require(made["location"])
            let copy = path + "/copy"
            #expect(try await owner.get(copy).status == 404)
            #expect(try await owner.send("PUT", copy, own, Self.pdf()).status == 428)
            let wrong = try await owner.send("PUT", copy, own + [("If-Match", "\"1\"")], Array("GIF89a".utf8))
            #expect(wrong.status == 415 && wrong["content-type"]?.hasPrefix("application/problem+json") == true)
            let sent = try await owner.send("PUT", copy, own + [("If-Match", "\"1\"")], Self.pdf())
            #expect(sent.status == 202 && sent["etag"] == "\"2\"")
            #expect(try await owner.send("PUT", copy, own + [("If-Match", "\"1\"")], Self.pdf("b")).status == 412)
            #expect(try await owner.get(copy).body == Self.pdf())
            let foreign = Array(
                """
                {"type": "licence", "name": "X", "owner": "htx-1", "scope": {"places": ["noi-la"]}}
                """.utf8)
            let refused = try await owner.send("POST", "/api/v1/documents", own, foreign)
            #expect(refused.status == 400 && refused.text.contains("/scope/places/0"))
        }
    }

    @Test("a letter is short enough for a telephone and says the day")
    func letter() {
        let (subject, text) = ReminderLetter().text(Self.paper(), daysLeft: 7)
        #expect(subject.contains("Giấy chứng nhận VietGAP") && text.contains("còn 7 ngày (hết hạn 22/11/2026)"))
        let long = Self.paper { $0.name = String(repeating: "x", count: 200) }
        #expect(ReminderLetter().text(long, daysLeft: 0).text.count < 320)
    }
}
