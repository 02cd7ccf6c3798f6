import EPCIS
import Records
import Testing
import Traceability

@testable import Web

@Suite("Pages of places")
struct PlacePagesTests {
    static let author = Author(actor: "user:test")
    static let day = CivilDay(inVietnamAt: LiveServer.now)
    /// In commune 26461 of Đồng Nai.
    static let middle = ReferenceBoundaries.all.unit("26461")!.rings[0].reduce((x: 0, y: 0, count: 0)) {
        ($0.x + $1.longitude, $0.y + $1.latitude, $0.count + 1)
    }
    static let corner = (longitude: middle.x / middle.count, latitude: middle.y / middle.count)

    static func lines(swapped: Bool = false, east: Int = 0) -> String {
        [(0, 0), (3_000, 0), (3_000, 3_000), (0, 3_000)].map { x, y in
            let pair = [
                Coordinate.text(corner.latitude + y), Coordinate.text(corner.longitude + x + east),
            ]
            return (swapped ? pair.reversed() : pair).joined(separator: ", ")
        }.joined(separator: "\n")
    }

    /// A cooperative with a growing area, and another's beside it.
    static func filled(_ body: @Sendable @escaping (LiveServer) async throws -> Void) async throws {
        try await LiveServer.run { server in
            for (id, name) in [("htx-1", "Hợp tác xã Mẫu"), ("htx-2", "Hợp tác xã Khác (mẫu)")] {
                var party = PartyFile(.cooperative, name: name, commune: "26461", on: day)
                party.sector = .agriculture
                _ = try await server.stores.files.create(party, id: id, by: author)
            }
            for (id, owner, east) in [("vung-1", "htx-1", 0), ("vung-2", "htx-2", 1_500)] {
                var place = PlaceFile(
                    name: "Vùng \(id)", category: .growingArea, owner: owner, standing: Standing(.active, since: day))
                place.address.commune = "26461"
                place.hectares = 10.9
                place.households = [PlaceHousehold(name: "Hộ ông Mẫu Kín", hectares: 1.5)]
                place.shape = try ShapeText.reading(Array(lines(east: east).utf8))
                place.codes = [MarketCode(code: PlaceCode(reading: "VN-DNOR-9001")!, market: .china)]
                _ = try await server.stores.files.create(place, id: id, by: author)
            }
            try await body(server)
        }
    }

    @Test("the owner sees the map, its numbers, and another's area over it without its name")
    func owner() async throws {
        try await Self.filled { server in
            var browser = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let page = try await browser.get("/quan-ly/noi-san-xuat/vung-1")
            #expect(page.status == 200)
            #expect(page.text.contains("<path class=\"plot\"") && page.text.contains("class=\"neighbour\""))
            #expect(page.text.contains("Chồng lên “vùng của đơn vị khác”: 50 % vùng này"))
            #expect(!page.text.contains("vung-2"))
            #expect(page.text.contains("VN-DNOR-9001") && page.text.contains("Hộ ông Mẫu Kín"))
            #expect(page["permissions-policy"]?.contains("geolocation=(self)") == true)
            #expect(try await browser.get("/quan-ly/noi-san-xuat/vung-2").status == 404)
            let list = try await browser.get("/quan-ly/noi-san-xuat?loai=growingArea")
            #expect(list.text.contains("Vùng vung-1</a>") && !list.text.contains("vung-2"))
        }
    }

    @Test("an officer sees neither the exact place nor names before asking, and asking stands in the trail")
    func personal() async throws {
        try await Self.filled { server in
            var officer = try await server.signedIn("can.bo", [PartyPagesTests.officer(of: "26461")])
            let path = "/quan-ly/noi-san-xuat/vung-1"
            let page = try await officer.get(path)
            let exact = String(Coordinate.text(Self.corner.latitude).prefix(8))
            #expect(page.status == 200 && page.text.contains("Vị trí chính xác đang ẩn"))
            #expect(!page.text.contains("Mẫu Kín") && !page.text.contains(exact) && !page.text.contains("class=\"plot"))
            #expect(!(try await officer.get(path + "/lich-su")).text.contains(exact))
            let token = try #require(Browser.formToken(page))
            let clear = try await officer.post(path + "/xem-ca-nhan", ["ma-phien": token])
            #expect(clear.text.contains("class=\"plot") && clear.text.contains("Mẫu Kín"))
            let audit = AuditStore(database: server.stores.database)
            #expect(try await audit.page(AuditQuestion(subject: "place:vung-1", action: .personalRead)).count == 1)
            var stranger = try await server.signedIn("can.bo.khac", [PartyPagesTests.officer(of: "25195")])
            #expect(try await stranger.get(path).status == 404)
        }
    }

    @Test("a growing area typed upside down is drawn, kept as typed, shown, and mended by one button")
    func upsideDown() async throws {
        try await Self.filled { server in
            var clerk = try await server.signedIn("nhan.vien", [.staff(of: "htx-1")])
            let blank = try await clerk.get("/quan-ly/noi-san-xuat/them?loai=growingArea")
            #expect(blank.status == 200 && blank.text.contains("enctype=\"multipart/form-data\""))
            let token = try #require(Browser.formToken(blank))
            let first = try await clerk.post(
                "/quan-ly/noi-san-xuat/them",
                ["ma-phien": token, "name": "Vùng lật ngược", "category": "growingArea", "hectares": "mười"])
            let second = try #require(first["location"])
            let id = try #require(second.split(separator: "/").dropLast().last.map(String.init))
            let path = "/quan-ly/noi-san-xuat/\(id)"
            let whereabouts = try await clerk.get(second)
            #expect(
                whereabouts.text.contains("name=\"shape\"") && whereabouts.text.contains("name=\"address/commune\""))
            let placed = try await clerk.post(
                path + "/sua",
                [
                    "ma-phien": token, "phien-ban": "1", "buoc": "2", "address/commune": "26461",
                    "shape": Self.lines(swapped: true, east: 20_000),
                ])
            #expect(placed.status == 303)
            let page = try await clerk.get(path)
            #expect(page.text.contains("Hai trục bị đảo") && page.text.contains("/sua-hinh"))
            #expect(page.text.contains("“mười” không phải số"))
            #expect(page.text.contains("class=\"plot"))
            let mended = try await clerk.post(path + "/sua-hinh", ["ma-phien": token, "phien-ban": "2"])
            #expect(mended.status == 303)
            let after = try await clerk.get(path)
            #expect(!after.text.contains("Hai trục bị đảo") && !after.text.contains("/sua-hinh"))
            let form = try await clerk.get(path + "/sua?buoc=2")
            #expect(form.text.contains(Self.lines(east: 20_000).split(separator: "\n")[0]))
            #expect(form.text.contains("data-draw=\"shape\"") && form.text.contains("/assets/draw-map."))
            #expect(try await clerk.get(path + "/sua").text.contains("value=\"mười\""))
            var reader = try await server.signedIn("can.bo", [PartyPagesTests.officer(of: "26461")])
            #expect(try await reader.post(path + "/sua-hinh", ["ma-phien": token]).status == 403)
        }
    }

    @Test("half an animal comes back as typed and becomes no whole one")
    func heads() async throws {
        try await Self.filled { server in
            var clerk = try await server.signedIn("nhan.vien", [.staff(of: "htx-1")])
            let path = "/quan-ly/noi-san-xuat/them?loai=farm"
            let token = try #require(Browser.formToken(try await clerk.get(path)))
            let fields = ["ma-phien": token, "name": "Trại Mẫu", "category": "farm", "heads": "1,5"]
            let first = try await clerk.post("/quan-ly/noi-san-xuat/them", fields)
            let step = try #require(first["location"])
            let id = try #require(step.split(separator: "/").dropLast().last.map(String.init))
            let stored = try await server.stores.files.file(PlaceFile.self, id)
            #expect(stored?.file.heads == nil)
            #expect(stored?.file.unread == [UnreadAnswer(pointer: "/heads", text: "1,5", form: .count)])
            #expect(try await clerk.get("/quan-ly/noi-san-xuat/\(id)").text.contains("“1,5” không phải số nguyên"))
            #expect(try await clerk.get("/quan-ly/noi-san-xuat/\(id)/sua").text.contains("value=\"1,5\""))
        }
    }

    @Test("codes, certificates, households and packers are typed in rows and lines and come back as typed")
    func rows() async throws {
        try await Self.filled { server in
            var clerk = try await server.signedIn("nhan.vien", [.staff(of: "htx-1")])
            let path = "/quan-ly/noi-san-xuat/vung-1/sua"
            let form = try await clerk.get(path)
            let token = try #require(Browser.formToken(form))
            #expect(
                form.text.contains("name=\"codes/0/code\" value=\"VN-DNOR-9001\"") || form.text.contains("VN-DNOR-9001")
            )
            let fields = [
                "ma-phien": token, "phien-ban": "1", "codes/0/code": "vn-dnor-9001", "codes/0/market": "CN",
                "codes/0/status": "suspended", "codes/0/until": "31/12/2027", "codes/1/code": "VN-TGOR-OO37",
                "codes/1/market": "EU", "codes/1/status": "granted", "certificates/0/name": "VietGAP",
                "certificates/0/until": "01/01/2020", "households": "Hộ ông Mẫu Kín; 1,5\nHộ bà Hai\n\n",
                "packers": "Cơ sở Lá Đa (mẫu); VN-DNPH-9001; 31/12/2027",
            ]
            let saved = try await clerk.post(path, fields)
            #expect(saved.status == 303)
            let file = try #require(try await server.stores.files.file(PlaceFile.self, "vung-1")).file
            #expect(file.codes.map(\.status) == [.suspended, .granted] && file.codes[0].until?.text == "2027-12-31")
            #expect(file.households.map(\.name) == ["Hộ ông Mẫu Kín", "Hộ bà Hai"])
            #expect(file.packers.first?.code?.text == "VN-DNPH-9001" && file.shape != nil && file.hectares == 10.9)
            let page = try await clerk.get("/quan-ly/noi-san-xuat/vung-1")
            #expect(page.text.contains("VN-TGOR-0037") && page.text.contains("VietGAP"))
            let wrong = try await clerk.post(path, ["ma-phien": token, "phien-ban": "2", "codes/0/code": "<b>"])
            #expect(wrong.status == 422 && wrong.text.contains("không thể là mã") && !wrong.text.contains("<b>\""))
        }
    }

    @Test("programs read and write places with the shape as GeoJSON, refused with the reason where it cannot be")
    func api() async throws {
        try await Self.filled { server in
            var owner = try await server.signedIn("chu.htx", [.owner(of: "htx-1")])
            let one = try await owner.get("/api/v1/places/vung-1")
            let value = try JSONValue(Array(one.text.utf8))
            #expect(value["file"]?["shape"]?["type"]?.string == "Polygon")
            #expect(value["file"]?["codes"]?.array?.first?["code"]?.string == "VN-DNOR-9001")
            var officer = try await server.signedIn("can.bo", [PartyPagesTests.officer(of: "26461")])
            let masked = try JSONValue(Array(try await officer.get("/api/v1/places/vung-1").text.utf8))
            #expect(masked["file"]?["shape"] == nil && masked["id"]?.string == "vung-1")
        }
    }

    @Test("a file is taken in place of what is typed; one that cannot be read says why")
    func upload() async throws {
        let kml =
            "<kml><Placemark><Point><coordinates>107.20000,10.95000</coordinates></Point></Placemark></kml>"
        var body = FormBody(
            fields: [FormField(name: "shape", value: "1, 2")],
            files: [FormFile(field: "shapeFile", name: "vuon.kml", mediaType: "", bytes: Array(kml.utf8))])
        let file = PlaceFile(name: "A", category: .farm, owner: "x", standing: Standing(.draft, since: Self.day))
        var answers = PlaceAnswers(body, in: .vi)
        #expect(answers.put(into: file).shape?.points == [DrawnPoint(longitude: 107_200_000, latitude: 10_950_000)])
        body = FormBody(
            files: [FormFile(field: "shapeFile", name: "vuon.kmz", mediaType: "", bytes: [0x50, 0x4B, 3, 4, 1, 2])])
        answers = PlaceAnswers(body, in: .vi)
        let refused = answers.put(into: file)
        #expect(refused.shape == nil && refused.unread?.first?.form == .shape)
        answers = PlaceAnswers(FormBody(fields: [FormField(name: "shape", value: "10.95, 107.2")]), in: .vi)
        #expect(answers.put(into: refused).unread == nil)
    }
}
