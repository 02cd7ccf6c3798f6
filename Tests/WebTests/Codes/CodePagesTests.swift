import Records
import Testing
import Traceability

@testable import Web

@Suite("Pages of code numbers")
struct CodePagesTests {
    static let day = CivilDay(year: 2026, month: 11, day: 1)!
    static let prefix = CompanyPrefix("952100149")!

    static var installation: InstallationSettings {
        var installation = LiveServer.installation
        installation.province = "75"
        installation.formerOrigins = ["https://cu.example.gov.vn"]
        return installation
    }

    static func number(_ at: Int64) -> String { NumberSpace(.gtin(prefix))!.code(at)! }

    /// A cooperative with a prefix and two products, and a household without.
    static func filled(_ body: @Sendable @escaping (LiveServer) async throws -> Void) async throws {
        try await LiveServer.run(installation: installation) { server in
            let files = server.stores.files
            for (id, name) in [("htx-1", "Hợp tác xã Mẫu"), ("ho-2", "Hộ Mẫu Thứ Hai")] {
                var party = PartyFile(.cooperative, name: name, commune: "26041", on: day)
                party.sector = .agriculture
                _ = try await files.create(party, id: id, by: PartyPagesTests.author)
            }
            for (id, owner) in [("sp-1", "htx-1"), ("sp-2", "htx-1"), ("sp-3", "ho-2")] {
                var file = ProductFile(owner: owner, name: "Bưởi \(id) (mẫu)", standing: Standing(.draft, since: day))
                file.group = .pomelo
                file.commune = "26041"
                if id == "sp-1" {
                    file.registration = CodeRegistration(step: .granted, companyPrefix: prefix.digits)
                    file.packs = [PackLevel(name: "Thùng", holds: 12)]
                }
                _ = try await files.create(file, id: id, by: PartyPagesTests.author)
            }
            try await body(server)
        }
    }

    static func product(_ id: String, _ server: LiveServer) async throws -> ProductFile {
        try #require(try await server.stores.files.file(ProductFile.self, id)).file
    }

    @Test("an owner sees what is left and takes the next number for a product, a pack, a place and pallets")
    func taking() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let page = try await owner.get("/quan-ly/ma?cho=sp-1")
            for words in ["952100149", "1.000", "Cấp GTIN tiếp theo", "Cấp mã SSCC", "Bưởi sp-2 (mẫu)"] {
                #expect(page.text.contains(words), "\(words)")
            }
            #expect(!page.text.contains("\"codes.") && !page.text.contains(">codes."))
            let token = try #require(Browser.formToken(page))
            var fields = ["ma-phien": token, "co-so": "htx-1", "viec": "gtin", "tien-to": "952100149", "cho": "sp-1"]
            fields["lan"] = "a1"
            let done = try await owner.post("/quan-ly/ma", fields)
            #expect(done.status == 303)
            #expect(try await Self.product("sp-1", server).gtin == Self.number(0))
            let after = try await owner.get(done["location"] ?? "")
            #expect(after.text.contains("Đã cấp mã") && after.text.contains(Self.number(0)))
            #expect(try await owner.post("/quan-ly/ma", fields).status == 303, "sent twice it is one")
            fields["lan"] = "a2"
            let refused = try await owner.post("/quan-ly/ma", fields)
            #expect(refused.status == 422 && refused.text.contains("đã có mã loại đó"))
            let others = ["ma-phien": token, "co-so": "htx-1", "tien-to": "952100149"]
            let pack = ["viec": "pack", "cho": "sp-1/0"].merging(others) { one, _ in one }
            #expect(try await owner.post("/quan-ly/ma", pack).status == 303)
            #expect(try await Self.product("sp-1", server).packs[0].gtin?.first == "1")
            let pallets = ["viec": "sscc", "so-luong": "30", "mo-rong": "2"].merging(others) { one, _ in one }
            let batch = try await owner.post("/quan-ly/ma", pallets)
            #expect(try await owner.get(batch["location"] ?? "").text.contains("Đã cấp 30 mã"))
            let list = try await owner.get("/quan-ly/ma?dinh-dang=csv")
            #expect(list["content-type"]?.hasPrefix("text/csv") == true)
            #expect(list.text.split(separator: "\r\n").count == 33)
            for count in ["0", "201", "2.5", ""] {
                let form = ["viec": "sscc", "so-luong": count, "mo-rong": "3"].merging(others) { one, _ in one }
                let answer = try await owner.post("/quan-ly/ma", form)
                #expect(answer.status == 422 && answer.text.contains("href=\"#so-luong\""), "\(count)")
                #expect(answer.text.contains("Ghi số lượng từ 1 đến 200."))
                #expect(answer.text.contains("value=\"\(count)\""))
                #expect(answer.text.contains("<option value=\"3\" selected>"))
            }
            for broken in [["viec": "gi-do"], [:]] {
                let answer = try await owner.post("/quan-ly/ma", broken.merging(others) { one, _ in one })
                #expect(answer.status == 400)
            }
        }
    }

    @Test("nobody takes a number for somebody else")
    func rights() async throws {
        try await Self.filled { server in
            var other = try await server.signedIn("chu.khac", [.owner(of: "ho-2")])
            #expect(try await other.get("/quan-ly/ma?co-so=htx-1").status == 404)
            let token = try #require(Browser.formToken(try await other.get("/quan-ly/ma")))
            let fields = ["ma-phien": token, "viec": "gtin", "tien-to": "952100149"]
            let theirs = try await other.post("/quan-ly/ma", fields.merging(["co-so": "htx-1"]) { one, _ in one })
            #expect(theirs.status == 404)
            let own = try await other.post("/quan-ly/ma", fields.merging(["co-so": "ho-2"]) { one, _ in one })
            #expect(own.status == 422 && own.text.contains("Chưa có hồ sơ sản phẩm nào"))
            let key = ["ma-phien": token, "co-so": "ho-2", "viec": "internal", "cho": "product:sp-1"]
            #expect(try await other.post("/quan-ly/ma", key).status == 404)
            var officer = try await server.signedIn("can.bo", [PartyPagesTests.officer(of: "26041")])
            #expect(try await officer.get("/quan-ly/ma").text.contains("Xem mã số của cơ sở nào"))
            let helping = try await officer.get("/quan-ly/ma?co-so=ho-2")
            #expect(helping.status == 200 && helping.text.contains("Cấp mã nội bộ"))
            #expect(try await officer.get("/quan-ly/co-so/ho-2").text.contains("/quan-ly/ma?co-so=ho-2"))
            var away = try await server.signedIn("can.bo.khac", [PartyPagesTests.officer(of: "25195")])
            #expect(try await away.get("/quan-ly/ma?co-so=ho-2").status == 404)
        }
    }

    @Test("forms and files without a number lead to one")
    func help() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            #expect(try await owner.get("/quan-ly/san-pham/sp-1").text.contains("/quan-ly/ma?co-so=htx-1&amp;cho=sp-1"))
            let form = try await owner.get("/quan-ly/san-pham/sp-1/sua?buoc=2")
            #expect(form.text.contains("/quan-ly/ma?co-so=htx-1") && form.text.contains("Cấp mã"))
        }
    }
}
