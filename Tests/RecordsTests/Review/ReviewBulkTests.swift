import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct ReviewBulkTests {
    private func handIn(_ count: Int, _ room: ReviewRoom) async throws -> [ReviewCase] {
        var cases: [ReviewCase] = []
        for index in 0..<count { cases.append(try await room.handIn("Hộ \(index)")) }
        return cases
    }

    private func start(_ cases: [ReviewCase], _ officer: String, _ room: ReviewRoom) async throws -> ReviewBulk {
        try #require(
            try await room.reviews.startBulk(
                cases.map { ($0.number, $0.version) }, remark: "duyệt chung",
                by: Author(actor: officer, request: "r9", peer: "10.0.0.9")))
    }

    private func person(_ room: ReviewRoom) async throws -> String {
        try await room.person("canbo", [Grant(role: .communeOfficer, communes: ["26041"])!])
    }

    @Test(arguments: Engine.available)
    func `clean ones are approved, each with its trail; the rest is left and counted`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            let officer = try await person(room)
            var cases = try await handIn(4, room)
            cases.append(try await room.handIn("Hộ xa", commune: "26188"))
            // One is decided meanwhile, one is found faulty.
            _ = try await room.decide(cases[0], .sendBack([.duplicate], remark: nil, decision: nil))
            var faulty = try await room.file(cases[1])
            faulty.phone = "12"
            _ = try await room.files.replace(cases[1].subject, version: 1, with: faulty, by: ReviewRoom.owner)
            cases[1] = try #require(try await room.reviews.open(.party, cases[1].subject)).review
            let job = try await start(cases, officer, room)
            #expect(job.total == 5 && job.waiting == 5 && !job.isDone)
            while try await room.service.step() {}
            let done = try #require(try await room.reviews.bulk(job.id))
            #expect(done.isDone)
            #expect(done.approved == 2)
            #expect(done.refused == [.closed: 1, .findings: 1, .area: 1])
            #expect(try await room.file(cases[2]).standing.status == .active)
            #expect(try await room.file(cases[4]).standing.status == .submitted)
            let trail = try await room.audit.page(AuditQuestion(subject: "party:\(cases[2].subject)"))
            #expect(trail.filter { $0.action == .reviewDecided }.map(\.peer) == ["10.0.0.9"])
            #expect(try await room.reviews.bulks(of: officer).map(\.id) == [job.id])
        }
    }

    @Test(arguments: Engine.available)
    func `a warning keeps a case out of what is decided together`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            let officer = try await person(room)
            var file = ReviewRoom.household("Hộ có mã số thuế lạ")
            file.taxCode = "0312345670"
            let stored = try #require(try await room.files.create(file, by: ReviewRoom.owner).stored)
            let review = try #require(try await room.reviews.open(.party, stored.id)).review
            #expect(!review.isClean && !review.isBlocked)
            let job = try await start([review], officer, room)
            while try await room.service.step() {}
            #expect(try await room.reviews.bulk(job.id)?.refused == [.notClean: 1])
        }
    }

    @Test(arguments: Engine.available)
    func `a process that dies decides each case once or not at all`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            let officer = try await person(room)
            let cases = try await handIn(ReviewBulkRunner.chunk + 10, room)
            let job = try await start(cases, officer, room)
            #expect(try await room.service.step())
            let half = try #require(try await room.reviews.bulk(job.id))
            #expect(half.approved == ReviewBulkRunner.chunk && !half.isDone)
            // Killed in the middle of the next transaction: nothing of it stays.
            let dying = ReviewRoom(DyingDatabase(room.database), room.clock)
            await #expect(throws: DyingDatabase.Killed.self) { _ = try await dying.service.step() }
            #expect(try await room.reviews.bulk(job.id) == half)
            #expect(try await room.reviews.count(ReviewQuestion(.parts([ReviewScope()]))) == 10)
            // Another process goes on when the lease is over.
            let next = ReviewService(store: room.reviews, node: "other")
            #expect(try await next.step() == false)
            room.clock.advance(bySeconds: 61)
            while try await next.step() {}
            #expect(try await room.reviews.bulk(job.id)?.approved == cases.count)
            for review in cases {
                let record = try #require(try await room.reviews.record(review.number))
                #expect(record.steps.map(\.deed) == [.opened, .approved])
                #expect(try await room.files.file(PartyFile.self, review.subject)?.version == 2)
            }
            let trail = try await room.audit.page(AuditQuestion(action: .reviewDecided, limit: 500))
            #expect(trail.count == cases.count)
        }
    }

    @Test(arguments: Engine.available)
    func `asked again it is the same job, and nobody else's`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            let cases = try await handIn(1, room).map { ($0.number, $0.version) }
            let author = Author(actor: "user:a")
            let first = try await room.reviews.startBulk(id: "khoa-1", cases, by: author)
            #expect(try await room.reviews.startBulk(id: "khoa-1", [], by: author) == first)
            #expect(try await room.reviews.startBulk(id: "khoa-1", [], by: Author(actor: "user:b")) == nil)
            // Rights are those of the moment it is done: there is no such account.
            while try await room.service.step() {}
            #expect(try await room.reviews.bulk("khoa-1")?.refused == [.role: 1])
        }
    }
}
