import EPCIS
import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct EventErasureTests {
    private static func erasure(_ province: SampleProvince) -> EventErasure {
        EventErasure(database: province.database, pen: province.pen)
    }

    @Test("erasing takes the body and leaves order, digest, hash and salt", arguments: Engine.available)
    func erases(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            try await province.capture(.batch(3))
            let erasure = Self.erasure(province)
            #expect(try await erasure.erase(2, reason: "request 17", by: SampleProvince.officer) == .erased)
            #expect(try await erasure.erase(2, reason: "again", by: SampleProvince.officer) == .erasedBefore)
            #expect(try await erasure.erase(9, reason: "none", by: SampleProvince.officer) == .unknown)
            let followed = try await province.feed.after(0, limit: 10).events
            #expect(followed.map(\.number) == [1, 2, 3])
            #expect(followed.map { $0.body == nil } == [false, true, false])
            let kept = try await province.count(
                "SELECT COUNT(*) FROM event WHERE LENGTH(digest) = 32 AND LENGTH(event_hash) = 32 AND LENGTH(salt) = 16"
            )
            #expect(kept == 3)
            #expect(try await province.count("SELECT COUNT(*) FROM mention WHERE event = 2") == 1)
        }
    }

    @Test(
        "erasing removes free URIs from the mentions, since anything may be written in one", arguments: Engine.available
    )
    func freeMentions(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let event = SampleEvent(
                id: "urn:example:1", epcs: ["https://a.example/01/09521234567899/21/S1", "urn:example:tel:0900000000"])
            try await province.capture(SampleDocument([event]))
            _ = try await Self.erasure(province).erase(1, reason: "request 17", by: SampleProvince.officer)
            let left = try await province.database.read { session in
                try session.rows("SELECT thing FROM mention", as: (String).self)
            }
            #expect(left == ["01/09521234567899/21/S1"])
        }
    }

    @Test("an erased event is sent again as a duplicate, not stored anew", arguments: Engine.available)
    func staysErased(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            try await province.capture(.batch(1))
            _ = try await Self.erasure(province).erase(1, reason: "request 17", by: SampleProvince.officer)
            let again = try await province.capture(.batch(1)).job
            #expect(again.duplicateCount == 1)
            #expect(try await province.count("SELECT COUNT(*) FROM event_body") == 0)
        }
    }

    @Test("an erasure stands in the audit trail with who and why", arguments: Engine.available)
    func audited(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            try await province.capture(.batch(1))
            _ = try await Self.erasure(province).erase(1, reason: "request 17", by: SampleProvince.officer)
            let trail = try await AuditStore(database: province.database).page(
                AuditQuestion(subject: "event:1", limit: 10))
            #expect(trail.map(\.action) == [.eventErased])
            #expect(trail.map(\.detail) == ["request 17"])
            #expect(trail.map(\.actor) == [SampleProvince.officer.id])
        }
    }
}
