import GS1
import Records
import SQL
import Support
import Testing
import Traceability

@Suite("Links are kept with who changed what, and found by their code")
struct LinkStoreTests {
    private static let gtin = "01/09521234567899"

    private static func link(_ anchor: String, _ type: LinkType = .pip, _ name: String = "a") -> Link {
        Link(
            anchor: LinkAnchor(text: anchor), type: type, target: try! LinkTarget("https://shop.example/\(name)"),
            title: name, languages: ["vi"], mediaType: "text/html", contexts: ["VN"], from: CivilDay(number: 20_000))
    }

    static func open(
        _ engine: Engine, _ body: @Sendable @escaping (TracedProvince, LinkStore, FileStore) async throws -> Void
    ) async throws {
        try await TracedProvince.open(engine) { province in
            let wall = WallClock { 1_782_864_000_000_000 }
            let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
            let filing = ProductFiling(masterData: province.masterData, pen: pen)
            try await body(
                province, LinkStore(database: province.database, pen: pen, randomness: .system),
                FileStore(database: province.database, pen: pen, randomness: .system, followers: [filing]))
        }
    }

    private static func product(_ status: FileStatus, gtin: String = "09521234567899", owner: String = "htx-vang")
        -> ProductFile
    {
        var file = ProductFile(
            owner: owner, name: "Sầu riêng \(gtin.suffix(3)) (mẫu)",
            standing: Standing(status, since: CivilDay(number: 20_000)))
        file.gtin = gtin
        return file
    }

    @Test("a link is written, changed and ended, with its history and the trail", arguments: Engine.available)
    func life(engine: Engine) async throws {
        try await Self.open(engine) { province, store, _ in
            let author = Author(actor: "user:lan", request: "r1", peer: "192.0.2.1")
            let made = try await store.write([.create(Self.link(Self.gtin), file: "f")], by: author)[0]
            guard case .stored(let link) = made else { return _ = Issue.record("not stored") }
            #expect(link.version == 1)
            #expect(link.draft.judged().link == Self.link(Self.gtin))
            let next = Self.link(Self.gtin, .pip, "b")
            #expect(
                try await store.write([.replace(link.id, version: 1, next, file: "f")], by: author)[0].link?.version
                    == 2)
            guard case .stale(let current) = try await store.write([.end(link.id, version: 1)], by: author)[0] else {
                return _ = Issue.record("not stale")
            }
            #expect(current.draft.title == "b")
            guard
                case .unchanged = try await store.write([.replace(link.id, version: nil, next, file: "f")], by: author)[
                    0]
            else { return _ = Issue.record("changed") }
            _ = try await store.write([.end(link.id, version: 2)], by: author)
            #expect(try await store.link(link.id)?.endedAt != nil)
            #expect(try await store.write([.end("nothing", version: nil)], by: author) == [.missing])
            let history = try await store.history(of: link.id)
            #expect(history.map(\.version) == [3, 2, 1])
            #expect(history.map(\.actor) == ["user:lan", "user:lan", "user:lan"])
            #expect(
                history[1].changes.map { "\($0.path): \($0.before ?? "") > \($0.after ?? "")" } == [
                    "link/href: https://shop.example/a > https://shop.example/b", "link/title: a > b",
                ])
            #expect(history[0].changes.map(\.path) == ["ended"])
            let audit = AuditStore(database: province.database)
            let entries = try await audit.page(AuditQuestion(subject: "link:\(link.id)"))
            #expect(entries.map(\.action) == [.linkEnded, .linkChanged, .linkCreated])
            #expect(entries[0].request == "r1" && entries[0].peer == "192.0.2.1")
        }
    }

    @Test(
        "a key is registered by a link, an event, master data or an approved file, on any level of it",
        arguments: Engine.available)
    func registered(engine: Engine) async throws {
        try await Self.open(engine) { province, store, files in
            func isRegistered(_ path: String) async throws -> Bool {
                let code = try DigitalLink(path: path)
                return try await LinkDesk(database: province.database).isRegistered(code)
            }
            #expect(try await !isRegistered("/01/09521234567899/10/L"))
            _ = try await files.create(Self.product(.draft), by: .system("test"))
            #expect(try await !isRegistered("/01/09521234567899"))
            _ = try await files.create(Self.product(.active, owner: "htx-hai"), by: .system("test"))
            #expect(try await isRegistered("/01/09521234567899/10/L/21/S"))
            #expect(try await !isRegistered("/01/09521001001007"))
            var chain = ChainDocument()
            chain.object(["https://id.gs1.org/01/09521001001007/21/S1"], "ADD", "commissioning", at: 10)
            chain.object(["https://id.gs1.org/8004/9521001A-1"], "ADD", "commissioning", at: 20)
            try await province.capture(chain)
            #expect(try await isRegistered("/01/09521001001007/10/OTHER"))
            #expect(try await isRegistered("/8004/9521001A-1"))
            #expect(try await !isRegistered("/8004/9521001A"))
            #expect(try await !isRegistered("/00/095210010000000017"))
            _ = try await store.write([.create(Self.link("414/9521001000017/254/K1"), file: "f")], by: .system("test"))
            #expect(try await isRegistered("/414/9521001000017"))
            #expect(try await isRegistered("/414/9521001000017/254/K2"))
        }
    }

    @Test(
        "one question reads the links of every level of a code, and whether its product is held",
        arguments: Engine.available)
    func reading(engine: Engine) async throws {
        try await Self.open(engine) { province, store, files in
            let file = try await files.create(Self.product(.active), by: .system("test")).stored
            let links = [
                Self.link(Self.gtin), Self.link("\(Self.gtin)/10/L", .pip, "lot"),
                Self.link("\(Self.gtin)/10/M", .pip, "other"),
            ]
            _ = try await store.write(links.map { .create($0, file: "f") }, by: .system("test"))
            let desk = LinkDesk(database: province.database)
            let code = try DigitalLink(path: "/\(Self.gtin)/10/L/21/S")
            for _ in 0..<2 {
                let reading = try await desk.reading(code)
                #expect(Set(reading.links.map(\.title)) == ["a", "lot"])
                #expect(reading.suspensions == [])
            }
            _ = try await files.replace(file!.id, version: nil, with: Self.product(.suspended), by: .system("test"))
            #expect(try await desk.reading(code).isSuspended(on: CivilDay(number: 20_000)))
            #expect(try await desk.reading(DigitalLink(path: "/01/09521001001007")) == LinkReading(isRegistered: false))
        }
    }

    @Test(
        "a list shows what lies within reach, in the order of the products, page by page", arguments: Engine.available)
    func list(engine: Engine) async throws {
        try await Self.open(engine) { _, store, files in
            let gtins = ["09521234567899", "09521001001007", "09521001001014"]
            for (index, gtin) in gtins.enumerated() {
                let owner = index == 2 ? "htx-hai" : "htx-vang"
                _ = try await files.create(
                    Self.product(.active, gtin: gtin, owner: owner), id: "sp-\(index)", by: .system("test"))
                let links = [LinkType.pip, .recipeInfo].map { Self.link("01/\(gtin)", $0, "\(index)-\($0.rawValue)") }
                _ = try await store.write(links.map { .create($0, file: "sp-\(index)") }, by: .system("test"))
            }
            let all: [FileKind: Reach] = [.product: .everything]
            var titles: [String] = []
            var question = LinkQuestion(reach: all, limit: 4)
            while true {
                let page = try await store.list(question)
                titles += page.rows.map(\.link.draft.title)
                guard let next = page.next else { break }
                question.after = LinkCursor(next.text)
            }
            #expect(titles.count == 6 && Set(titles).count == 6)
            #expect(titles.map { $0.prefix(1) } == ["1", "1", "2", "2", "0", "0"])
            let own = Access.reach(.linkRead, of: .product, by: Caller(id: "user:1", grants: [.owner(of: "htx-vang")]))
            #expect(try await store.list(LinkQuestion(reach: [.product: own])).rows.count == 4)
            #expect(try await store.list(LinkQuestion(type: .pip, reach: all)).rows.count == 3)
            #expect(try await store.list(LinkQuestion("09521001001014", reach: all)).rows.count == 2)
            #expect(try await store.list(LinkQuestion("sau rieng 007", reach: all)).rows.count == 2)
            #expect(try await store.list(LinkQuestion(state: .ended, reach: all)).rows.isEmpty)
            #expect(try await store.list(LinkQuestion(state: .dead, reach: all)).rows.isEmpty)
            #expect(try await store.list(LinkQuestion(reach: [.product: .nothing])).rows.isEmpty)
            let holders = try await store.holders(
                of: gtins.map { LinkAnchor(text: "01/\($0)/10/L") } + [LinkAnchor(text: "00/095210010000000017")])
            #expect(Set(holders.values.flatMap { $0.map(\.file) }) == ["sp-0", "sp-1", "sp-2"])
            #expect(holders[LinkAnchor(text: "01/09521001001014/10/L")]?.first?.subject.parties == ["htx-hai"])
        }
    }
}
