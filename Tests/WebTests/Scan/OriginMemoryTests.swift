import Support
import Testing

@testable import Web

@Suite("Origin pages that are kept in memory")
struct OriginMemoryTests {
    private static func path(_ serial: String) -> String { "/p/01/09521001001007/10/RI6-2611A/21/\(serial)" }

    /// The durian's chain and three more fruits of its lot, labelled together.
    private static func fill(_ server: LiveServer) async throws {
        #expect(try await server.capture(DurianChain.document).status == 202)
        let fruits = (1...3).map { "\(DurianChain.origin)/01/09521001001007/10/RI6-2611A/21/QUA00\($0)" }
        let labelled = SampleDocument.event(
            time: "2026-11-13T09:00:00+07:00", bizStep: "commissioning", epc: fruits.joined(separator: "\",\""),
            more: "",
            action: "ADD")
        #expect(try await server.capture(SampleDocument.document([labelled])).status == 202)
    }

    private static func served(_ server: LiveServer) async throws -> (hits: Int, misses: Int) {
        let lines = try await server.get("/metrics").text.split(separator: "\n")
        func value(_ outcome: String) -> Int {
            lines.first { $0.hasPrefix(#"nguon_page_cache_total{outcome="\#(outcome)"}"#) }
                .flatMap { $0.split(separator: " ").last.flatMap { Int($0) } } ?? -1
        }
        return (value("hit"), value("miss"))
    }

    private static let languages = ["vi", "en"]

    private static func pages(_ server: LiveServer) async throws -> [String] {
        var pages: [String] = []
        for language in languages {
            for serial in ["QUA001", "QUA002", "QUA003", "000127", "NOBODY"] {
                pages.append(try await server.get(path(serial), [("Accept-Language", language)]).text)
            }
            for path in ["/p/01/09521001001007/10/RI6-2611A", "/p/01/09521001001007", "/p/01/09521001001021"] {
                pages.append(try await server.get(path, [("Accept-Language", language)]).text)
            }
        }
        return pages
    }

    @Test("a page from memory is byte for byte the page made anew, for siblings too", arguments: Engine.allCases)
    func same(engine: Engine) async throws {
        let anew = Anew()
        try await LiveServer.run(on: engine, settings: { $0.pageMemory = 0 }) { server in
            try await Self.fill(server)
            await anew.set(try await Self.pages(server))
        }
        try await LiveServer.run(on: engine) { server in
            try await Self.fill(server)
            let first = try await Self.pages(server)
            let second = try await Self.pages(server)
            let expected = await anew.pages
            #expect(first == expected && second == expected)
            let (hits, misses) = try await Self.served(server)
            // Two siblings of three each time, and everything the second time; what nobody knows is never kept.
            #expect(hits >= 4 + 10 && misses >= 8, "\(hits) \(misses)")
        }
    }

    private actor Anew {
        var pages: [String] = []
        func set(_ pages: [String]) { self.pages = pages }
    }

    @Test(
        "a recall is on the very next page of every item of the lot, and nothing else is forgotten",
        arguments: Engine.allCases)
    func recall(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            try await Self.fill(server)
            for serial in ["QUA001", "QUA002", "QUA003"] {
                #expect(try await server.get(Self.path(serial)).text.contains("Mã hợp lệ"))
            }
            _ = try await server.get("/p/01/09521001001007")
            #expect(try await server.capture(DurianChain.recall()).status == 202)
            for serial in ["QUA002", "QUA001", "QUA003"] {
                #expect(try await server.get(Self.path(serial)).text.contains("đang bị thu hồi: đừng dùng"))
            }
            let before = try await Self.served(server).hits
            _ = try await server.get("/p/01/09521001001007")
            #expect(try await Self.served(server).hits == before + 1, "the product's own page was not touched")
        }
    }

    @Test("an item that goes its own way has its own page", arguments: Engine.allCases)
    func apart(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            try await Self.fill(server)
            _ = try await server.get(Self.path("QUA001"))
            let stolen = DurianChain.recall(of: "/01/09521001001007/21/QUA002")
            #expect(try await server.capture(stolen).status == 202)
            #expect(try await server.get(Self.path("QUA001")).text.contains("Mã hợp lệ"))
            #expect(try await server.get(Self.path("QUA002")).text.contains("đang bị thu hồi"))
            #expect(try await server.get(Self.path("QUA003")).text.contains("Mã hợp lệ"))
        }
    }

    @Test("a new name of the product is on the very next page", arguments: Engine.allCases)
    func renamed(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            try await Self.fill(server)
            #expect(try await server.get(Self.path("QUA001")).text.contains("Sầu riêng Ri6 (mẫu)"))
            let renamed = DurianChain.document.replacing("Sầu riêng Ri6 (mẫu)", with: "Sầu riêng đổi tên (mẫu)")
            #expect(try await server.capture(renamed).status == 202)
            #expect(try await server.get(Self.path("QUA001")).text.contains("Sầu riêng đổi tên (mẫu)"))
        }
    }

    @Test("tomorrow's page counts from tomorrow", arguments: Engine.allCases)
    func tomorrow(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            try await Self.fill(server)
            #expect(try await server.get("/p\(DurianChain.item)").text.contains("còn 5 ngày"))
            server.clock.advance(bySeconds: 86_400)
            #expect(try await server.get("/p\(DurianChain.item)").text.contains("còn 4 ngày"))
        }
    }

    @Test("a code written in another way, or with a query, is answered as it was asked", arguments: Engine.allCases)
    func unusual(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            try await Self.fill(server)
            _ = try await server.get(Self.path("QUA001"))
            let english = try await server.get(Self.path("QUA001") + "?lang=en")
            #expect(english.text.contains("Valid code") && english["set-cookie"]?.contains("lang=en") == true)
            let closed = try await server.get(Self.path("QUA001") + "/")
            #expect(closed.status == 200 && closed.text.contains("QUA001/?lang=en"))
        }
    }
}
