import Records
import SQL
import Support
import Testing
import Traceability

/// Lots reach an officer behind the capture, and are held up by nothing.
@Suite struct ReviewLotsTests {
    private static func lot(_ number: String) -> String { "https://id.gs1.org/01/09521234567899/10/\(number)" }

    private static func document(_ lots: [String]) -> SampleDocument {
        SampleDocument(
            lots.map { event("urn:example:\($0)", of: $0) })
    }

    private static func event(_ id: String, of lot: String) -> SampleEvent {
        let quantity = #"{"epcClass": "\#(Self.lot(lot))", "quantity": 5, "uom": "KGM"}"#
        return SampleEvent(id: id, epcs: [], quantities: [quantity], bizStep: "commissioning", action: "ADD")
    }

    private static func open(
        _ engine: Engine, sample: Int, _ body: @Sendable @escaping (SampleProvince, ReviewRoom) async throws -> Void
    ) async throws {
        try await SampleProvince.open(engine) { province in
            var policy = ReviewPolicy()
            policy.samplePercent = sample
            try await body(province, ReviewRoom(province.database, province.clock, policy))
        }
    }

    private func lots(_ room: ReviewRoom) async throws -> [ReviewCase] {
        while try await room.service.step() {}
        return try await room.reviews.queue(ReviewQuestion(.parts([ReviewScope(kind: .lot)]))).cases
    }

    @Test(arguments: Engine.available)
    func `a business's first lot is looked at, a clean one after it is not`(_ engine: Engine) async throws {
        try await Self.open(engine, sample: 0) { province, room in
            let first = try await province.capture(Self.document(["A1", "A2"]))
            _ = try await province.finished(first.job.id)
            let found = try await lots(room)
            #expect(found.map(\.subject) == ["01/09521234567899/10/A1"])
            #expect(found.map(\.cause) == [.firstTime])
            #expect(found.map(\.title) == ["A1 · 09521234567899"])
            #expect(found[0].subjectVersion == 1)
            // The same lot again, and another of the same business.
            let second = try await province.capture(
                SampleDocument([
                    Self.event("urn:example:again", of: "A1"), Self.event("urn:example:new", of: "A3"),
                ]))
            _ = try await province.finished(second.job.id)
            #expect(try await lots(room).count == 1)
            // Another business's first.
            let third = try await province.capture(Self.document(["B1"]), by: SampleProvince.other)
            _ = try await province.finished(third.job.id, for: SampleProvince.other)
            #expect(try await lots(room).map(\.subject).last == "01/09521234567899/10/B1")
        }
    }

    @Test(arguments: Engine.available)
    func `all are drawn where the sample is all, and an officer's word changes nothing but the case`(
        _ engine: Engine
    ) async throws {
        try await Self.open(engine, sample: 100) { province, room in
            let job = try await province.capture(Self.document(["A1", "A2", "A3"]))
            _ = try await province.finished(job.job.id)
            let found = try await lots(room)
            #expect(found.map(\.cause) == [.firstTime, .sample, .sample])
            let coordinator = ReviewOfficer(Caller(id: "user:c", grants: [.coordinator], hasSecondFactor: true))
            #expect(try await room.decide(found[1]).refusal == .area, "nobody knows its commune")
            let done = try #require(try await room.decide(found[1], by: coordinator).done)
            #expect(done.review.state == .approved)
            #expect(try await lots(room).count == 2)
            #expect(try await room.service.step() == false, "looked at once")
        }
    }

    @Test(arguments: Engine.available)
    func `two nodes look at each event once`(_ engine: Engine) async throws {
        try await Self.open(engine, sample: 100) { province, room in
            let job = try await province.capture(Self.document((0..<20).map { "L\($0)" }))
            _ = try await province.finished(job.job.id)
            let other = ReviewService(store: room.reviews, node: "other")
            async let one = room.service.step()
            async let two = other.step()
            _ = try await (one, two)
            #expect(try await lots(room).count == 20)
        }
    }

    @Test(arguments: Engine.available)
    func `a process that dies looks again`(_ engine: Engine) async throws {
        try await Self.open(engine, sample: 100) { province, room in
            let job = try await province.capture(Self.document(["A1", "A2"]))
            _ = try await province.finished(job.job.id)
            let dying = ReviewRoom(DyingDatabase(room.database), room.clock)
            await #expect(throws: DyingDatabase.Killed.self) { _ = try await dying.service.step() }
            #expect(try await lots(room).count == 2)
        }
    }

    @Test(arguments: Engine.available)
    func `looking reads the new events, and not all that were ever mentioned`(_ engine: Engine) async throws {
        try await Self.open(engine, sample: 100) { province, room in
            let job = try await province.capture(Self.document(["A1", "A2"]))
            _ = try await province.finished(job.job.id)
            let recording = RecordingDatabase(room.database)
            #expect(try await ReviewRoom(recording, room.clock).service.step())
            try await QueryPlans.requireNoScan(of: ["m", "e", "s", "f", "event", "mention"], in: recording)
            guard recording.dialect == .sqlite else { return }
            let looks = recording.recorded.statements.filter { $0.text(for: .sqlite).contains("AS m") }
            #expect(looks.count == 1)
            let plan = try await QueryPlans.plan(of: looks[0], in: recording.base)
            #expect(plan.contains { $0.contains("SEARCH m USING PRIMARY KEY (event>? AND event<?)") }, "\(plan)")
        }
    }
}
