import Support
import Testing

@testable import Web

@Suite("From a business's events to a consumer's page")
struct OriginWalkTests {
    static func run(_ engine: Engine, _ body: @Sendable @escaping (LiveServer) async throws -> Void) async throws {
        try await LiveServer.run(on: engine) { server in
            #expect(try await server.capture(DurianChain.document).status == 202)
            try await body(server)
        }
    }

    @Test("a scan of the item shows who, where, when and how long still", arguments: Engine.allCases)
    func valid(engine: Engine) async throws {
        try await Self.run(engine) { server in
            let scan = try await server.get(DurianChain.item)
            let page = try await server.get(try #require(scan["location"]))
            #expect(page.status == 200)
            for text in [
                "Mã hợp lệ, kích hoạt ngày", "Sầu riêng Ri6 (mẫu)", "Hợp tác xã Mây Vàng (mẫu)",
                "ấp 3, phường Đồng Xoài, thành phố Đồng Nai", "12/11/2026", "26/11/2026", "còn 5 ngày", "Thu hoạch",
                "Xuất hàng", "Bán lẻ", "TCCS 01:2026/MV (mẫu)", "Việt Nam", "000127",
            ] { #expect(page.text.contains(text), "\(text)") }
            #expect(page.text.contains("minh họa. <span class=\"tag\">chưa khai báo"))
        }
    }

    @Test("partners, amounts and coordinates are on no page and in no data", arguments: Engine.allCases)
    func secrets(engine: Engine) async throws {
        try await Self.run(engine) { server in
            for accept in ["text/html", "application/ld+json"] {
                let answer = try await server.get("/p\(DurianChain.item)", [("Accept", accept)])
                for secret in ["Vườn bí mật", "11.53271", "900", "850", "9521001000055", "9521001000031"] {
                    #expect(!answer.text.contains(secret), "\(secret)")
                }
            }
        }
    }

    @Test("English is written for who asks for it", arguments: Engine.allCases)
    func english(engine: Engine) async throws {
        try await Self.run(engine) { server in
            let page = try await server.get("/p\(DurianChain.item)", [("Accept-Language", "en-GB,en;q=0.9")])
            for text in [
                "Valid code, activated on", "Ri6 durian (sample)", "5 days left", "Harvested", "26 November 2026",
            ] {
                #expect(page.text.contains(text), "\(text)")
            }
        }
    }

    @Test("each state of a code has its own words", arguments: Engine.allCases)
    func states(engine: Engine) async throws {
        try await Self.run(engine) { server in
            let words = [
                ("/p/01/09521001001007", "chỉ cho biết loại sản phẩm"),
                ("/p/01/09521001001007/10/KHAC", "chưa thấy lô này"),
                ("/p/01/09521001001007/21/999", "chưa thấy số sê‑ri này"),
                ("/p/01/09521001001021/10/X", "chưa ai khai báo ở đây"),
            ]
            for (target, text) in words {
                let page = try await server.get(target)
                #expect(page.status == 200)
                #expect(page.text.contains(text), "\(target)")
                #expect(
                    page.text.lowercased().contains("không có nghĩa là hàng giả")
                        == (target.count > "/p/01/09521001001007".count), "\(target)")
            }
            let unknown = try await server.get("/p/01/09521001001021/10/X")
            #expect(unknown.text.contains("https://truyxuatnguongoc.gov.vn/"))
        }
    }

    @Test("a printed code is not activated until goods carry it", arguments: Engine.allCases)
    func notActivated(engine: Engine) async throws {
        try await Self.run(engine) { server in
            let item = "/01/09521001001007/10/RI6-2611A/21/000900"
            let printed = SampleDocument.event(
                time: "2026-11-13T08:00:00+07:00", bizStep: "encoding", epc: DurianChain.origin + item,
                more: ", \"disposition\": \"encoded\"", action: "OBSERVE")
            #expect(try await server.capture(SampleDocument.document([printed])).status == 202)
            let waiting = try await server.get("/p\(item)")
            #expect(waiting.text.contains("Mã đã in nhưng chưa kích hoạt"))
            #expect(waiting.text.contains("Cơ sở in mã ngày 13/11/2026"))
            let put = SampleDocument.event(
                time: "2026-11-14T08:00:00+07:00", bizStep: "commissioning", epc: DurianChain.origin + item, more: "",
                action: "ADD")
            #expect(try await server.capture(SampleDocument.document([put])).status == 202)
            #expect(try await server.get("/p\(item)").text.contains("Mã hợp lệ"))
        }
    }

    @Test("a number under digits that nobody here declared is somebody else's, and no fake", arguments: Engine.allCases)
    func foreignCode(engine: Engine) async throws {
        try await Self.run(engine) { server in
            for path in ["/p/01/08934567000017", "/p/01/08934567000017/21/A1", "/p/01/05012345000015/10/L"] {
                let page = try await server.get(path)
                for text in [
                    "Mã của doanh nghiệp chưa có trong hệ thống này", "Không có nghĩa là hàng giả",
                    "https://truyxuatnguongoc.gov.vn/", "https://www.gs1.org/services/verified-by-gs1",
                ] { #expect(page.status == 200 && page.text.contains(text), "\(path) \(text)") }
                #expect(page.text.contains("Đầu số 893") == path.contains("0893"), "\(path)")
            }
            let unknown = try await server.get("/p/01/09521001001021/10/X")
            #expect(!unknown.text.contains("verified-by-gs1"))
        }
    }

    @Test("an internal code says that it is one", arguments: Engine.allCases)
    func internalCode(engine: Engine) async throws {
        try await Self.run(engine) { server in
            let page = try await server.get("/p/01/02000000000015")
            #expect(page.status == 200)
            #expect(page.text.contains("Mã nội bộ") && !page.text.contains("Tra tiếp trên Cổng"))
        }
    }

    @Test("a recall takes the page over, and expiry does when its day has passed", arguments: Engine.allCases)
    func recalled(engine: Engine) async throws {
        try await Self.run(engine) { server in
            server.clock.advance(bySeconds: 10 * 86_400)
            #expect(try await server.get("/p\(DurianChain.item)").text.contains("Đã quá hạn sử dụng 5 ngày"))
            #expect(try await server.capture(DurianChain.recall()).status == 202)
            let page = try await server.get("/p\(DurianChain.item)")
            for text in [
                "Lô RI6-2611A đang bị thu hồi: đừng dùng", "class=\"verdict danger\"", "Cơ sở chưa nêu lý do.",
            ] { #expect(page.text.contains(text), "\(text)") }
            let lot = try await server.get("/p/01/09521001001007/10/RI6-2611A")
            #expect(lot.text.contains("Thông báo thu hồi") && !lot.text.contains("Lưu kho"))
        }
    }

    @Test("a recall says why and what to do, in its sender's words, harmless", arguments: Engine.allCases)
    func recallReason(engine: Engine) async throws {
        try await Self.run(engine) { server in
            let words = """
                , "nguon:recallReason": "Vượt mức <script>aflatoxin</script>", "nguon:recallAdvice": "Mang trả nơi mua"
                """
            #expect(try await server.capture(DurianChain.recall(saying: words)).status == 202)
            let page = try await server.get("/p\(DurianChain.item)")
            #expect(page.text.contains("Lý do cơ sở nêu: Vượt mức &lt;script&gt;aflatoxin"))
            #expect(page.text.contains("<li>Cơ sở hướng dẫn: Mang trả nơi mua</li>"))
        }
    }

    @Test("what only the code says is said to be so", arguments: Engine.allCases)
    func onlyInTheCode(engine: Engine) async throws {
        try await Self.run(engine) { server in
            let page = try await server.get("/p/01/09521001001007/10/KHAC")
            for text in [
                "số lô KHAC (chỉ có trong mã quét, chưa ai khai báo)", "theo từng lô", "không phải về lô này",
            ] { #expect(page.text.contains(text), "\(text)") }
            #expect(try await !server.get("/p\(DurianChain.item)").text.contains("chỉ có trong mã quét"))
        }
    }
}
