import GS1
import Hummingbird
import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("A page from memory after anything that may happen")
struct PageFreshnessTests {
    @Test("says what a page made anew says", arguments: [1, 2] as [UInt64])
    func random(seed: UInt64) async throws {
        let database = try await Engine.sqlite.makeDatabase()
        let stores = try await TestStores(database, clock: FrozenClock(at: LiveServer.now))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { await stores.capture.run() }
            defer { tasks.cancelAll() }
            try await Self.play(RandomProvince(seed: seed), on: stores)
        }
        await database.close()
    }

    private static func play(_ province: RandomProvince, on stores: TestStores) async throws {
        var province = province
        let scan = ScanStore(database: stores.database), metrics = ServerMetrics()
        let kept = OriginPages(scan: scan, room: 8 << 20, metrics: metrics)
        let anew = OriginPages(scan: scan, room: 0, metrics: ServerMetrics())
        var stored = 0
        for step in 0..<40 {
            stored += try await send(
                province.document(), by: step % 5 == 0 ? "417/9521001000024" : "417/9521001000017", stores)
            // Some pages are left alone for a while, so that old ones meet many changes.
            for code in RandomProvince.codes where (step + code.utf8.count) % 3 != 0 {
                let first = try await page(code, kept), second = try await page(code, kept)
                let expected = try await page(code, anew)
                #expect(first == expected && second == expected, "seed step \(step): \(code)")
                guard first == expected else { return }
            }
        }
        let counts = metrics.snapshot()
        #expect(stored > 25 && counts.pagesFromMemory > 200 && counts.pagesMade > 60, "\(stored) \(counts)")
    }

    private static func send(_ document: String, by sender: String, _ stores: TestStores) async throws -> Int {
        let actor = Actor(id: "key:\(sender)", sender: sender, scopes: [.capture, .read])
        let receipt = try await stores.capture.submit(
            CaptureSubmission(bytes: Array(document.utf8), behaviour: .proceed, actor: actor))
        return receipt.job.storedCount
    }

    private static func page(_ path: String, _ pages: OriginPages) async throws -> String {
        let code = try DigitalLink(path: path)
        let question = PageQuestion(code, in: .vi, on: CivilDay(year: 2026, month: 11, day: 21)!)
        return String(buffer: try await pages.page(code, question) { "\($0)" })
    }
}
