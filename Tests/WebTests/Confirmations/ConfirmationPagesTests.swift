import Foundation
import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("An officer confirms facts, at a desk or on site")
struct ConfirmationPagesTests {
    private static let item = "/p/01/09521001001007/10/RI6-2611A/21/000127"
    private static let orchard = "9521001000031"
    private static let commune = "25195"

    private static func run(
        _ body: @Sendable @escaping (LiveServer, Browser, String) async throws -> Void
    ) async throws {
        try await LiveServer.run { server in
            #expect(try await server.capture(DurianChain.document).status == 202)
            var place = PlaceFile(
                name: "Vườn sầu riêng (mẫu)", category: .growingArea, owner: "htx-1",
                standing: Standing(.active, since: CivilDay(number: 20_000)))
            (place.gln, place.address.commune, place.hectares) = (Self.orchard, Self.commune, 2)
            let corners = [(107_000_000, 11_000_000), (107_010_000, 11_000_000), (107_010_000, 11_010_000)]
            place.shape = DrawnShape(
                .area([Polygon(outer: corners.map { Coordinate(longitude: $0.0, latitude: $0.1)! })]))
            _ = try await server.stores.files.create(place, id: "noi-1", by: .system("test"))
            var officer = try await server.signedIn(
                "can.bo", [Grant(role: .communeOfficer, communes: [Self.commune])!])
            let token = Browser.formToken(try await officer.get("/quan-ly/tai-khoan")) ?? ""
            try await body(server, officer, token)
        }
    }

    private static func form(_ fields: [(String, String)], picture: [UInt8]? = nil) -> (String, [UInt8]) {
        let boundary = "ranh-gioi"
        var bytes: [UInt8] = []
        for (name, value) in fields {
            bytes += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        if let picture {
            bytes += Array(
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"anh\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"
                    .utf8)
            bytes += picture + Array("\r\n".utf8)
        }
        return ("multipart/form-data; boundary=\(boundary)", bytes + Array("--\(boundary)--\r\n".utf8))
    }

    private static func send(
        _ browser: inout Browser, _ fields: [(String, String)], picture: [UInt8]? = nil
    ) async throws -> Answer {
        let (type, body) = form(fields, picture: picture)
        return try await browser.send(
            "POST", "/quan-ly/noi-san-xuat/noi-1/xac-nhan",
            [("Content-Type", type), ("Sec-Fetch-Site", "same-origin")], body)
    }

    @Test("a growing area is confirmed on site; the page behind a code says who, what and when beside the place")
    func life() async throws {
        try await Self.run { server, browser, token in
            var browser = browser
            #expect(try await server.get(Self.item).text.contains("chưa xác nhận mục nào."))
            let blank = try await browser.get("/quan-ly/noi-san-xuat/noi-1/xac-nhan")
            #expect(blank.status == 200 && blank.text.contains("position."))
            #expect(blank["permissions-policy"]?.contains("geolocation=(self)") == true)
            let base = [("ma-phien", token), ("phien-ban", "1"), ("muc", "placeStands"), ("co-quan", "Bộ Mạo danh")]
            let far = try await Self.send(&browser, base + [("vi-tri", "11.200000, 107.005000")])
            #expect(far.status == 422 && far.text.contains("từ ranh") == false && far.text.contains("cách ranh đã vẽ"))
            #expect(far.text.contains("name=\"van-ghi\""))
            let broken = try await Self.send(
                &browser, base + [("vi-tri", "ở vườn")], picture: Array("không phải ảnh".utf8))
            #expect(broken.status == 422 && broken.text.contains("Vị trí không đọc được"))
            let done = try await Self.send(
                &browser, base + [("vi-tri", "11.200000, 107.005000"), ("van-ghi", "co"), ("ghi-chu", "Gặp chủ vườn")])
            #expect(done.status == 303)
            let file = try await browser.get("/quan-ly/noi-san-xuat/noi-1")
            #expect(file.text.contains("Còn giá trị") && file.text.contains("tại chỗ"))
            #expect(file.text.contains("Cơ sở tự khai") && file.text.contains("Chưa khai"))
            let page = try await server.get(Self.item)
            #expect(page.text.contains("xác nhận có vùng trồng tại đây, ngày 21/11/2026."))
            #expect(page.text.contains("UBND ") && !page.text.contains("Bộ Mạo danh"))
            #expect(page.text.contains("1 mục, ghi ngay cạnh từng thông tin."))
            #expect(page.text.contains("mọi thông tin còn lại trên trang này."))
            #expect(!page.text.contains("107.005") && !page.text.contains("Gặp chủ vườn"))
            let data = try LinkedDataTests.data(in: page.text)
            let told = try #require((data["nguon:confirmations"] as? [[String: Any]])?.first)
            #expect(told["nguon:fact"] as? String == "placeStands" && told["nguon:isOvertaken"] as? Bool == false)
        }
    }

    @Test("it falls away with what it was of, and is gone once withdrawn")
    func ends() async throws {
        try await Self.run { server, browser, token in
            var browser = browser
            let fields = [("ma-phien", token), ("phien-ban", "1"), ("muc", "placeStands"), ("muc", "placeArea")]
            #expect(try await Self.send(&browser, fields).status == 303)
            #expect(try await server.get(Self.item).text.contains("2 mục, ghi ngay cạnh"))
            var file = try #require(try await server.stores.files.file(PlaceFile.self, "noi-1")).file
            file.hectares = 9
            _ = try await server.stores.files.replace("noi-1", version: nil, with: file, by: .system("test"))
            let page = try await server.get(Self.item)
            #expect(page.text.contains("1 mục, ghi ngay cạnh") && page.text.contains("trước khi thông tin được sửa."))
            #expect(try await Self.send(&browser, fields).status == 409)
            let list = try await ConfirmationStore(files: server.stores.files).list(of: "noi-1")
            let one = try #require(list.first { $0.fact == .placeStands })
            let path = "/quan-ly/xac-nhan/\(one.id)"
            #expect(try await browser.get(path).text.contains("Còn giá trị"))
            let empty = try await browser.post(path + "/rut-lai", ["ma-phien": token, "ly-do": ""])
            #expect(empty.status == 422 && empty.text.contains("Chưa ghi lý do."))
            let withdrawn = ["ma-phien": token, "ly-do": "Nhầm vườn", "phien-ban": "1"]
            #expect(try await browser.post(path + "/rut-lai", withdrawn).status == 303)
            #expect(try await browser.post(path + "/rut-lai", withdrawn).status == 409)
            #expect(try await browser.get(path).text.contains("Nhầm vườn"))
            #expect(try await server.get(Self.item).text.contains("chưa xác nhận mục nào."))
        }
    }

    @Test("for programs: the same, by version and with a key that makes one")
    func api() async throws {
        try await Self.run { server, browser, token in
            var browser = browser
            let body =
                #"{"kind":"place","file":"noi-1","version":1,"facts":["placeStands"],"position":"11.005, 107.009"}"#
            let headers = [("Accept", "application/json"), ("Content-Type", "application/json")]
            func post(_ browser: inout Browser, _ path: String, _ body: String, _ more: [(String, String)] = [])
                async throws -> Answer
            { try await browser.send("POST", path, headers + more, Array(body.utf8)) }
            let key = [("Idempotency-Key", "k1")]
            let made = try await post(&browser, "/api/v1/confirmations", body, key)
            #expect(made.status == 201 && made.text.contains(#""position":"11.005000, 107.009000""#))
            let again = try await post(&browser, "/api/v1/confirmations", body, key)
            #expect(again.status == 201 && again.text == made.text)
            let wrong = try await post(
                &browser, "/api/v1/confirmations", body.replacing("placeStands", with: "partyActive"))
            #expect(wrong.status == 400 && wrong.text.contains(#""pointer":"/facts""#))
            let stale = try await post(
                &browser, "/api/v1/confirmations", body.replacing(#""version":1"#, with: #""version":7"#))
            #expect(stale.status == 409)
            let list = try await browser.send("GET", "/api/v1/confirmations?kind=place&file=noi-1", headers, nil)
            let id = try #require(list.text.firstMatch(of: /"id":"([^"]+)"/).map { String($0.1) })
            let path = "/api/v1/confirmations/\(id)"
            #expect(try await browser.send("GET", path, headers, nil)["etag"] == "\"1\"")
            #expect(try await post(&browser, path + "/withdrawal", #"{"reason":"Nhầm"}"#).status == 428)
            let withdrawn = try await post(
                &browser, path + "/withdrawal", #"{"reason":"Nhầm"}"#, [("If-Match", "\"1\"")])
            #expect(withdrawn.status == 200 && withdrawn.text.contains(#""state":"withdrawn""#))
            var owner = try await server.signedIn("chu", [.owner(of: "htx-1")])
            #expect(try await post(&owner, "/api/v1/confirmations", body).status == 403)
            #expect(try await owner.send("GET", path, headers, nil).status == 200)
            var far = try await server.signedIn(
                "xa.khac", [Grant(role: .communeOfficer, communes: ["26461"])!])
            #expect(try await post(&far, "/api/v1/confirmations", body).status == 404)
            #expect(!token.isEmpty)
        }
    }
}
