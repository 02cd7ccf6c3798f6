import Records
import SQL
import Support
import Testing
import Traceability

/// A file and its case are written together.
@Suite struct ReviewFilingTests {
    private struct Trouble: Error {}

    @Test(arguments: Engine.available)
    func `what is handed in has a case, and a draft has none`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            let draft = try #require(
                try await room.files.create(ReviewRoom.household("Hộ A", status: .draft), by: ReviewRoom.owner).stored)
            #expect(try await room.reviews.open(.party, draft.id) == nil)
            let sent = try #require(
                try await room.files.replace(
                    draft.id, version: 1, with: ReviewRoom.household("Hộ A"), by: ReviewRoom.owner
                ).stored)
            let record = try #require(try await room.reviews.open(.party, draft.id))
            #expect(record.review.subjectVersion == sent.version)
            #expect(record.review.title == "Hộ A")
            #expect(record.review.openedBy == "user:chu")
            #expect(record.review.cause == .handedIn)
            #expect(record.review.stage == .sign)
            #expect(record.review.reach.commune == "26041")
            #expect(record.review.isClean)
            #expect(record.steps.map(\.deed) == [.opened])
            // Five working days after Wednesday 1 July 2026.
            #expect(record.review.due == CivilDay(year: 2026, month: 7, day: 8))
        }
    }

    @Test(arguments: Engine.available)
    func `a change while it waits begins the case anew, and who read it before is told`(_ engine: Engine) async throws {
        var policy = ReviewPolicy()
        policy.chains[.party] = [.check, .sign]
        try await ReviewRoom.open(engine, policy) { room in
            let review = try await room.handIn()
            let endorsed = try #require(try await room.decide(review).done).review
            #expect(endorsed.stage == .sign)
            var file = try await room.file(review)
            file.name = "Hộ tên khác"
            file.address.commune = "26188"
            _ = try await room.files.replace(review.subject, version: nil, with: file, by: ReviewRoom.owner)
            let now = try #require(try await room.reviews.record(review.number))
            #expect(now.review.stage == .check)
            #expect(now.review.title == "Hộ tên khác")
            #expect(now.review.subjectVersion == 2)
            #expect(now.steps.map(\.deed) == [.opened, .endorsed, .changed])
            #expect(try await room.decide(endorsed).refusal == .stale)
            // It lies in the queue of the other commune now.
            func waits(_ commune: String) async throws -> Int {
                try await room.reviews.count(ReviewQuestion(.parts([ReviewScope(commune: commune)])))
            }
            #expect(try await waits("26041") == 0)
            #expect(try await waits("26188") == 1)
        }
    }

    @Test(
        arguments: Engine.available,
        [
            (FileStatus.active, ReviewState.approved), (.returned, .returned), (.draft, .withdrawn),
            (.closed, .withdrawn),
        ])
    func `however a file stops waiting its case is closed`(
        _ engine: Engine, _ end: (FileStatus, ReviewState)
    ) async throws {
        try await ReviewRoom.open(engine) { room in
            let review = try await room.handIn()
            var file = try await room.file(review)
            file.standing.status = end.0
            _ = try await room.files.replace(review.subject, version: 1, with: file, by: ReviewRoom.owner)
            let record = try #require(try await room.reviews.record(review.number))
            #expect(record.review.state == end.1)
            #expect(record.review.decidedBy == "user:chu")
            #expect(try await room.reviews.open(.party, review.subject) == nil)
            #expect(try await room.reviews.count(ReviewQuestion(.parts([ReviewScope()]))) == 0)
            #expect(try await room.decide(review).refusal == .closed)
        }
    }

    @Test(arguments: Engine.available)
    func `a file that is not written leaves no case`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            let file = ReviewRoom.household("A")
            await #expect(throws: Trouble.self) {
                _ = try await room.files.create(file, by: ReviewRoom.owner, also: { _, _ in throw Trouble() })
            }
            let waiting = try await room.reviews.count(ReviewQuestion(.parts([ReviewScope()])))
            #expect(waiting == 0)
        }
    }

    @Test(arguments: Engine.available)
    func `files that waited before there were cases get theirs, once`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            for name in ["A", "B", "C"] {
                _ = try await room.withoutFollowers.create(ReviewRoom.household(name), by: ReviewRoom.owner)
            }
            _ = try await room.withoutFollowers.create(
                ReviewRoom.household("D", status: .active), by: ReviewRoom.owner)
            while try await room.service.catchUp() {}
            #expect(try await room.reviews.count(ReviewQuestion(.parts([ReviewScope()]))) == 3)
            #expect(try await room.service.catchUp() == false)
            let stored = try #require(
                try await room.withoutFollowers.create(ReviewRoom.household("E"), by: ReviewRoom.owner).stored)
            let obtained = try #require(try await room.reviews.obtain(stored)?.review)
            #expect(try await room.reviews.obtain(stored)?.review == obtained)
        }
    }

    @Test(arguments: Engine.available)
    func `what passes by itself says that no officer looked; the first and the drawn are looked at`(
        _ engine: Engine
    ) async throws {
        var policy = ReviewPolicy()
        policy.automatic = [.party]
        policy.samplePercent = 0
        try await ReviewRoom.open(engine, policy) { room in
            let first = try await room.handIn()
            #expect(first.cause == .firstTime)
            #expect(try await room.service.step() == false, "an officer's")
            // The same household after it was let in and changed: a known one.
            _ = try await room.decide(first)
            var file = try await room.file(first)
            #expect(file.standing.isAutomatic == nil)
            file.standing = Standing(.submitted, since: ReviewRoom.day)
            _ = try await room.files.replace(first.subject, version: nil, with: file, by: ReviewRoom.owner)
            let second = try #require(try await room.reviews.open(.party, first.subject)).review
            #expect(second.cause == .automatic)
            #expect(try await room.reviews.count(ReviewQuestion(.parts([ReviewScope()]))) == 0, "no officer's queue")
            #expect(try await room.service.step())
            let passed = try #require(try await room.reviews.record(second.number))
            #expect(passed.review.state == .passed)
            #expect(passed.review.decidedBy == "system:review")
            #expect(try await room.file(first).standing.status == .active)
            #expect(try await room.file(first).standing.isAutomatic == true)
            #expect(try await room.service.step() == false)
            let trail = try await room.audit.page(AuditQuestion(action: .reviewPassed))
            #expect(trail.map(\.subject) == ["party:\(first.subject)"])
        }
    }

    @Test(arguments: Engine.available)
    func `what blocks never passes by itself, nor what was sent back before`(_ engine: Engine) async throws {
        var policy = ReviewPolicy()
        policy.automatic = [.party]
        policy.samplePercent = 0
        try await ReviewRoom.open(engine, policy) { room in
            let first = try await room.handIn()
            _ = try await room.decide(first, .sendBack([.wrongName], remark: nil, decision: nil))
            #expect(try await room.file(first).standing.reasons == [.wrongName])
            var file = try await room.file(first)
            file.standing = Standing(.submitted, since: ReviewRoom.day)
            _ = try await room.files.replace(first.subject, version: nil, with: file, by: ReviewRoom.owner)
            #expect(try await room.reviews.open(.party, first.subject)?.review.cause == .handedIn)
            file.phone = "12"
            _ = try await room.files.replace(first.subject, version: nil, with: file, by: ReviewRoom.owner)
            let blocked = try #require(try await room.reviews.open(.party, first.subject)).review
            #expect(blocked.isBlocked)
            #expect(blocked.findings.isEmpty == false)
            #expect(try await room.decide(blocked).refusal == .findings)
            #expect(try await room.service.step() == false)
        }
    }
}
