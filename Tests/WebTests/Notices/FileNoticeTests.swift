import Records
import Testing
import Traceability

@testable import Sheets
@testable import Web

@Suite("Notices of decisions")
struct FileNoticeTests {
    private static let day = CivilDay(year: 2026, month: 7, day: 1)!

    private static let installation = InstallationSettings(
        nameVietnamese: "Hệ thống truy xuất mẫu", nameEnglish: "Sample system",
        publicOrigin: "https://id.example.gov.vn", agency: Agency(name: "Trung tâm mẫu", phone: nil, email: nil),
        province: "75")

    /// A household that was sent back, its approved garden, and one that still waits.
    private func filled(_ body: @Sendable @escaping (LiveServer) async throws -> Void) async throws {
        try await LiveServer.run(installation: Self.installation) { server in
            let author = Author(actor: "user:test")
            var household = PartyFile(.household, name: "Hộ <Văn> & Mẫu", commune: "26041", on: Self.day)
            household.sector = .agriculture
            household.phone = "0987654321"
            household.standing = Standing(
                .returned, since: Self.day, reason: "Thiếu số điện thoại.\r\nẢnh <mờ> & tối.", decision: "12/TB-UBND")
            _ = try await server.stores.files.create(household, id: "ho-1", by: author)
            var garden = PlaceFile(
                name: "Vườn mẫu", category: .growingArea, owner: "ho-1", standing: Standing(.active, since: Self.day))
            garden.address = FileAddress(commune: "26041")
            _ = try await server.stores.files.create(garden, id: "vuon-1", by: author)
            var waiting = PartyFile(.household, name: "Hộ chờ", commune: "26041", on: Self.day)
            waiting.standing = Standing(.submitted, since: Self.day)
            _ = try await server.stores.files.create(waiting, id: "ho-2", by: author)
            try await body(server)
        }
    }

    /// The text of the letter, paragraph by paragraph.
    private func lines(_ answer: Answer) throws -> [String] {
        let archive = try ZipArchive(answer.body, limits: SheetLimits())
        var bytes: [UInt8] = []
        try archive.expand("word/document.xml") { piece throws(SheetError) in bytes += piece }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.matches(of: #/<w:t xml:space="preserve">([^<]*)</#).map { String($0.1) }
    }

    @Test("a commune's officer takes the notice of a return with its reasons, from the committee of the commune")
    func returned() async throws {
        try await filled { server in
            var officer = try await server.signedIn("can.bo", [Grant(role: .communeOfficer, communes: ["26041"])!])
            #expect(try await officer.get("/quan-ly/co-so/ho-1").text.contains("/quan-ly/co-so/ho-1/thong-bao"))
            let answer = try await officer.get("/quan-ly/co-so/ho-1/thong-bao?lang=en")
            #expect(answer.status == 200)
            #expect(
                answer["content-type"] == "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
            #expect(answer["content-disposition"] == "attachment; filename=\"thong-bao-ho-1.docx\"")
            let lines = try lines(answer)
            #expect(Array(lines.prefix(2)) == ["ỦY BAN NHÂN DÂN", "PHƯỜNG TRẤN BIÊN"])
            #expect(lines.contains { $0.hasPrefix("Số: ") && $0.hasSuffix("/TB-UBND") })
            #expect(lines.contains { $0.hasPrefix("Trấn Biên, ngày ") })
            #expect(lines.contains("1. Hồ sơ: cơ sở “Hộ &lt;Văn&gt; &amp; Mẫu”, mã hồ sơ ho-1."))
            #expect(lines.contains("2. Kết quả: hồ sơ được trả lại để sửa đổi, bổ sung, ngày 01/07/2026."))
            #expect(lines.contains("- Theo văn bản số 12/TB-UBND."))
            #expect(lines.contains("- Thiếu số điện thoại.") && lines.contains("- Ảnh &lt;mờ&gt; &amp; tối."))
            #expect(Array(lines.suffix(2)) == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"])
            #expect(!lines.contains("- UBND phường Trấn Biên;"))
            #expect(!lines.contains { $0.contains("0987") })
        }
    }

    @Test("a department writes under the province, names the owner and tells the commune")
    func approved() async throws {
        try await filled { server in
            let grant = Grant(role: .sectorOfficer, sectors: [.agriculture])!
            var officer = try await server.signedIn("so.nong.nghiep", [grant])
            let sent = try lines(try await officer.get("/quan-ly/co-so/ho-1/thong-bao"))
            #expect(
                Array(sent.prefix(3)) == [
                    "ỦY BAN NHÂN DÂN", "THÀNH PHỐ ĐỒNG NAI", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
                ])
            #expect(sent.contains { $0.hasSuffix("/TB-SNNMT") } && sent.last == "GIÁM ĐỐC")
            var coordinator = try await server.signedIn("dieu.phoi", [.coordinator])
            let lines = try lines(try await coordinator.get("/quan-ly/noi-san-xuat/vuon-1/thong-bao"))
            #expect(lines.contains("TRUNG TÂM MẪU") && lines.contains("- UBND phường Trấn Biên;"))
            #expect(lines.contains("- Chủ hồ sơ: Hộ &lt;Văn&gt; &amp; Mẫu."))
            #expect(lines.contains("Về việc chấp nhận hồ sơ"))
        }
    }

    @Test("there is none of what nobody decided, and none for who does not decide")
    func refused() async throws {
        try await filled { server in
            var officer = try await server.signedIn("can.bo", [Grant(role: .communeOfficer, communes: ["26041"])!])
            #expect(try await officer.get("/quan-ly/co-so/ho-2/thong-bao").status == 404)
            #expect(!(try await officer.get("/quan-ly/co-so/ho-2")).text.contains("/thong-bao\""))
            var stranger = try await server.signedIn("khac", [Grant(role: .communeOfficer, communes: ["25195"])!])
            #expect(try await stranger.get("/quan-ly/co-so/ho-1/thong-bao").status == 404)
            var owner = try await server.signedIn("chu.ho", [.owner(of: "ho-1")])
            #expect(try await owner.get("/quan-ly/co-so/ho-1/thong-bao").status == 403)
            #expect(!(try await owner.get("/quan-ly/co-so/ho-1")).text.contains("thong-bao"))
        }
    }
}
