import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("People, invitations and keys")
struct PeoplePageTests {
    private static func token(_ browser: inout Browser, _ path: String) async throws -> String {
        try #require(Browser.formToken(try await browser.get(path)))
    }

    /// The code on a page that hands one over.
    private static func code(_ answer: Answer) throws -> String {
        String(try #require(answer.text.firstMatch(of: /<li><code>([^<]+)<\/code><\/li>/)).1)
    }

    @Test("an owner invites somebody, who makes an account and works for the party")
    func invited() async throws {
        try await LiveServer.run { server in
            var owner = try await server.signedIn("lan.nguyen", [.owner(of: "htx-1")])
            let token = try await Self.token(&owner, "/quan-ly/nhan-su")
            let invited = try await owner.post(
                "/quan-ly/nhan-su",
                ["ma-phien": token, "co-so": "htx-1", "viec": "moi", "ten": "Mai (mẫu)", "vai-tro": "staff"])
            let code = try Self.code(invited)
            #expect(invited.text.contains("https://id.example.gov.vn/loi-moi?ma=\(code)"))

            var mai = server.browser
            let page = try await mai.get("/loi-moi?ma=\(code)")
            #expect(page.text.contains("Nhân viên cơ sở – htx-1"))
            var fields = [
                "ma": code, "dang-nhap": "mai.tran", "ten": "Trần Mai", "mat-khau-moi": "ngắn", "nhap-lai": "ngắn",
            ]
            let short = try await mai.post("/loi-moi", fields)
            #expect(short.status == 422)
            #expect(short.text.contains("value=\"mai.tran\""))
            fields["mat-khau-moi"] = Browser.password
            fields["nhap-lai"] = Browser.password
            #expect(try await mai.post("/loi-moi", fields).status == 303)
            #expect(try await mai.signIn("mai.tran").status == 303)
            #expect(try await mai.get("/quan-ly/tai-khoan").text.contains("Nhân viên cơ sở – htx-1"))
            #expect(try await mai.get("/loi-moi?ma=\(code)").status == 422)
            #expect(try await owner.get("/quan-ly/nhan-su").text.contains("Trần Mai"))
        }
    }

    @Test("nobody invites to, resets or ends at a party that is not theirs")
    func foreign() async throws {
        try await LiveServer.run { server in
            let victim = try await server.makeAccount("mai.tran", [.owner(of: "htx-2")])
            var owner = try await server.signedIn("lan.nguyen", [.owner(of: "htx-1")])
            let token = try await Self.token(&owner, "/quan-ly/nhan-su")
            #expect(try await owner.get("/quan-ly/nhan-su?co-so=htx-2").status == 404)
            for deed in ["moi", "dat-lai", "thoi", "thu-lai"] {
                let fields = [
                    "ma-phien": token, "co-so": "htx-2", "viec": deed, "ten": "X", "vai-tro": "staff",
                    "nguoi": victim.id,
                ]
                #expect(try await owner.post("/quan-ly/nhan-su", fields).status == 404, "\(deed)")
                var mixed = fields
                mixed["co-so"] = "htx-1"
                if deed == "dat-lai" || deed == "thoi" {
                    #expect(try await owner.post("/quan-ly/nhan-su", mixed).status == 404, "\(deed)")
                }
            }
            for role in ["coordinator", "administrator", "communeOfficer", "x"] {
                let fields = ["ma-phien": token, "co-so": "htx-1", "viec": "moi", "ten": "X", "vai-tro": role]
                #expect(try await owner.post("/quan-ly/nhan-su", fields).status == 400, "\(role)")
            }
        }
    }

    @Test("a code for a new password is handed over, but not for who is somebody elsewhere too")
    func reset() async throws {
        try await LiveServer.run { server in
            let staff = try await server.makeAccount("mai.tran", [.staff(of: "htx-1")])
            let both = try await server.makeAccount("hoa.le", [.staff(of: "htx-1"), .owner(of: "htx-2")])
            var owner = try await server.signedIn("lan.nguyen", [.owner(of: "htx-1")])
            let token = try await Self.token(&owner, "/quan-ly/nhan-su")
            func reset(_ account: Account) async throws -> Answer {
                try await owner.post(
                    "/quan-ly/nhan-su",
                    ["ma-phien": token, "co-so": "htx-1", "viec": "dat-lai", "nguoi": account.id])
            }
            #expect(try await reset(both).status == 403)
            let code = try Self.code(try await reset(staff))
            var mai = server.browser
            func use(_ code: String) async throws -> Answer {
                let new = "vườn bưởi sau nhà"
                return try await mai.post(
                    "/quen-mat-khau",
                    ["dang-nhap": "mai.tran", "ma": code, "mat-khau-moi": new, "nhap-lai": new])
            }
            let wrong = try await use("0000-0000-0000")
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("Mã chưa đúng, đã dùng"))
            #expect(try await use(code).status == 303)
            #expect(try await mai.signIn("mai.tran", "vườn bưởi sau nhà").status == 303)
        }
    }

    @Test("somebody leaves and hands over; the last owner cannot just go")
    func leaving() async throws {
        try await LiveServer.run { server in
            let mai = try await server.makeAccount("mai.tran", [.staff(of: "htx-1")])
            var owner = try await server.signedIn("lan.nguyen", [.owner(of: "htx-1")])
            let token = try await Self.token(&owner, "/quan-ly/nhan-su")
            let own = try #require(try await server.accounts.account(login: Login("lan.nguyen")!))
            func leave(_ account: Account, to successor: String) async throws -> Answer {
                try await owner.post(
                    "/quan-ly/nhan-su?co-so=htx-1",
                    [
                        "ma-phien": token, "co-so": "htx-1", "viec": "thoi", "nguoi": account.id, "ban-giao": successor,
                        "chac": "1",
                    ])
            }
            let last = try await leave(own, to: "")
            #expect(last.status == 422)
            #expect(last.text.contains("ít nhất một người đứng chủ"))
            #expect(try await leave(own, to: mai.id).status == 303)
            #expect(try await server.accounts.account(mai.id)?.grants == [.staff(of: "htx-1"), .owner(of: "htx-1")])
            // Whoever handed over is let in no more, in the same session.
            #expect(try await owner.get("/quan-ly/nhan-su").status == 403)
        }
    }

    @Test("an administrator invites officers, gives and ends parts, and cannot be the last to go")
    func administrator() async throws {
        try await LiveServer.run { server in
            var admin = try await server.signedIn("quan.tri", [.administrator])
            let token = try await Self.token(&admin, "/quan-ly/cac-tai-khoan")
            func post(_ fields: [String: String]) async throws -> Answer {
                try await admin.post("/quan-ly/cac-tai-khoan", fields.merging(["ma-phien": token]) { $1 })
            }
            let unfit = try await post(["viec": "moi", "ten": "Cán bộ", "vai-tro": "communeOfficer"])
            #expect(unfit.status == 422)
            let unknown = try await post(
                ["viec": "moi", "ten": "Cán bộ", "vai-tro": "communeOfficer", "dia-ban": "99999"])
            #expect(unknown.text.contains("Không có xã mang mã 99999"))
            let invited = try await post(
                ["viec": "moi", "ten": "Cán bộ", "vai-tro": "communeOfficer", "dia-ban": "26461"])
            #expect(try Self.code(invited).count == 14)
            let staff = try await server.makeAccount("mai.tran", [.staff(of: "htx-1")])
            let add = ["viec": "them", "ma": staff.id, "vai-tro": "sectorOfficer", "linh-vuc": "health"]
            #expect(try await post(add).status == 303)
            #expect(try await server.accounts.account(staff.id)?.grants.last?.sectors == [.health])
            let own = try #require(try await server.accounts.account(login: Login("quan.tri")!))
            let last = try await post(["viec": "ket-thuc", "ma": own.id, "chac": "1"])
            #expect(last.status == 422)
            #expect(last.text.contains("ít nhất một người quản trị"))
            // Asked once more, and nothing done before the answer.
            let asked = try await post(["viec": "ket-thuc", "ma": staff.id])
            #expect(asked.status == 200)
            #expect(asked.text.contains("name=\"chac\" value=\"1\""))
            #expect(try await server.accounts.account(staff.id)?.endedAt == nil)
            #expect(try await post(["viec": "ket-thuc", "ma": staff.id, "chac": "1"]).status == 303)
            #expect(try await admin.get("/quan-ly/cac-tai-khoan?tim=mai").text.contains("Đã kết thúc"))
        }
    }

    @Test("a key is shown once, opens what it was given, is renewed and revoked by its own party only")
    func keys() async throws {
        try await LiveServer.run { server in
            var owner = try await server.signedIn("lan.nguyen", [.owner(of: "htx-1")])
            let token = try await Self.token(&owner, "/quan-ly/khoa")
            func post(_ fields: [String: String]) async throws -> Answer {
                try await owner.post("/quan-ly/khoa", fields.merging(["ma-phien": token, "co-so": "htx-1"]) { $1 })
            }
            #expect(try await post(["viec": "tao", "ten": "Phần mềm"]).status == 422)
            let nameless = try await post(["viec": "tao", "ten": " ", "pham-vi": "read", "han": "90"])
            #expect(nameless.status == 422 && nameless.text.contains("Hãy ghi tên khóa."))
            #expect(!nameless.text.contains("họ và tên"))
            for odd in ["0x5A", "-1", "91", ""] {
                let refused = try await post(["viec": "tao", "ten": "Phần mềm", "pham-vi": "read", "han": odd])
                #expect(refused.status == 422 && refused.text.contains("thời hạn trong danh sách"), "\(odd)")
            }
            let made = try await post(["viec": "tao", "ten": "Phần mềm", "pham-vi": "read", "han": "90"])
            let secret = try Self.code(made)
            func opens(_ secret: String) async throws -> Bool {
                try await server.get("/epcis/events", [("Authorization", "Bearer \(secret)")]).status == 200
            }
            #expect(try await opens(secret))
            #expect(try await server.capture(SampleDocument.harvest(), key: secret).status == 403)
            let list = try await owner.get("/quan-ly/khoa")
            #expect(!list.text.contains(secret))
            let id = String(try #require(list.text.firstMatch(of: /name="khoa" value="([^"]+)"/)).1)

            var other = try await server.signedIn("mai.tran", [.owner(of: "htx-2")])
            let foreign = try await Self.token(&other, "/quan-ly/khoa")
            for deed in ["doi", "thu-hoi"] {
                let fields = ["ma-phien": foreign, "co-so": "htx-2", "viec": deed, "khoa": id]
                #expect(try await other.post("/quan-ly/khoa", fields).status == 404)
            }
            let renewed = try Self.code(try await post(["viec": "doi", "khoa": id]))
            #expect(try await opens(renewed))
            #expect(try await opens(secret))
            #expect(try await post(["viec": "thu-hoi", "khoa": id, "chac": "1"]).status == 303)
            #expect(try await !opens(secret))
            #expect(try await opens(renewed))
            // What is the operator's is not given away by a party.
            #expect(try await post(["viec": "tao", "ten": "X", "pham-vi": "administer"]).status == 422)
        }
    }

    @Test("communes that were merged are read from their file")
    func successions() {
        let read = CommuneSuccession(csv: "# none\nreplaced,by\n26001,26461\nbroken\n26002,26461\n")
        #expect(read.widened(["26461"]) == ["26461", "26001", "26002"])
    }
}
