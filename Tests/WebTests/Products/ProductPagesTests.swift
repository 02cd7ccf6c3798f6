import Foundation
import Pictures
import Records
import Testing
import Traceability

@testable import Web

@Suite("Pages of products")
struct ProductPagesTests {
    private static let day = CivilDay(year: 2026, month: 11, day: 1)!
    private static let gtin = "09521234567899"

    private static func filled(_ body: @Sendable @escaping (LiveServer) async throws -> Void) async throws {
        try await LiveServer.run { server in
            var party = PartyFile(.cooperative, name: "Hợp tác xã Mẫu", commune: "26041", on: day)
            party.sector = .agriculture
            party.phone = "0912345678"
            party.licence = Licence(number: "4707070707", date: day, issuer: "Phòng Tài chính (mẫu)")
            party.representative = Contact(name: "Bà Mẫu", title: "Giám đốc", phone: "0912345678", email: nil)
            _ = try await server.stores.files.create(party, id: "htx-1", by: PartyPagesTests.author)
            var product = ProductFile(
                owner: "htx-1", name: "Bưởi da xanh (mẫu)", standing: Standing(.draft, since: day))
            product.group = .pomelo
            product.commune = "26041"
            product.labelGroup = 1
            product.origin = ProductOrigin()
            product.authorised = [GTINAuthorisation(party: "nha-in", scope: [.commission], from: day)]
            _ = try await server.stores.files.create(product, id: "sp-1", by: PartyPagesTests.author)
            try await body(server)
        }
    }

    @Test("who reaches the business reaches its product, and nobody else")
    func reach() async throws {
        try await Self.filled { server in
            let cases: [(String, [Grant], Bool)] = [
                ("chu.htx", [.owner(of: "htx-1")], true), ("nguoi.la", [.owner(of: "htx-2")], false),
                ("can.bo.xa", [PartyPagesTests.officer(of: "26041")], true),
                ("can.bo.khac", [PartyPagesTests.officer(of: "25195")], false), ("dieu.phoi", [.coordinator], true),
            ]
            for (login, grants, reaches) in cases {
                var browser = try await server.signedIn(login, grants)
                let list = try await browser.get("/quan-ly/san-pham")
                #expect(list.status == 200 && list.text.contains("Bưởi da xanh") == reaches, "\(login)")
                for part in ["", "/mau-so-5", "/lich-su"] {
                    let page = try await browser.get("/quan-ly/san-pham/sp-1\(part)")
                    #expect(page.status == (reaches ? 200 : 404), "\(login) \(part)")
                }
            }
        }
    }

    @Test("the file says what is missing and what to do next, each in words")
    func page() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let text = try await owner.get("/quan-ly/san-pham/sp-1").text
            for words in [
                "Chưa có ảnh", "Sản phẩm của Việt Nam", "Hạn sử dụng", "Đăng ký mã số mã vạch", "Xem đơn đã điền sẵn",
                "NĐ 37/2026/NĐ-CP, Phụ lục I, nhóm 1", "Hợp tác xã Mẫu",
            ] { #expect(text.contains(words), "\(words)") }
            #expect(!text.contains("product."))
        }
    }

    @Test("a number an office did not see puts an approved product back before it; other changes do not")
    func anotherNumber() async throws {
        try await Self.filled { server in
            let files = server.stores.files
            var file = try #require(try await files.file(ProductFile.self, "sp-1")).file
            file.standing = Standing(.active, since: Self.day)
            _ = try await files.replace("sp-1", version: nil, with: file, by: PartyPagesTests.author)
            let status = { try await files.file(ProductFile.self, "sp-1")?.file.standing.status }
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let path = "/quan-ly/san-pham/sp-1/sua"
            let token = try #require(Browser.formToken(try await owner.get(path)))
            let brand = ["ma-phien": token, "phien-ban": "2", "brand": "Mẫu"]
            #expect(try await owner.post(path, brand).status == 303)
            #expect(try await status() == .active)
            let number = ["ma-phien": token, "phien-ban": "3", "gtin": Self.gtin]
            #expect(try await owner.post(path, number).status == 303)
            #expect(try await status() == .submitted)
        }
    }

    @Test("the application is filled in from both files, with what is missing left to write")
    func application() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let text = try await owner.get("/quan-ly/san-pham/sp-1/mau-so-5").text
            for words in [
                "Hợp tác xã Mẫu", "HOP TAC XA MAU", "4707070707", "Bà Mẫu", "0912 345 678", "Bưởi da xanh", "…",
            ] {
                #expect(text.contains(words), "\(words)")
            }
            #expect(!text.contains("product.") && text.contains("VNeID"))
            var officer = try await server.signedIn("can.bo.xa", [PartyPagesTests.officer(of: "26041")])
            let masked = try await officer.get("/quan-ly/san-pham/sp-1/mau-so-5").text
            #expect(!masked.contains("0912345678") && !masked.contains("0912 345 678"))
        }
    }

    @Test("a draft is filled in step by step, codes in one spelling, wrong ones kept as typed")
    func steps() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let form = try await owner.get("/quan-ly/san-pham/sp-1/sua?buoc=2")
            let token = try #require(Browser.formToken(form))
            let answer = try await owner.post(
                "/quan-ly/san-pham/sp-1/sua",
                [
                    "ma-phien": token, "phien-ban": "1", "buoc": "2", "gtin": "9521 2345 67899",
                    "internalCode": "buoi 01",
                    "basis/kind": "own", "authorised/0/party": "nha-goi", "authorised/0/to": "31/12/2026",
                    "authorised/1/party": "nha-in",
                    "registration/step": "filed", "registration/filed": "20/11/2026",
                ])
            #expect(answer.status == 303)
            let stored = try #require(try await server.stores.files.file(ProductFile.self, "sp-1")).file
            #expect(stored.gtin == Self.gtin && stored.internalCode == "NB-BUOI01" && stored.basis?.kind == .own)
            #expect(stored.authorised.first?.to?.text == "2026-12-31" && stored.authorised.first?.scope.count == 2)
            #expect(stored.authorised.last?.scope == [.commission], "what was agreed is not widened by a form")
            #expect(stored.registration?.next(on: Self.day) == .awaitAnswer && stored.group == .pomelo)
        }
    }

    @Test("every step asks, and reads back what it asked")
    func everyStep() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            for step in 1...6 {
                let page = try await owner.get("/quan-ly/san-pham/sp-1/sua?buoc=\(step)")
                #expect(page.status == 200 && !page.text.contains("\"product.") && !page.text.contains(">product."))
            }
        }
    }

    @Test("a picture is added and taken off; a wrong file is told what it is")
    func pictures() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let address = "/quan-ly/san-pham/sp-1/anh"
            let token = try #require(Browser.formToken(try await owner.get(address)))
            let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "PicturesTests/Fixtures/phone.jpg")
            let bytes = [UInt8](try Data(contentsOf: fixture))
            let added = try await owner.send(address, ["ma-phien": token], file: ("anh", "a.jpg", bytes))
            #expect(added.status == 303)
            let hash = try #require(try await server.stores.files.file(ProductFile.self, "sp-1")?.file.pictures.first)
            #expect(try await owner.get("/quan-ly/san-pham/sp-1").text.contains("/anh/\(hash)/nho"))
            let wrong = try await owner.send(address, ["ma-phien": token], file: ("anh", "a.jpg", Array("%PDF-".utf8)))
            #expect(wrong.status == 422 && wrong.text.contains("không phải ảnh"))
            let removed = try await owner.send(address, ["ma-phien": token, "bo": hash], file: nil)
            #expect(removed.status == 303)
            #expect(try await server.stores.files.file(ProductFile.self, "sp-1")?.file.pictures == [])
            var other = try await server.signedIn("can.bo.xa", [PartyPagesTests.officer(of: "25195")])
            #expect(try await other.get(address).status == 404)
        }
    }

    @Test("an approved product is what its origin page shows, and programs read it")
    func approved() async throws {
        try await Self.filled { server in
            var file = try #require(try await server.stores.files.file(ProductFile.self, "sp-1")).file
            file.gtin = Self.gtin
            file.standing = Standing(.submitted, since: Self.day)
            _ = try await server.stores.files.replace("sp-1", version: nil, with: file, by: PartyPagesTests.author)
            var officer = try await server.signedIn("can.bo.xa", [PartyPagesTests.officer(of: "26041")])
            let ask = try await officer.get("/quan-ly/san-pham/sp-1/quyet-dinh?sang=active")
            let token = try #require(Browser.formToken(ask))
            let done = try await officer.post(
                "/quan-ly/san-pham/sp-1/quyet-dinh", ["ma-phien": token, "sang": "active", "phien-ban": "2"])
            #expect(done.status == 303)
            #expect(try await server.get("/p/01/\(Self.gtin)").text.contains("Bưởi da xanh (mẫu)"))
        }
    }
}

extension Browser {
    /// A form with a file, as browsers send it.
    func send(
        _ path: String, _ fields: [String: String], file: (name: String, fileName: String, bytes: [UInt8])?
    ) async throws -> Answer {
        var body: [UInt8] = []
        for (name, value) in fields {
            body += Array("--B\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        if let file {
            body += Array(
                "--B\r\nContent-Disposition: form-data; name=\"\(file.name)\"; filename=\"\(file.fileName)\"\r\n\r\n"
                    .utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        body += Array("--B--\r\n".utf8)
        let jar = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let headers = [
            ("Accept", "text/html"), ("Cookie", jar), ("Sec-Fetch-Site", "same-origin"),
            ("Content-Type", "multipart/form-data; boundary=B"),
        ]
        return try await server.send("POST", path, headers, body: body)
    }
}
