import Testing

@testable import Web

@Suite("Who keeps being refused")
struct ThrottleTests {
    @Test("a bucket empties by refusals and refills with time")
    func bucket() {
        let buckets = TokenBuckets(burst: 2, rate: 0.5)
        let now = ContinuousClock.now
        #expect(buckets.wait("a", at: now) == nil)
        buckets.spend("a", at: now)
        buckets.spend("a", at: now)
        #expect(buckets.wait("a", at: now) == 2)
        #expect(buckets.wait("b", at: now) == nil)
        #expect(buckets.wait("a", at: now + .seconds(2)) == nil)
        buckets.spend("a", at: now + .seconds(100))
        #expect(buckets.wait("a", at: now + .seconds(100)) == nil)
    }

    @Test("waits, with Retry-After, and does not hold up who has a good key")
    func live() async throws {
        try await LiveServer.run(settings: {
            $0.refusalBurst = 3; $0.refusalRate = 0.01
        }) { server in
            for _ in 0..<3 { #expect(try await server.capture("{}", key: "wrong").status == 401) }
            let waiting = try await server.capture("{}", key: "wrong")
            #expect(waiting.status == 429)
            #expect(Int(waiting["retry-after"] ?? "") ?? 0 > 0)
            #expect(try waiting.member("code") == "web.throttled")
            #expect(try await server.capture(SampleDocument.harvest()).status == 202)
            #expect(try await server.get("/").status == 200)
        }
    }
}
