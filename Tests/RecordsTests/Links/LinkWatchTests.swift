import GS1
import Records
import SQL
import Support
import Synchronization
import Testing
import Traceability

@Suite("Targets are looked at, and what is dead is told")
struct LinkWatchTests {
    /// Says of each target what the test wants said.
    private final class Prober: LinkProber {
        private let state = Mutex<(asked: [String], dead: Set<String>)>(([], []))
        var asked: [String] { state.withLock { $0.asked } }
        func kill(_ href: String) { state.withLock { _ = $0.dead.insert(href) } }

        func probe(_ href: String) async -> LinkProbe {
            state.withLock { state in
                state.asked.append(href)
                return state.dead.contains(href)
                    ? LinkProbe(status: 404, cause: .status) : LinkProbe(status: 200, cause: nil)
            }
        }
    }

    private static let day: Int64 = 86_400_000_000

    private static func link(_ name: String, _ host: String = "a.example") -> Link {
        Link(
            anchor: LinkAnchor(text: "01/09521234567899"), type: .pip,
            target: try! LinkTarget("https://\(host)/\(name)"),
            title: name)
    }

    @Test(
        "one host is asked no more often than it likes, others meanwhile; nobody's target is forgotten",
        arguments: Engine.available)
    func pace(engine: Engine) async throws {
        try await LinkStoreTests.open(engine) { province, store, _ in
            let clock = Mutex<Int64>(1_782_864_000_000_000)
            let prober = Prober()
            let watch = LinkWatch(
                database: province.database, clock: WallClock { clock.withLock { $0 } }, randomness: .system, node: "n",
                prober: prober)
            #expect(try await !watch.step())
            let links = [Self.link("1"), Self.link("2"), Self.link("3", "b.example")]
            let stored = try await store.write(links.map { .create($0, file: "f") }, by: .system("test")).compactMap(
                \.link)
            while try await watch.step() {}
            #expect(prober.asked == ["https://a.example/1", "https://b.example/3"])
            clock.withLock { $0 += 10_000_001 }
            while try await watch.step() {}
            #expect(prober.asked.count == 3)
            #expect(try await store.link(stored[0].id)?.health?.status == 200)
            // Ended links are looked at no more.
            _ = try await store.write([.end(stored[0].id, version: nil)], by: .system("test"))
            for _ in 0..<4 {
                clock.withLock { $0 += 3 * Self.day }
                while try await watch.step() {}
            }
            #expect(prober.asked.filter { $0.hasSuffix("/1") }.count == 1)
            #expect(prober.asked.filter { $0.hasSuffix("/3") }.count == 2)
        }
    }

    @Test("one failure is a bad hour, two are a dead target, and a good look forgives", arguments: Engine.available)
    func dead(engine: Engine) async throws {
        try await LinkStoreTests.open(engine) { province, store, files in
            let clock = Mutex<Int64>(1_782_864_000_000_000)
            let prober = Prober()
            let watch = LinkWatch(
                database: province.database, clock: WallClock { clock.withLock { $0 } }, randomness: .system, node: "n",
                prober: prober)
            let id = try await store.write([.create(Self.link("1"), file: "f")], by: .system("test"))[0].link!.id
            prober.kill("https://a.example/1")
            try await watch.step()
            #expect(try await store.link(id)?.health?.isDead == false)
            clock.withLock { $0 += 2 * Self.day }
            try await watch.step()
            let health = try #require(try await store.link(id)?.health)
            #expect(health.isDead && health.cause == .status && health.status == 404 && health.goodAt == nil)
        }
    }
}
