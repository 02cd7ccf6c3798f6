import Foundation
import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("Pages and the API of links behind codes")
struct LinkPagesTests {
    private static let gtin = "09521001001007"
    private static let fields = [
        "ma": "(01)09521001001007", "loai": "gs1:recipeInfo", "dia-chi": "https://bep.example/cong-thuc",
        "ten": "Chè sầu riêng",
        "ngon-ngu": "vi", "kieu": "text/html", "thi-truong": "", "tu": "", "den": "",
    ]

    private static func run(_ body: @Sendable @escaping (LiveServer, Browser, String) async throws -> Void) async throws
    {
        try await LiveServer.run { server in
            for (id, owner, gtin) in [("sp-1", "htx-1", gtin), ("sp-2", "htx-2", "09521001001014")] {
                var file = ProductFile(
                    owner: owner, name: "Sầu riêng (mẫu)", standing: Standing(.active, since: CivilDay(number: 20_000)))
                file.gtin = gtin
                _ = try await server.stores.files.create(file, id: id, by: .system("test"))
            }
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let token = Browser.formToken(try await owner.get("/quan-ly/tai-khoan")) ?? ""
            try await body(server, owner, token)
        }
    }

    @Test("an owner adds, changes and ends a link; each is in the very next answer, in the list and in the history")
    func life() async throws {
        try await Self.run { server, browser, token in
            var browser = browser
            let made = try await browser.post("/quan-ly/lien-ket/them", Self.fields.merging(["ma-phien": token]) { $1 })
            #expect(made.status == 303)
            let path = String((made["location"] ?? "").prefix { $0 != "?" })
            let target = "/01/\(Self.gtin)/10/L?linkType=gs1:recipeInfo"
            #expect(try await server.get(target)["location"] == "https://bep.example/cong-thuc?linkType=gs1:recipeInfo")
            let list = try await browser.get("/quan-ly/lien-ket")
            #expect(list.text.contains("Chè sầu riêng") && list.text.contains("Món ăn, công thức"))
            #expect(list.text.contains("(01)09521001001007") && list.text.contains("dinh-dang=xlsx"))
            let form = try await browser.get(path + "/sua")
            #expect(form.text.contains("value=\"https://bep.example/cong-thuc\""))
            let changed = Self.fields.merging([
                "ma-phien": token, "phien-ban": "1", "dia-chi": "https://bep.example/moi",
            ]) { $1 }
            #expect(try await browser.post(path + "/sua", changed).status == 303)
            #expect(
                try await browser.post(path + "/sua", changed.merging(["dia-chi": "https://x.example"]) { $1 }).status
                    == 409)
            #expect(try await server.get(target)["location"]?.hasPrefix("https://bep.example/moi") == true)
            let page = try await browser.get(path)
            #expect(page.text.contains("https://bep.example/cong-thuc → https://bep.example/moi"))
            #expect(try await browser.post(path + "/ngung", ["ma-phien": token, "phien-ban": "2"]).status == 303)
            #expect(try await server.get(target).status == 404)
            #expect(try await browser.get(path).text.contains("Đã ngừng"))
        }
    }

    @Test("what is wrong is said at its field, everything at once, and nothing typed is lost")
    func faults() async throws {
        try await Self.run { server, browser, token in
            var browser = browser
            let wrong = [
                "ma": "(01)09521001001014", "loai": "", "dia-chi": "javascript:alert(1)", "ten": "<b>Tên</b>",
                "tu": "31/02/2026",
                "ma-phien": token,
            ]
            let page = try await browser.post("/quan-ly/lien-ket/them", wrong)
            #expect(page.status == 422)
            for text in [
                "Hãy chọn loại liên kết.", "Địa chỉ phải bắt đầu bằng https://", "Ngày 31/02/2026 không đọc được.",
                "&lt;b&gt;Tên",
            ] {
                #expect(page.text.contains(text), "\(text)")
            }
            let foreign = try await browser.post(
                "/quan-ly/lien-ket/them", Self.fields.merging(["ma-phien": token, "ma": "(01)09521001001014"]) { $1 })
            #expect(foreign.text.contains("Mã này thuộc hồ sơ của cơ sở khác."))
            let unfiled = try await browser.post(
                "/quan-ly/lien-ket/them", Self.fields.merging(["ma-phien": token, "ma": "(01)09521999999997"]) { $1 })
            #expect(unfiled.text.contains("Chưa có hồ sơ"))
            let pallet = try await browser.post(
                "/quan-ly/lien-ket/them",
                Self.fields.merging(["ma-phien": token, "ma": "(00)095210010000000017"]) { $1 })
            #expect(pallet.text.contains("Liên kết chỉ gắn được với mã sản phẩm (GTIN) và mã địa điểm (GLN)."))
            let loop = try await browser.post(
                "/quan-ly/lien-ket/them",
                Self.fields.merging(["ma-phien": token, "dia-chi": "https://id.example.gov.vn/01/09521001001007"]) {
                    $1
                })
            #expect(loop.text.contains("liên kết sẽ quay vòng"))
            #expect(try await server.get("/01/\(Self.gtin)?linkType=gs1:recipeInfo").status == 404)
        }
    }

    @Test("another party's links are none here; an officer reads and does not write")
    func reach() async throws {
        try await Self.run { server, browser, token in
            var browser = browser
            let made = try await browser.post("/quan-ly/lien-ket/them", Self.fields.merging(["ma-phien": token]) { $1 })
            let path = String((made["location"] ?? "").prefix { $0 != "?" })
            var other = try await server.signedIn("chu.khac", [.owner(of: "htx-2")])
            for part in ["", "/sua", "/ngung"] { #expect(try await other.get(path + part).status == 404) }
            #expect(try await !other.get("/quan-ly/lien-ket").text.contains("Chè sầu riêng"))
            var officer = try await server.signedIn("can.bo", [.coordinator])
            #expect(try await officer.get(path).status == 200)
            #expect(try await officer.get(path + "/sua").status == 403)
        }
    }

    @Test("a table is looked at first, row by row, and then written; taken away and brought back it changes nothing")
    func table() async throws {
        try await Self.run { server, browser, token in
            var browser = browser
            let table = """
                Mã sản phẩm,Loại liên kết,Địa chỉ trang,Tên liên kết,Ngôn ngữ,Từ ngày
                09521001001007,gs1:pip,https://shop.example/vi,Giới thiệu,vi,01/11/2026
                (01)09521001001007(10)L1,Chứng nhận,https://shop.example/cn,Chứng nhận VietGAP,,
                09521001001014,gs1:pip,https://shop.example/khac,Của người khác,,
                09521001001007,gs1:pip,ftp://shop.example,Sai địa chỉ,,
                """
            let looked = try await Self.upload(table, &browser, token)
            #expect(looked.status == 200)
            #expect(looked.text.contains("Dòng 4") && looked.text.contains("Mã này thuộc hồ sơ của cơ sở khác."))
            #expect(looked.text.contains("Dòng 5") && looked.text.contains("Địa chỉ phải bắt đầu bằng"))
            #expect(try await server.get("/01/\(Self.gtin)?linkType=gs1:pip").status == 404)
            let written = try await Self.confirm(looked, &browser, token)
            #expect(written["location"] == "/quan-ly/lien-ket?xong=bang&so=2")
            #expect(
                try await server.get("/01/\(Self.gtin)/10/L1?linkType=gs1:certificationInfo")["location"]?.hasPrefix(
                    "https://shop.example/cn") == true)
            let taken = try await browser.get("/quan-ly/lien-ket?dinh-dang=csv")
            #expect(taken["content-type"]?.hasPrefix("text/csv") == true)
            let again = try await Self.upload(taken.text, &browser, token)
            #expect(again.text.contains("Không có gì để ghi."))
            let renamed = try await Self.upload(
                taken.text.replacing("Giới thiệu", with: "Giới thiệu mới"), &browser, token)
            #expect(try await Self.confirm(renamed, &browser, token)["location"] == "/quan-ly/lien-ket?xong=bang&so=1")
            #expect(try await browser.get("/quan-ly/lien-ket?dinh-dang=xlsx").body.prefix(2) == Array("PK".utf8)[...])
            let turned = table.replacing("Giới thiệu", with: "Giới \u{202E}thiệu")
            let noticed = try await Self.upload(turned, &browser, token)
            #expect(noticed.text.contains("D2: ") && noticed.text.contains("dấu ẩn"))
            for bad in ["", "a,b\n1,2", "Mã sản phẩm,Loại liên kết,Địa chỉ trang,Tên liên kết"] {
                #expect(try await Self.upload(bad, &browser, token).status == 422)
            }
        }
    }

    private static func upload(_ table: String, _ browser: inout Browser, _ token: String) async throws -> Answer {
        let boundary = "xYz"
        let body = """
            --\(boundary)\r\nContent-Disposition: form-data; name="ma-phien"\r\n\r\n\(token)\r\n--\(boundary)\r\n\
            Content-Disposition: form-data; name="tep"; filename="bang.csv"\r\nContent-Type: text/csv\r\n\r\n\(table)\r\n--\(boundary)--\r\n
            """
        return try await browser.send(
            "POST", "/quan-ly/lien-ket/nhap-tu-bang",
            [("Content-Type", "multipart/form-data; boundary=\(boundary)"), ("Sec-Fetch-Site", "same-origin")],
            Array(body.utf8))
    }

    private static func confirm(_ page: Answer, _ browser: inout Browser, _ token: String) async throws -> Answer {
        let hidden = try #require(page.text.firstMatch(of: /name="bang" value="([^"]*)"/).map { String($0.1) })
        let table = hidden.replacing("&quot;", with: "\"").replacing("&#34;", with: "\"").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&#39;", with: "'").replacing("&#10;", with: "\n").replacing(
                "&amp;", with: "&")
        return try await browser.post("/quan-ly/lien-ket/nhap-tu-bang", ["ma-phien": token, "bang": table])
    }

    @Test("programs do the same by the same rules")
    func api() async throws {
        try await Self.run { server, _, _ in
            let pen = server.stores.keys
            _ = try await pen.create(
                name: "erp", sender: "htx-1", scopes: [.files, .filesRead], secret: "erp-key", by: .system("test"))
            let key = [("Authorization", "Bearer erp-key"), ("Content-Type", "application/json")]
            let link =
                #"{"anchor": "(01)09521001001007", "linkType": "gs1:pip", "href": "https://shop.example/p", "title": "P", "hreflang": ["vi"]}"#
            let made = try await server.send("POST", "/api/v1/links", key, body: Array(link.utf8))
            #expect(made.status == 201)
            let path = try #require(made["location"])
            #expect(try await server.get(path, key)["etag"] == "\"1\"")
            let next = Array(link.replacing("/p\"", with: "/q\"").utf8)
            #expect(try await server.send("PUT", path, key, body: next).status == 428)
            #expect(try await server.send("PUT", path, key + [("If-Match", "\"9\"")], body: next).status == 412)
            #expect(try await server.send("PUT", path, key + [("If-Match", "\"1\"")], body: next).status == 200)
            #expect(try await server.get("/api/v1/links", key).text.contains("https://shop.example/q"))
            let wrong = try await server.send(
                "POST", "/api/v1/links", key,
                body: Array(link.replacing("https://shop.example/p", with: "http://10.0.0.1/").utf8))
            #expect(wrong.status == 400)
            #expect(try wrong.member("pointer") == "/href")
            let odd = try await server.send(
                "POST", "/api/v1/links", key, body: Array(link.replacing("[\"vi\"]", with: "\"vi\"").utf8))
            #expect(try odd.member("code") == "web.bodyType" && odd.member("pointer") == "/hreflang")
            #expect(!odd.text.contains("CodingKeys") && !odd.text.contains("Swift"))
            #expect(try await server.get("/api/v1/links?limit=0", key).status == 400)
            let foreign = try await server.send(
                "POST", "/api/v1/links", key, body: Array(link.replacing("09521001001007", with: "09521001001014").utf8)
            )
            #expect(foreign.status == 403)
            #expect(try await server.send("DELETE", path, key).status == 204)
            #expect(try await server.get("/01/\(Self.gtin)?linkType=gs1:pip").status == 404)
            #expect(
                try await server.send(
                    "POST", "/api/v1/links", [("Content-Type", "application/json")], body: Array(link.utf8)
                ).status == 401)
        }
    }

    @Test(
        "while an authority holds the product its links lead to the warning, which offers them; the code goes on resolving"
    )
    func suspended() async throws {
        try await Self.run { server, browser, token in
            var browser = browser
            _ = try await browser.post("/quan-ly/lien-ket/them", Self.fields.merging(["ma-phien": token]) { $1 })
            let target = "/01/\(Self.gtin)?linkType=gs1:recipeInfo"
            #expect(try await !server.get("/p/01/\(Self.gtin)").text.contains("tạm dừng lưu thông"))
            let files = server.stores.files
            let stored = try #require(try await files.file(ProductFile.self, "sp-1"))
            var file = stored.file
            file.standing = Standing(
                .suspended, since: CivilDay(number: 20_000), reason: "Chờ kết quả kiểm nghiệm", decision: "12/QĐ")
            _ = try await files.replace("sp-1", version: nil, with: file, by: .system("test"))
            let answer = try await server.get(target)
            #expect(answer.status == 307)
            #expect(answer["location"] == "https://id.example.gov.vn/p\(target)")
            let page = try await server.get("/p\(target)")
            for text in [
                "tạm dừng lưu thông", "12/QĐ", "Chờ kết quả kiểm nghiệm", "href=\"https://bep.example/cong-thuc\"",
                "Chè sầu riêng",
            ] {
                #expect(page.text.contains(text), "\(text)")
            }
            let plain = try await server.get("/p/01/\(Self.gtin)")
            #expect(plain.text.contains("tạm dừng lưu thông") && !plain.text.contains("bep.example"))
            #expect(try await server.get("/01/\(Self.gtin)").status == 307)
        }
    }
}
