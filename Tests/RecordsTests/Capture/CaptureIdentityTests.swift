import Foundation
import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct CaptureIdentityTests {
    @Test("an event is its ID: sent twice, it is stored once", arguments: Engine.available)
    func sentTwice(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            try await province.capture(.batch(3))
            let again = try await province.capture(.batch(3)).job
            #expect(again.isSuccess)
            #expect(again.storedCount == 0)
            #expect(again.duplicateCount == 3)
            #expect(try await province.count("SELECT COUNT(*) FROM event") == 3)
        }
    }

    @Test("without an ID an event is its hash", arguments: Engine.available)
    func withoutID(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            try await province.capture(SampleDocument([SampleEvent()]))
            let again = try await province.capture(SampleDocument([SampleEvent(time: "2026-06-01T01:00:00Z")])).job
            #expect(again.duplicateCount == 1)
            let stored = try await province.feed.after(0, limit: 10).events
            #expect(stored.count == 1)
            #expect(stored[0].eventID.hasPrefix("ni:///sha-256;"))
            #expect(stored[0].isIDAssigned)
        }
    }

    @Test("an ID that says it is the hash must be it", arguments: Engine.available)
    func falseHash(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            try await province.capture(SampleDocument([SampleEvent()]))
            let hash = try await province.feed.after(0, limit: 1).events[0].eventID
            let again = try await province.capture(SampleDocument([SampleEvent(id: hash)])).job
            #expect(again.duplicateCount == 1)
            let squatting = hash.replacingOccurrences(of: hash.dropFirst(14).prefix(4), with: "0000")
            let job = try await province.capture(SampleDocument([SampleEvent(id: squatting)]), by: SampleProvince.other)
                .job
            #expect(job.state == .refused)
            #expect(job.errors.first?.code == "capture.hashIDWrong")
            #expect(job.errors.first?.pointer == "/epcisBody/eventList/0/eventID")
            #expect(job.errors.first?.arguments["expected"] == hash)
        }
    }

    @Test("the same ID with other content is a conflict, reported with both places", arguments: Engine.available)
    func conflict(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            try await province.capture(SampleDocument([SampleEvent(id: "urn:example:1")]))
            let other = SampleDocument([SampleEvent(id: "urn:example:1", bizStep: "receiving")])
            let job = try await province.capture(other).job
            #expect(job.state == .refused)
            let finding = try #require(job.errors.first)
            #expect(finding.code == CaptureCode.conflict.rawValue)
            #expect(finding.pointer == "/epcisBody/eventList/0/eventID")
            #expect(finding.arguments["number"] == "1")
            #expect(try await province.count("SELECT COUNT(*) FROM event") == 1)
        }
    }

    @Test("an error declaration repeats an ID by right, and is stored once itself", arguments: Engine.available)
    func declaration(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let event = SampleEvent(id: "urn:example:1")
            var declaring = event
            declaring.declaration = "2026-06-02T08:00:00.000+07:00"
            try await province.capture(SampleDocument([event]))
            #expect(try await province.capture(SampleDocument([declaring])).job.storedCount == 1)
            #expect(try await province.capture(SampleDocument([declaring])).job.duplicateCount == 1)
            #expect(try await province.count("SELECT COUNT(*) FROM event") == 2)
            #expect(try await province.count("SELECT COUNT(*) FROM error_declaration WHERE number = 2") == 1)
        }
    }

    @Test("two declarations of one event are two events", arguments: Engine.available)
    func twoDeclarations(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            var first = SampleEvent(id: "urn:example:1")
            first.declaration = "2026-06-02T08:00:00.000+07:00"
            var second = first
            second.declaration = "2026-06-03T08:00:00.000+07:00"
            let job = try await province.capture(SampleDocument([first, second])).job
            #expect(job.storedCount == 2)
            #expect(job.findings.map(\.code) == Array(repeating: CaptureCode.declarationAlone.rawValue, count: 2))
        }
    }

    @Test(
        "a repetition inside one document is stored once, a conflict inside one is refused", arguments: Engine.available
    )
    func withinDocument(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let event = SampleEvent(id: "urn:example:1")
            let conflicting = SampleEvent(id: "urn:example:1", bizStep: "receiving")
            let job = try await province.capture(SampleDocument([event, event, conflicting]), .proceed).job
            #expect(job.state == .partial)
            #expect((job.storedCount, job.duplicateCount, job.refusedCount) == (1, 1, 1))
            #expect(job.errors.map(\.event) == [2])
            #expect(job.errors.map(\.code) == [CaptureCode.conflictInDocument.rawValue])
        }
    }

    @Test("a second sender owns its submission of an event it did not bring first", arguments: Engine.available)
    func secondSender(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            try await province.capture(.batch(5))
            try await province.capture(.batch(4, start: 1), by: SampleProvince.other)
            let owned = try await province.database.read { session in
                try session.rows(
                    """
                    SELECT submission.first_number, submission.count, submission.duplicate FROM submission
                    JOIN capture_job ON capture_job.number = submission.job WHERE sender = \(SampleProvince.other.sender)
                    """, as: (Int64, Int64, Bool).self)
            }
            #expect(owned.count == 1)
            #expect(owned[0] == (2, 4, true))
            #expect(try await province.feed.after(0, limit: 10).events.allSatisfy { $0.sender == "party:provider" })
        }
    }

    @Test("two spellings of one accent are two IDs on both engines", arguments: Engine.available)
    func normalisation(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let composed = SampleEvent(id: "urn:example:b\u{1B0}\u{1EDF}i")
            let decomposed = SampleEvent(id: "urn:example:bu\u{31B}\u{309}\u{1A1}i", bizStep: "receiving")
            let job = try await province.capture(SampleDocument([composed, decomposed])).job
            #expect(job.storedCount == 2)
        }
    }
}
