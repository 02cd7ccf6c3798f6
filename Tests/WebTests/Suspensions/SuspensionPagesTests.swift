import Foundation
import Records
import SQL
import Support
import Testing
import Traceability

@testable import Web

@Suite("An authority suspends goods, and the business answers")
struct SuspensionPagesTests {
    private static let gtin = "09521001001007"
    private static let item = "/p/01/\(gtin)/10/RI6-2611A/21/000127"
    private static let fields = [
        "ma": "(01)\(gtin)(10)RI6-2611A", "muc": "display", "so": "128/QĐ-SCT (mẫu)", "co-quan": "Sở Công Thương (mẫu)",
        "ly-do": "Chờ làm rõ <b>nơi trồng</b>", "tu": "21/11/2026", "den": "22/11/2026", "chac-chan": "co",
    ]

    struct People: Sendable {
        var officer: Browser
        var owner: Browser
        let token: String
        let ownToken: String
    }

    static func run(_ body: @Sendable @escaping (LiveServer, People) async throws -> Void) async throws {
        try await LiveServer.run { server in
            #expect(try await server.capture(DurianChain.document).status == 202)
            for (id, owner, gtin, commune) in [
                ("sp-1", "htx-1", gtin, "26041"), ("sp-2", "htx-2", "09521001001014", "26068"),
            ] {
                var file = ProductFile(
                    owner: owner, name: "Sầu riêng (mẫu)", standing: Standing(.active, since: CivilDay(number: 20_000)))
                (file.gtin, file.commune) = (gtin, commune)
                _ = try await server.stores.files.create(file, id: id, by: .system("test"))
            }
            var officer = try await server.signedIn(
                "can.bo", [Grant(role: .communeOfficer, communes: ["26041"])!])
            var owner = try await server.signedIn("+84912345678", [.owner(of: "htx-1")])
            let token = Browser.formToken(try await officer.get("/quan-ly/tai-khoan")) ?? ""
            let ownToken = Browser.formToken(try await owner.get("/quan-ly/tai-khoan")) ?? ""
            try await body(server, People(officer: officer, owner: owner, token: token, ownToken: ownToken))
        }
    }

    private static func made(_ people: inout People, _ change: [String: String] = [:]) async throws -> Answer {
        let fields = Self.fields.merging(["ma-phien": people.token]) { $1 }.merging(change) { $1 }
        return try await people.officer.post("/quan-ly/tam-dung/them", fields)
    }

    private static func letters(_ server: LiveServer) async throws -> [String] {
        try await server.stores.database.read { session in
            try session.rows("SELECT recipient, body FROM message ORDER BY number", as: (String, String).self)
                .map { "\($0.0) \($0.1)" }
        }
    }

    @Test("a lot is suspended and answered: its page says so at once, keeps resolving, and comes back by itself")
    func life() async throws {
        try await Self.run { server, people in
            var people = people
            #expect(try await server.get(Self.item).text.contains("Mã hợp lệ"))
            let look = try await Self.made(&people, ["chac-chan": ""])
            #expect(
                look.status == 200 && look.text.contains("Tạm dừng mặt hàng này?") && look.text.contains("lô RI6-2611A")
            )
            #expect(try await server.get(Self.item).text.contains("Mã hợp lệ"))
            let made = try await Self.made(&people)
            #expect(made.status == 303)
            let path = String((made["location"] ?? "").prefix { $0 != "?" })
            let page = try await server.get(Self.item)
            for text in [
                "Lô RI6-2611A đang bị tạm dừng hiển thị", "128/QĐ-SCT (mẫu)", "của Sở Công Thương (mẫu)",
                "Chờ làm rõ &lt;b&gt;nơi trồng", "Đến hết ngày 22/11/2026", "Hãy hỏi nơi bán",
            ] { #expect(page.text.contains(text), "\(text)") }
            for hidden in ["Hành trình", "Thu hoạch", "đừng mua"] { #expect(!page.text.contains(hidden), "\(hidden)") }
            #expect(try await server.get(String(Self.item.dropFirst(2))).status == 307)
            #expect(try await server.get(Self.item + "?xem=ho-chieu").text.contains("tạm dừng hiển thị"))
            #expect(try await server.get("/p/01/\(Self.gtin)/10/KHAC").text.contains("tạm dừng") == false)

            let home = try await people.owner.get("/quan-ly")
            #expect(home.text.contains("Mời cơ sở giải trình trước 22/11/2026 08:00"))
            #expect(try await people.owner.get("/quan-ly/san-pham/sp-1").text.contains("lô RI6-2611A"))
            let empty = try await people.owner.post(
                path + "/giai-trinh", ["ma-phien": people.ownToken, "giai-trinh": " "])
            #expect(empty.status == 422 && empty.text.contains("Chưa ghi nội dung giải trình."))
            let answer = ["ma-phien": people.ownToken, "giai-trinh": "Đã gửi sổ vườn <i>cho</i> xã."]
            #expect(try await people.owner.post(path + "/giai-trinh", answer).status == 303)
            let read = try await people.officer.get(path)
            #expect(read.text.contains("Đã gửi sổ vườn &lt;i&gt;cho") && read.text.contains("Cơ sở đã giải trình lúc"))
            #expect(try await people.officer.get("/quan-ly").text.contains("Cơ sở đã giải trình lúc"))

            server.clock.advance(bySeconds: 2 * 24 * 3_600)
            #expect(try await server.get(Self.item).text.contains("tạm dừng") == false)
        }
    }

    @Test("its owner's links lead to the page while it holds, and past it the day after")
    func links() async throws {
        try await Self.run { server, people in
            var people = people
            let link = [
                "ma": "(01)\(Self.gtin)", "loai": "gs1:recipeInfo", "dia-chi": "https://bep.example/a", "ten": "Chè",
                "ngon-ngu": "vi", "kieu": "text/html", "thi-truong": "", "tu": "", "den": "",
                "ma-phien": people.ownToken,
            ]
            let set = try await people.owner.post("/quan-ly/lien-ket/them", link)
            #expect(set.status == 303)
            let target = "/01/\(Self.gtin)/10/RI6-2611A?linkType=gs1:recipeInfo"
            #expect(try await server.get(target)["location"]?.hasPrefix("https://bep.example") == true)
            #expect(try await Self.made(&people).status == 303)
            #expect(try await server.get(target)["location"] == "https://id.example.gov.vn/p\(target)")
            let other = "/01/\(Self.gtin)/10/KHAC?linkType=gs1:recipeInfo"
            #expect(try await server.get(other)["location"]?.hasPrefix("https://bep.example") == true)
            server.clock.advance(bySeconds: 2 * 24 * 3_600)
            #expect(try await server.get(target)["location"]?.hasPrefix("https://bep.example") == true)
        }
    }

    @Test("an item of its own is suspended and its siblings are not, from memory too")
    func item() async throws {
        try await Self.run { server, people in
            var people = people
            let sibling = "/p/01/\(Self.gtin)/10/RI6-2611A/21/QUA001"
            let labelled = SampleDocument.event(
                time: "2026-11-13T09:00:00+07:00", bizStep: "commissioning",
                epc: "\(DurianChain.origin)\(sibling.dropFirst(2))", more: "", action: "ADD")
            #expect(try await server.capture(SampleDocument.document([labelled])).status == 202)
            for _ in 0..<2 { _ = try await server.get(sibling) }
            let change = ["ma": "(01)\(Self.gtin)(21)QUA001", "muc": "circulation", "den": ""]
            #expect(try await Self.made(&people, change).status == 303)
            for _ in 0..<2 {
                #expect(try await server.get(sibling).text.contains("đang bị tạm dừng lưu thông: đừng mua"))
                #expect(try await !server.get(Self.item).text.contains("tạm dừng"))
            }
        }
    }

    @Test("lifted with a decision and a reason; who did not read the latest answer is shown it first")
    func lifted() async throws {
        try await Self.run { server, people in
            var people = people
            let made = try await Self.made(&people)
            let path = String((made["location"] ?? "").prefix { $0 != "?" })
            #expect(try await people.officer.get(path + "/go-bo").text.contains("name=\"phien-ban\" value=\"1\""))
            let answer = ["ma-phien": people.ownToken, "giai-trinh": "Đã nộp giấy tờ."]
            #expect(try await people.owner.post(path + "/giai-trinh", answer).status == 303)
            var lift = ["ma-phien": people.token, "phien-ban": "1", "so": "", "ly-do": "Đã rõ"]
            let missing = try await people.officer.post(path + "/go-bo", lift)
            #expect(missing.status == 422 && missing.text.contains("Chưa ghi số quyết định."))
            lift["so"] = "140/QĐ-SCT (mẫu)"
            let stale = try await people.officer.post(path + "/go-bo", lift)
            #expect(stale.status == 409 && stale.text.contains("Đã nộp giấy tờ.") && stale.text.contains("140/QĐ-SCT"))
            #expect(try await people.owner.post(path + "/go-bo", ["ma-phien": people.ownToken]).status == 403)
            lift["phien-ban"] = "2"
            #expect(try await people.officer.post(path + "/go-bo", lift).status == 303)
            #expect(try await server.get(Self.item).text.contains("Mã hợp lệ"))
            #expect(try await people.officer.get(path).text.contains("Gỡ bỏ theo Quyết định 140/QĐ-SCT"))
            #expect(try await people.owner.post(path + "/giai-trinh", answer).status == 409)
            let told = try await Self.letters(server)
            #expect(told.count == 2 && told.allSatisfy { $0.hasPrefix("+84912345678 ") })
            #expect(told[0].contains("https://id.example.gov.vn" + path) && told[1].contains("140/QĐ-SCT"))
        }
    }

    @Test("what is wrong is said at its field; a product out of reach and an officer's own answer are refused")
    func refused() async throws {
        try await Self.run { server, people in
            var people = people
            let wrong = try await Self.made(
                &people, ["ma": "(01)09521001001008", "so": "", "tu": "31/02/2026", "den": "1/1/2026"])
            #expect(wrong.status == 422)
            for text in [
                "Mã này không đọc được", "Chưa ghi số quyết định.", "Ngày 31/02/2026 không đọc được.",
                "Ngày kết thúc trước",
            ] {
                #expect(wrong.text.contains(text), "\(text)")
            }
            for (code, words) in [
                ("(01)09521001001014", "nằm ngoài"), ("(01)09521001001021", "Chưa có hồ sơ sản phẩm nào mang mã này."),
            ] {
                let answer = try await Self.made(&people, ["ma": code])
                #expect(answer.status == 422 && answer.text.contains(words), "\(code)")
            }
            let path = String((try await Self.made(&people)["location"] ?? "").prefix { $0 != "?" })
            #expect(try await Self.made(&people).status == 409)
            let own = try await people.officer.post(
                path + "/giai-trinh", ["ma-phien": people.token, "giai-trinh": "x"])
            #expect(own.status == 403)
            var stranger = try await server.signedIn("nguoi.la", [.owner(of: "htx-2")])
            #expect(try await stranger.get(path).status == 404)
            #expect(try await !stranger.get("/quan-ly").text.contains("128/QĐ"))
        }
    }

    @Test("a key of the province is suspended too")
    func key() async throws {
        try await Self.run { server, people in
            var people = people
            let codes = CodeStore(files: server.stores.files)
            var file = ProductFile(
                owner: "htx-1", name: "Chuối (mẫu)", standing: Standing(.active, since: CivilDay(number: 20_000)))
            file.commune = "26041"
            _ = try await server.stores.files.create(file, id: "sp-3", by: .system("test"))
            let order = CodeOrder(party: "htx-1", .internalKey(province: "75", .product, id: "sp-3"))
            let key = try await codes.take(order, by: .system("test"))[0].code
            #expect(try await Self.made(&people, ["ma": "/nb/\(key)/10/L1"]).status == 303)
            let page = try await server.get("/nb/\(key)/10/L1")
            #expect(page.text.contains("đang bị tạm dừng hiển thị") && page.text.contains("128/QĐ-SCT (mẫu)"))
            #expect(try await !server.get("/nb/\(key)/10/L2").text.contains("tạm dừng"))
            let data = try await server.get("/nb/\(key)/10/L1", [("Accept", "application/json")])
            #expect(data.text.contains("\"nguon:decision\":\"128/QĐ-SCT (mẫu)\""))
            #expect(try await Self.made(&people, ["ma": key, "so": "129/QĐ-SCT (mẫu)"]).status == 303)
            #expect(try await server.get("/nb/\(key)/10/L2").text.contains("129/QĐ-SCT"))
        }
    }
}
