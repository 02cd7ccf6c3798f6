import Foundation
import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("Pages and the API of lists")
struct ListPagesTests {
    /// A server with a product, an officer who writes lists and one who approves them.
    struct Room {
        let server: LiveServer
        var writer: Browser
        var approver: Browser
        let tokens: (writer: String, approver: String)
    }

    static func run(_ body: @Sendable @escaping (Room) async throws -> Void) async throws {
        try await LiveServer.run { server in
            var file = ProductFile(
                owner: "htx-1", name: "Sầu riêng (mẫu)", standing: Standing(.active, since: CivilDay(number: 20_000)))
            (file.hsCode, file.group, file.commune) = ("08106000", .durian, "26461")
            _ = try await server.stores.files.create(file, id: "sp-1", by: .system("test"))
            var writer = try await server.signedIn("lan", [.coordinator])
            var approver = try await server.signedIn("hoa", [.coordinator])
            let tokens = (
                Browser.formToken(try await writer.get("/quan-ly/tai-khoan")) ?? "",
                Browser.formToken(try await approver.get("/quan-ly/tai-khoan")) ?? ""
            )
            try await body(Room(server: server, writer: writer, approver: approver, tokens: tokens))
        }
    }

    private static let table = """
        Mã HS,Nhóm sản phẩm,Tên hàng hóa,Mức,Lộ trình,Mục trong văn bản
        0810,,Quả (mẫu),trung bình,,Mục 1
        8106000,,Sầu riêng (mẫu),rủi ro cao,01/11/2026,Mục 2
        ,Hồ tiêu,Hồ tiêu (mẫu),Cao,,
        """

    static func upload(_ table: String, to path: String, _ browser: inout Browser, _ token: String) async throws
        -> Answer
    {
        let boundary = "xYz"
        let body = """
            --\(boundary)\r\nContent-Disposition: form-data; name="ma-phien"\r\n\r\n\(token)\r\n--\(boundary)\r\n\
            Content-Disposition: form-data; name="tep"; filename="bang.csv"\r\nContent-Type: text/csv\r\n\r\n\(table)\r\n--\(boundary)--\r\n
            """
        return try await browser.send(
            "POST", path,
            [("Content-Type", "multipart/form-data; boundary=\(boundary)"), ("Sec-Fetch-Site", "same-origin")],
            Array(body.utf8))
    }

    private static func confirm(_ looked: Answer, to path: String, _ browser: inout Browser, _ token: String)
        async throws
        -> Answer
    {
        let table = try #require(looked.text.firstMatch(of: /name="bang" value="([^"]*)"/)).1
        let edit = try #require(looked.text.firstMatch(of: /name="phien-ban" value="([^"]*)"/)).1
        let text = String(table).replacing("&quot;", with: "\"").replacing("&#10;", with: "\n").replacing(
            "&#13;", with: "\r"
        ).replacing("&amp;", with: "&")
        return try await browser.post(path, ["ma-phien": token, "bang": text, "phien-ban": String(edit)])
    }

    @Test("a list is made, filled from a table, approved by another person and says what it says of a product")
    func life() async throws {
        try await Self.run { room in
            var (writer, approver) = (room.writer, room.approver)
            let made = try await writer.post(
                "/quan-ly/danh-muc/them",
                ["ma-phien": room.tokens.writer, "loai": "risk", "ten": "Danh mục A (mẫu)", "co-quan": "Bộ mẫu"])
            let list = try #require(made["location"])
            #expect(try await writer.get("/quan-ly/danh-muc").text.contains("Danh mục A (mẫu)"))
            let begun = try await writer.post(list, ["ma-phien": room.tokens.writer])
            #expect(begun["location"] == list + "/1/sua")
            let saved = try await writer.post(
                list + "/1/sua",
                [
                    "ma-phien": room.tokens.writer, "phien-ban": "1", "van-ban": "Thông tư 27/2026/TT-BNNMT",
                    "tu": "01/11/2026",
                ])
            #expect(saved["location"] == list + "/1?xong=luu")
            let looked = try await Self.upload(Self.table, to: list + "/1/nhap-tu-bang", &writer, room.tokens.writer)
            #expect(looked.status == 200 && looked.text.contains("A3") && looked.text.contains("thiếu số 0 ở đầu"))
            let written = try await Self.confirm(looked, to: list + "/1/nhap-tu-bang", &writer, room.tokens.writer)
            #expect(written["location"] == list + "/1?xong=bang")
            let draft = try await writer.get(list + "/1")
            #expect(draft.text.contains("0810.60.00") && draft.text.contains("Cần người khác duyệt"))
            #expect(!draft.text.contains(list + "/1/duyet"))
            let edit = try #require(
                try await approver.get(list + "/1/duyet").text.firstMatch(of: /name="phien-ban" value="([0-9]+)"/)
            ).1
            let own = try await writer.post(
                list + "/1/duyet", ["ma-phien": room.tokens.writer, "phien-ban": String(edit)])
            #expect(own.status == 409 && own.text.contains("Người soạn không tự duyệt"))
            // Nothing is said before it is approved.
            #expect(try await !writer.get("/quan-ly/san-pham/sp-1").text.contains("Danh mục A (mẫu)"))
            let approved = try await approver.post(
                list + "/1/duyet", ["ma-phien": room.tokens.approver, "phien-ban": String(edit), "so": "12/QĐ-UBND"])
            #expect(approved["location"] == list + "/1?xong=duyet")
            while try await room.server.stores.judging.step() {}
            let product = try await writer.get("/quan-ly/san-pham/sp-1")
            #expect(product.text.contains("Rủi ro cao") && product.text.contains("Thông tư 27/2026/TT-BNNMT, Mục 2"))
            #expect(product.text.contains("Bắt buộc truy xuất nguồn gốc từ 01/11/2026"))
            #expect(try await writer.get("/quan-ly/san-pham?danh-muc=high").text.contains("Sầu riêng (mẫu)"))
            #expect(try await !writer.get("/quan-ly/san-pham?danh-muc=medium").text.contains("Sầu riêng (mẫu)"))
            #expect(try await writer.get(list + "/1/cham-den").text.contains("Không có trong danh mục"))
            #expect(try await writer.get(list + "/1/sua").status == 409)
            #expect(try await writer.get(list + "/1/bang.xlsx").body.prefix(2) == Array("PK".utf8)[...])
            let law = try await writer.get("/quan-ly/can-cu")
            #expect(law.text.contains("Danh mục: Danh mục A (mẫu)"))
            #expect(try await room.server.get("/thong-bao-phap-ly").text.contains("Danh mục: Danh mục A (mẫu)"))
        }
    }

    @Test("without a list nothing is called risky or obligatory")
    func silence() async throws {
        try await Self.run { room in
            var writer = room.writer
            let page = try await writer.get("/quan-ly/san-pham/sp-1")
            #expect(page.text.contains("Không có trong danh mục nào đang hiệu lực"))
            #expect(!page.text.contains("Bắt buộc truy xuất"))
        }
    }

    @Test("a table with faults is told cell by cell, and nothing of it is written")
    func faults() async throws {
        try await Self.run { room in
            var writer = room.writer
            try await Self.draft("a", .risk, room)
            let path = "/quan-ly/danh-muc/a/1/nhap-tu-bang"
            let bad = """
                Danh mục (mẫu)
                Mã HS,Tên hàng hóa,Mức,Cột lạ
                0810,Quả,cao,x
                0810,Quả,cao,
                abc,<b>Tên</b>,rất cao,
                """
            let looked = try await Self.upload(bad, to: path, &writer, room.tokens.writer)
            #expect(looked.status == 422)
            for text in ["A4", "Trùng với dòng 3", "A5", "C5", "“rất cao”", "Cột lạ", "Bảng còn lỗi nên chưa ghi gì"] {
                #expect(looked.text.contains(text), "\(text)")
            }
            #expect(!looked.text.contains("name=\"bang\""))
            for empty in ["", "a,b\n1,2", "Mã HS,Tên hàng hóa,Mức", "Mã HS,Ghi chú\n0810,x"] {
                #expect(try await Self.upload(empty, to: path, &writer, room.tokens.writer).status == 422, "\(empty)")
            }
            #expect(try await room.server.stores.lists.version("a", 1)?.content.entries.isEmpty == true)
        }
    }

    @Test("what stands in a form is judged too, field by field; a draft can be thrown away")
    func head() async throws {
        try await Self.run { room in
            var writer = room.writer
            try await Self.draft("a", .risk, room)
            let wrong = try await writer.post(
                "/quan-ly/danh-muc/a/1/sua",
                [
                    "ma-phien": room.tokens.writer, "phien-ban": "1", "van-ban": "Nghị định 43/2017/NĐ-CP",
                    "tu": "31/02/2026",
                ])
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("31/02/2026") && wrong.text.contains("không đọc được"))
            let over = try await writer.post(
                "/quan-ly/danh-muc/a/1/sua",
                [
                    "ma-phien": room.tokens.writer, "phien-ban": "1", "van-ban": "Nghị định 43/2017/NĐ-CP",
                    "tu": "01/11/2026",
                ])
            #expect(over.text.contains("không có hiệu lực vào ngày danh mục bắt đầu"))
            let stale = try await writer.post(
                "/quan-ly/danh-muc/a/1/sua",
                [
                    "ma-phien": room.tokens.writer, "phien-ban": "9", "van-ban": "Thông tư 33/2026/TT-BCT",
                    "tu": "01/11/2026",
                ])
            #expect(stale.status == 409 && stale.text.contains("Thông tư 33/2026/TT-BCT"))
            #expect(try await writer.get("/quan-ly/danh-muc/a/1/bo").text.contains("Bỏ bản soạn"))
            #expect(
                try await writer.post("/quan-ly/danh-muc/a/1/bo", ["ma-phien": room.tokens.writer, "phien-ban": "1"])[
                    "location"]
                    == "/quan-ly/danh-muc?xong=bo")
            for path in ["khong", "a/7", "a/1/khac", "a/0"] {
                #expect(try await writer.get("/quan-ly/danh-muc/\(path)").status == 404, "\(path)")
            }
        }
    }

    @Test("templates fit every kind, and what is taken away comes back the same")
    func templates() async throws {
        try await Self.run { room in
            var writer = room.writer
            for kind in ListKind.allCases {
                let file = try await writer.get("/quan-ly/danh-muc/mau.xlsx?loai=\(kind.rawValue)")
                #expect(file.body.prefix(2) == Array("PK".utf8)[...])
            }
            let sheet = ListSheet(kind: .risk, catalogue: Catalogue(files: WebFiles()))
            let entries = [
                ListEntry(
                    .code(HSCode(reading: "08106000")!), "Sầu riêng, \"mẫu\"", .high, roadmap: CivilDay(number: 20_500),
                    place: "Mục 1"),
                ListEntry(
                    .group(.durian), "Sầu riêng", .medium, from: CivilDay(number: 20_400), to: CivilDay(number: 20_600),
                    note: "Ghi"),
            ]
            #expect(try sheet.read(Array(sheet.text(entries).utf8)).table.entries == entries)
            #expect(try sheet.read(sheet.workbook(entries, .vi)).table.entries == entries)
            #expect(try sheet.read(sheet.workbook(entries, .en)).table.entries == entries)
        }
    }

    @Test("a commune proposes a product within its reach, and the coordinator takes it into the next version")
    func proposals() async throws {
        try await Self.run { room in
            var (writer, commune) = (
                room.writer,
                try await room.server.signedIn("can-bo-xa", [Grant(role: .communeOfficer, communes: ["26461"])!])
            )
            let token = Browser.formToken(try await commune.get("/quan-ly/tai-khoan")) ?? ""
            let path = "/quan-ly/danh-muc/de-xuat/them"
            #expect(try await commune.get(path).text.contains("Chưa có danh mục ưu tiên"))
            _ = try await room.server.stores.lists.create(
                .priority, name: "Ưu tiên (mẫu)", issuer: "UBND", id: "u", by: .system("test"))
            #expect(try await commune.get("/quan-ly/san-pham/sp-1").text.contains("\(path)?san-pham=sp-1"))
            let form = try await commune.get("\(path)?san-pham=sp-1")
            #expect(form.text.contains("value=\"08106000\""))
            let fields = [
                "ma-phien": token, "danh-muc": "u", "ten": "Sầu riêng (mẫu)", "ma-hs": "08106000", "san-pham": "sp-1",
                "lo-trinh": "01/06/2027", "ly-do": "Nhiều hộ trồng",
            ]
            #expect(try await commune.post(path, fields.merging(["ly-do": "", "ma-hs": "12"]) { $1 }).status == 422)
            #expect(try await commune.post(path, fields)["location"] == "/quan-ly/danh-muc/de-xuat?xong=de-xuat")
            let listed = try await commune.get("/quan-ly/danh-muc/de-xuat")
            let one = try #require(listed.text.firstMatch(of: /href="(\/quan-ly\/danh-muc\/de-xuat\/[a-z0-9]{12})"/)).1
            #expect(try await commune.post(String(one), ["ma-phien": token, "viec": "nhan"]).status == 403)
            #expect(try await commune.get(String(one)).text.contains("Nhiều hộ trồng"))
            let silent = try await writer.post(String(one), ["ma-phien": room.tokens.writer, "viec": "khong"])
            #expect(silent.status == 409 && silent.text.contains("Hãy ghi lý do."))
            #expect(
                try await writer.post(String(one), ["ma-phien": room.tokens.writer, "viec": "nhan"])["location"]
                    == "/quan-ly/danh-muc/de-xuat?xong=quyet")
            let version = try #require(try await room.server.stores.lists.version("u", 1))
            #expect(version.content.entries.map(\.name) == ["Sầu riêng (mẫu)"] && version.head.state == .draft)
            var other = try await room.server.signedIn("xa.khac", [Grant(role: .communeOfficer, communes: ["26500"])!])
            #expect(try await other.get("\(path)?san-pham=sp-1").status == 404)
        }
    }

    static func draft(_ id: String, _ kind: ListKind, _ room: Room, _ entries: [ListEntry] = []) async throws {
        let store = room.server.stores.lists
        _ = try await store.create(kind, name: "Danh mục \(id) (mẫu)", issuer: "Bộ mẫu", id: id, by: .system("test"))
        _ = try await store.draft(ListContent(entries: entries), of: id, by: .system("test"))
    }
}
