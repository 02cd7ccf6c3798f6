import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("The officer's day")
struct OfficerDayTests {
    private static let author = Author(actor: "user:owner")
    private static let queue = "/quan-ly/viec-can-lam"

    static func officer(of commune: String) -> Grant {
        Grant(role: .communeOfficer, communes: [commune])!
    }

    private static func household(
        _ name: String, commune: String = "26041", phone: String = "0912345678"
    ) -> PartyFile {
        var file = PartyFile(
            .household, name: name, commune: commune, on: CivilDay(inVietnamAt: 1_782_864_000_000_000))
        file.sector = .agriculture
        file.phone = phone
        file.consent = Consent(day: file.standing.since, manner: .paper)
        file.standing = Standing(.submitted, since: file.standing.since)
        return file
    }

    /// Three households of a commune that wait, the second with an error; one of another commune.
    private func filled(_ body: @Sendable @escaping (LiveServer) async throws -> Void) async throws {
        try await LiveServer.run { server in
            let files = server.stores.files
            _ = try await files.create(Self.household("Hộ Một (mẫu)"), id: "ho-1", by: Self.author)
            _ = try await files.create(
                Self.household("Hộ Hai (mẫu)", phone: "09"), id: "ho-2", by: Self.author)
            _ = try await files.create(
                Self.household("Hộ Ba (mẫu)", phone: "0912345679"), id: "ho-3", by: Self.author)
            _ = try await files.create(
                Self.household("Hộ Xa (mẫu)", commune: "25195", phone: "0912345670"), id: "ho-4",
                by: Self.author)
            try await body(server)
        }
    }

    private func number(_ id: String, _ server: LiveServer) async throws -> Int64 {
        try #require(try await server.stores.reviews.open(.party, id)).review.number
    }

    /// Sends the form of a case as its page has it.
    private func decide(
        _ step: String, _ number: Int64, _ fields: [String: String] = [:], version: Int64 = 1,
        by browser: inout Browser
    ) async throws -> Answer {
        let token = try #require(Browser.formToken(try await browser.get("\(Self.queue)/\(number)")))
        let own = ["ma-phien": token, "viec": step, "phien-ban": String(version)]
        return try await browser.post("\(Self.queue)/\(number)", own.merging(fields) { $1 })
    }

    @Test("the queue shows what waits within reach, oldest first, what is blocked among it")
    func queue() async throws {
        try await filled { server in
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            let page = try await officer.get(Self.queue)
            #expect(page.status == 200)
            let names = ["Hộ Một", "Hộ Hai", "Hộ Ba"].map {
                page.text.firstRange(of: "\($0) (mẫu)</a>")?.lowerBound
            }
            #expect(!names.contains(nil) && names.compactMap(\.self) == names.compactMap(\.self).sorted())
            #expect(!page.text.contains("Hộ Xa"))
            #expect(page.text.contains("Có lỗi phải sửa"))
            #expect(try await officer.get("/quan-ly").text.contains("href=\"\(Self.queue)\""))
            let none = try await officer.get("\(Self.queue)?loai=product")
            #expect(none.text.contains("Không tìm thấy"))
            var far = try await server.signedIn("can-bo-xa", [Self.officer(of: "25195")])
            let hidden = try await number("ho-1", server)
            #expect(try await far.get("\(Self.queue)/\(hidden)").status == 404)
            var nobody = try await server.signedIn("vang", [Self.officer(of: "26242")])
            #expect(try await nobody.get(Self.queue).text.contains("Không có việc đang chờ"))
        }
    }

    @Test("one after the other is approved or returned with reasons, and the next is shown")
    func walk() async throws {
        try await filled { server in
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            let (one, two, three) = (
                try await number("ho-1", server), try await number("ho-2", server),
                try await number("ho-3", server)
            )
            let first = try await officer.get("\(Self.queue)/tiep")
            #expect(first["location"] == "\(Self.queue)/\(one)#main")
            let page = try await officer.get("\(Self.queue)/\(one)").text
            #expect(page.contains("data-keys=\"ly-do\"") && page.contains("data-key=\"d\""))
            #expect(page.contains("0912 xxx 678") && !page.contains("0912 345 678"))
            let approved = try await decide("duyet", one, ["so": "12/QĐ-UBND"], by: &officer)
            #expect(approved.status == 303)
            #expect(approved["location"] == "\(Self.queue)/\(two)?xong=duyet&truoc=\(one)#main")
            let file = try #require(try await server.stores.files.file(PartyFile.self, "ho-1")).file
            #expect(file.standing.status == .active && file.standing.decision == "12/QĐ-UBND")

            let blocked = try await officer.get("\(Self.queue)/\(two)?xong=duyet&truoc=\(one)").text
            #expect(
                blocked.contains("Đã duyệt “Hộ Một (mẫu)”")
                    && blocked.contains("/quan-ly/co-so/ho-1/thong-bao"))
            #expect(blocked.contains("Chưa duyệt được") && !blocked.contains("data-key=\"d\""))
            #expect(try await decide("duyet", two, by: &officer).status == 422)
            #expect(try await decide("tra", two, ["ly-do": "other"], by: &officer).status == 422)
            let words = ["ly-do": "wrongCode", "loi-nhan": "Số điện thoại thiếu chữ số."]
            let returned = try await decide("tra", two, words, by: &officer)
            #expect(returned["location"] == "\(Self.queue)/\(three)?xong=tra&truoc=\(two)#main")
            let sent = try #require(try await server.stores.files.file(PartyFile.self, "ho-2")).file
                .standing
            #expect(sent.status == .returned && sent.reason == "Số điện thoại thiếu chữ số.")
            #expect(sent.reasons == [.wrongCode])

            let last = try await decide("duyet", three, by: &officer)
            #expect(last["location"] == "\(Self.queue)?xong=duyet&truoc=\(three)")
            #expect(try await officer.get("\(Self.queue)/tiep")["location"] == "\(Self.queue)?xong=het")
            #expect(
                try await officer.get("\(Self.queue)?xong=het").text.contains(
                    "Hết việc trong danh sách này"))
        }
    }

    @Test("of two officers at once one wins, and the other is told and led on")
    func lost() async throws {
        try await filled { server in
            var one = try await server.signedIn("mot", [Self.officer(of: "26041")])
            var other = try await server.signedIn("hai", [.coordinator])
            let number = try await number("ho-1", server)
            let token = try #require(Browser.formToken(try await other.get("\(Self.queue)/\(number)")))
            #expect(try await one.get("\(Self.queue)/\(number)").text.contains("đang mở hồ sơ này"))
            // Who begins now is led past it.
            #expect(try await one.get("\(Self.queue)/tiep")["location"]?.contains("/\(number)#") == false)
            #expect(try await decide("duyet", number, by: &one).status == 303)
            let fields = ["ma-phien": token, "viec": "tra", "phien-ban": "1", "ly-do": "duplicate"]
            let answer = try await other.post("\(Self.queue)/\(number)", fields)
            let location = try #require(answer["location"])
            #expect(answer.status == 303 && location.contains("xong=mat&truoc=\(number)"))
            let led = try await other.get(location.replacing("#main", with: "")).text
            #expect(
                led.contains("vừa có người quyết định")
                    && led.contains("Quyết định của anh/chị không được ghi"))
            #expect(
                try await server.stores.files.file(PartyFile.self, "ho-1")?.file.standing.status == .active)
        }
    }

    @Test("a file that changed while it was read is not decided as it was, and what was typed stays")
    func changed() async throws {
        try await filled { server in
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            let number = try await number("ho-1", server)
            _ = try await officer.get("\(Self.queue)/\(number)")
            _ = try await server.stores.files.replace(
                "ho-1", version: 1, with: Self.household("Hộ Một đổi tên (mẫu)"), by: Self.author)
            let typed = ["ly-do": "wrongName", "loi-nhan": "Tên khác giấy tờ."]
            let answer = try await decide("tra", number, typed, by: &officer)
            #expect(answer.status == 409)
            #expect(answer.text.contains("Tên khác giấy tờ.</textarea>"))
            #expect(answer.text.contains("name=\"phien-ban\" value=\"2\""))
            #expect(answer.text.contains("Hộ Một đổi tên (mẫu)"))
            #expect(try await decide("tra", number, typed, version: 2, by: &officer).status == 303)
        }
    }

    @Test("single keys can be switched off, which is remembered")
    func keys() async throws {
        try await filled { server in
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            let number = try await number("ho-1", server)
            let off = try await officer.get("\(Self.queue)/\(number)?phim=tat").text
            #expect(!off.contains("data-keys") && !off.contains("data-key="))
            #expect(!(try await officer.get("\(Self.queue)/\(number)")).text.contains("data-keys"))
            #expect(try await officer.get("\(Self.queue)/\(number)?phim=bat").text.contains("data-keys"))
        }
    }

    @Test(
        "a case is taken up, given to a colleague and handed over; who is away has somebody stand in")
    func handing() async throws {
        try await filled { server in
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            var colleague = try await server.signedIn("dong.nghiep", [Self.officer(of: "26041")])
            let number = try await number("ho-1", server)
            let taken = try await decide("nhan", number, by: &officer)
            #expect(taken["location"] == "\(Self.queue)/\(number)?xong=nhan#main")
            let page = try await colleague.get("\(Self.queue)/\(number)").text
            #expect(!page.contains("Duyệt, sang hồ sơ sau"))
            #expect(
                try await colleague.get("\(Self.queue)/tiep")["location"]?.contains("/\(number)#") == false)
            #expect(
                try await decide("giao", number, ["nguoi": "khong.co"], version: 2, by: &officer).status == 422)
            let given = try await decide("giao", number, ["nguoi": "dong.nghiep"], version: 2, by: &officer)
            #expect(given["location"]?.contains("xong=giao") == true)
            #expect(try await colleague.get("\(Self.queue)?cua-toi=1").text.contains("Hộ Một (mẫu)"))

            let desk = "\(Self.queue)/ban-giao"
            let token = try #require(Browser.formToken(try await colleague.get(desk)))
            let over = try await colleague.post(
                desk, ["ma-phien": token, "viec": "giao", "nguoi-nhan": "can.bo"])
            #expect(over["location"] == "\(desk)?xong=giao&giao=1&tra=0")
            let lending = [
                "ma-phien": token, "viec": "nho", "nguoi": "can.bo", "tu": "31/02/2026", "den": "",
            ]
            let wrong = try await colleague.post(desk, lending)
            #expect(wrong.status == 422 && wrong.text.contains("31/02/2026"))
            let today = DayText.writing(CivilDay(inVietnamAt: server.stores.clock.now))
            let lent = try await colleague.post(
                desk, lending.merging(["tu": today, "den": today]) { $1 })
            #expect(lent["location"] == "\(desk)?xong=nho")
            #expect(try await officer.get(desk).text.contains("làm thay"))
        }
    }

    @Test("figures tell what each office did, and what waits")
    func figures() async throws {
        try await filled { server in
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            _ = try await decide("duyet", try await number("ho-1", server), by: &officer)
            let page = try await officer.get("\(Self.queue)/thong-ke")
            #expect(page.status == 200)
            #expect(page.text.contains("phường Trấn Biên"))
            #expect(!page.text.contains("Chưa có số liệu"))
            let before = try await officer.get("\(Self.queue)/thong-ke?tu=01/01/2020&den=02/01/2020")
            #expect(before.text.contains("Chưa có số liệu"))
        }
    }

    @Test("many in which nothing was found are approved together, and what is left is told")
    func many() async throws {
        try await filled { server in
            var officer = try await server.signedIn("can.bo", [Self.officer(of: "26041")])
            let desk = "\(Self.queue)/duyet-nhieu"
            let page = try await officer.get(desk)
            #expect(page.text.contains("Hộ Một (mẫu)") && page.text.contains("Hộ Ba (mẫu)"))
            #expect(!page.text.contains("Hộ Hai (mẫu)"))
            let token = try #require(Browser.formToken(page))
            #expect(try await officer.post(desk, ["ma-phien": token, "gui": "1"]).status == 422)
            let number = try await number("ho-1", server)
            let sent = ["ma-phien": token, "gui": "1", "ho-so": "\(number)-1", "so": "9/QĐ-UBND"]
            let location = try #require(try await officer.post(desk, sent)["location"])
            let running = try await officer.get(location)
            #expect(running.text.contains("Đang duyệt: 0 trong 1") && running["refresh"] == "1")
            while try await ReviewService(store: server.stores.reviews, node: "test").step() {}
            #expect(try await officer.get(location).text.contains("Đã duyệt 1 trong 1 hồ sơ"))
            let standing = try #require(try await server.stores.files.file(PartyFile.self, "ho-1")).file.standing
            #expect(standing.status == .active && standing.decision == "9/QĐ-UBND")
            var other = try await server.signedIn("khac", [Self.officer(of: "26041")])
            #expect(try await other.get(location).status == 404)
        }
    }
}
