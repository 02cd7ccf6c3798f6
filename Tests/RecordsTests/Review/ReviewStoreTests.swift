import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct ReviewStoreTests {
    @Test(arguments: Engine.available)
    func `an approval writes the case, the file and the trail together`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            let review = try await room.handIn()
            let decision = ReviewDecision(storedNumber: "12/QĐ-UBND", day: ReviewRoom.day)
            let done = try #require(
                try await room.decide(review, .approve(decision: decision, remark: "đủ giấy tờ")).done)
            #expect(done.review.state == .approved)
            #expect(try await room.reviews.record(review.number) == done)
            let standing = try await room.file(review).standing
            #expect(standing.status == .active)
            #expect(standing.decision == "12/QĐ-UBND")
            #expect(standing.decisionDay == ReviewRoom.day)
            #expect(standing.reason == "đủ giấy tờ")
            #expect(standing.isAutomatic == nil)
            let trail = try await room.audit.page(AuditQuestion(subject: "party:\(review.subject)"))
            #expect(trail.map(\.action) == [.fileChanged, .reviewDecided, .fileCreated])
            #expect(trail[1].actor == "user:lan")
            #expect(trail[1].peer == "10.0.0.2")
        }
    }

    @Test(arguments: Engine.available)
    func `two officers at once: one wins, the other is told`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            for _ in 0..<5 {
                let review = try await room.handIn()
                let answers = try await withThrowingTaskGroup(of: ReviewAnswer.self) { group in
                    for id in ["user:lan", "user:minh", "user:hoa"] {
                        group.addTask {
                            try await room.decide(
                                review,
                                id == "user:hoa"
                                    ? .sendBack([.duplicate], remark: nil, decision: nil)
                                    : .approve(decision: nil, remark: nil), by: ReviewRoom.officer(id))
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(answers.count { $0.done != nil } == 1)
                #expect(answers.compactMap(\.refusal).allSatisfy { $0 == .closed })
                let record = try #require(try await room.reviews.record(review.number))
                #expect(record.steps.count == 2)
                let status = try await room.file(review).standing.status
                #expect(status == (record.review.state == .approved ? .active : .returned))
            }
        }
    }

    @Test(arguments: Engine.available)
    func `an owner who writes while an officer decides: one of them is told`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            for round in 0..<5 {
                let review = try await room.handIn()
                var file = try await room.file(review)
                file.name = "Hộ đổi tên \(round)"
                let changed = file
                async let decided = room.decide(review)
                async let written = room.files.replace(
                    review.subject, version: 1, with: changed, by: ReviewRoom.owner)
                let (answer, outcome) = try await (decided, written)
                // Never both: nobody approves a name that was not read.
                #expect((answer.done != nil) != (outcome.stored != nil))
                let standing = try await room.file(review).standing.status
                #expect(standing == (answer.done != nil ? .active : .submitted))
            }
        }
    }

    @Test(arguments: Engine.available)
    func `three stages, given back and forth, with who did what`(_ engine: Engine) async throws {
        var policy = ReviewPolicy()
        policy.chains[.party] = [.intake, .check, .sign]
        policy.twoPersons = [.party]
        try await ReviewRoom.open(engine, policy) { room in
            var review = try await room.handIn()
            review = try #require(try await room.decide(review, by: ReviewRoom.officer("user:a")).done).review
            #expect(try await room.decide(review, by: ReviewRoom.officer("user:a")).refusal == .samePerson)
            review = try #require(try await room.decide(review, by: ReviewRoom.officer("user:b")).done).review
            #expect(review.stage == .sign)
            #expect(try await room.file(review).standing.status == .submitted)
            let head = ReviewRoom.officer("user:head", stages: [.sign])
            review = try #require(
                try await room.decide(review, .stepBack(remark: "xem lại"), by: head).done
            ).review
            #expect(review.stage == .check)
            #expect(try await room.decide(review, by: head).refusal == .stage)
            review = try #require(try await room.decide(review, by: ReviewRoom.officer("user:b")).done).review
            let last = try #require(try await room.decide(review, by: head).done)
            #expect(last.steps.map(\.deed) == [.opened, .endorsed, .endorsed, .steppedBack, .endorsed, .approved])
            #expect(try await room.file(review).standing.status == .active)
        }
    }

    @Test(arguments: Engine.available)
    func `a queue is oldest first, in pages, and everybody has their own`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            var numbers: [Int64] = []
            for index in 0..<7 { numbers.append(try await room.handIn("Hộ \(index)").number) }
            let far = try await room.handIn("Hộ xa", commune: "26188")
            let mine = ReviewRoom.officer().scopes()
            let first = try await room.reviews.queue(ReviewQuestion(.parts(mine), limit: 5))
            #expect(first.cases.map(\.number) == Array(numbers.prefix(5)))
            let second = try await room.reviews.queue(ReviewQuestion(.parts(mine), after: first.next, limit: 5))
            #expect(second.cases.map(\.number) == Array(numbers.suffix(2)))
            #expect(second.next == nil)
            let two = ReviewQuestion(.parts(mine.union(ReviewRoom.officer(commune: "26188").scopes())))
            #expect(try await room.reviews.queue(two).cases.map(\.number) == numbers + [far.number])
            #expect(try await room.reviews.count(two) == 8)
            #expect(try await room.reviews.count(two, atMost: 3) == 3)
            #expect(try await room.reviews.queue(ReviewQuestion(.parts([]))).cases.isEmpty)
            #expect(try await room.reviews.queue(ReviewQuestion(.parts([ReviewScope(kind: .place)]))).cases.isEmpty)
            // The household sees its own.
            let own = try await room.reviews.queue(ReviewQuestion(.parties([far.subject])))
            #expect(own.cases.map(\.number) == [far.number])
            // Clean and late ones.
            #expect(try await room.reviews.count(ReviewQuestion(.parts(mine), isClean: true)) == 7)
            let today = CivilDay(inVietnamAt: room.clock.now)
            #expect(try await room.reviews.count(ReviewQuestion(.parts(mine), lateOn: today)) == 0)
            room.clock.advance(bySeconds: 12 * 86_400)
            let late = CivilDay(inVietnamAt: room.clock.now)
            #expect(try await room.reviews.count(ReviewQuestion(.parts(mine), lateOn: late)) == 7)
            let waiting = try await room.reviews.waiting(in: mine)
            #expect(waiting.open == 7 && waiting.late == 7)
        }
    }

    @Test(arguments: Engine.available)
    func `no question reads a whole table`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            for index in 0..<5 { try await room.handIn("Hộ \(index)") }
            let recording = RecordingDatabase(room.database)
            let other = ReviewRoom(recording, room.clock)
            let parts = ReviewRoom.officer().scopes().union([ReviewScope(kind: .party, stage: .sign)])
            let today = CivilDay(inVietnamAt: room.clock.now)
            let page = try await other.reviews.queue(ReviewQuestion(.parts(parts), isClean: true, lateOn: today))
            _ = try await other.reviews.queue(ReviewQuestion(.assigned(to: "user:lan")))
            _ = try await other.reviews.waiting(in: parts)
            _ = try await other.reviews.cases(of: .party, "x")
            _ = try await other.reviews.open(.party, "x")
            _ = try await other.reviews.figures(from: today, through: today, within: [ReviewScope()])
            _ = try await other.reviews.loans(of: "user:lan")
            _ = try await other.service.step()
            let all = try await other.reviews.queue(ReviewQuestion(.parts([ReviewScope()])))
            #expect(page.cases.isEmpty)
            _ = try await other.decide(all.cases[0])
            try await QueryPlans.requireNoScan(
                of: ["review_case", "c", "q", "review_queue", "review_step", "review_tally", "review_loan", "file"],
                in: recording)
        }
    }

    @Test(arguments: Engine.available)
    func `what offices did is added up by day, kind and office`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            let first = CivilDay(inVietnamAt: room.clock.now)
            let reviews = [try await room.handIn("A"), try await room.handIn("B"), try await room.handIn("C")]
            // Two weeks on: late, and ten working days.
            room.clock.advance(bySeconds: 14 * 86_400)
            _ = try await room.decide(reviews[0])
            _ = try await room.decide(reviews[1], .sendBack([.duplicate], remark: nil, decision: nil))
            let last = CivilDay(inVietnamAt: room.clock.now)
            let offices = try await room.reviews.figures(from: first, through: last, within: [ReviewScope()])
            #expect(offices.count == 1)
            let office = try #require(offices.first)
            #expect(office.commune == "26041" && office.sector == .agriculture && office.kind == .party)
            #expect(office[.opened] == 3 && office[.approved] == 1 && office[.returned] == 1 && office[.late] == 2)
            #expect(office.meanDays == 10)
            let elsewhere = [ReviewScope(commune: "26188")]
            #expect(
                try await room.reviews.figures(from: first, through: last, within: Set(elsewhere)).isEmpty)
            #expect(
                try await room.reviews.figures(from: last, through: last, within: [ReviewScope()]).first?[.opened] == 0)
        }
    }

    // MARK: People

    @Test(arguments: Engine.available)
    func `who is away lends their part, and it ends with the day`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            let head = try await room.person("truongphong", [Grant(role: .communeOfficer, communes: ["26041"])!])
            let deputy = try await room.person("phophong", [Grant(role: .communeOfficer, communes: ["26188"])!])
            let household = try await room.person("hogiadinh", [.owner(of: "f1")])
            let review = try await room.handIn()
            let today = room.reviews.today
            let caller = Caller(
                id: deputy, grants: [Grant(role: .communeOfficer, communes: ["26188"])!], hasSecondFactor: true)
            #expect(
                try await room.decide(review, by: try await room.reviews.officer(for: caller)).refusal == .area)
            let week = CivilDay(number: today.number + 6)
            let loan = try await room.reviews.lend(
                from: head, to: deputy, from: today, through: week, by: ReviewRoom.owner)
            #expect(try await room.reviews.loans(of: deputy) == [loan])
            let officer = try await room.reviews.officer(for: caller)
            #expect(officer.scopes().count == 2)
            let done = try #require(try await room.decide(review, by: officer).done)
            #expect(done.steps.last?.onBehalfOf == head)
            #expect(try await room.reviews.endLoan(loan.number, by: ReviewRoom.owner))
            #expect(try await room.reviews.endLoan(loan.number, by: ReviewRoom.owner) == false)
            #expect(try await room.reviews.officer(for: caller).lent.isEmpty)
            // Nobody lends to themselves, to who is no officer, backwards or for ever.
            func refusal(_ to: String, _ from: CivilDay, _ until: CivilDay) async -> ReviewLoan.Refusal? {
                do {
                    _ = try await room.reviews.lend(
                        from: head, to: to, from: from, through: until, by: ReviewRoom.owner)
                    return nil
                } catch { return error as? ReviewLoan.Refusal }
            }
            #expect(await refusal(head, today, week) == .samePerson)
            #expect(await refusal(household, today, week) == .noPart)
            #expect(await refusal("user:khong", today, week) == .unknown)
            #expect(await refusal(deputy, week, today) == .days)
            #expect(await refusal(deputy, today, CivilDay(number: today.number + 400)) == .days)
            // Later ones wait for their day.
            _ = try await room.reviews.lend(
                from: head, to: deputy, from: week, through: week, by: ReviewRoom.owner)
            #expect(try await room.reviews.officer(for: caller).lent.isEmpty)
            room.clock.advance(bySeconds: 6 * 86_400)
            #expect(try await room.reviews.officer(for: caller).lent.map(\.from) == [head])
            room.clock.advance(bySeconds: 86_400)
            #expect(try await room.reviews.officer(for: caller).lent.isEmpty)
        }
    }

    @Test(arguments: Engine.available)
    func `what somebody took up is handed over to who may take it, and the rest goes back`(
        _ engine: Engine
    ) async throws {
        try await ReviewRoom.open(engine) { room in
            let successor = try await room.person("nguoimoi", [Grant(role: .communeOfficer, communes: ["26041"])!])
            let near = try await room.handIn()
            let far = try await room.handIn("Hộ xa", commune: "26188")
            #expect(try await room.decide(near, .assign("user:lan")).done?.review.assignee == "user:lan")
            let other = ReviewRoom.officer(commune: "26188")
            #expect(try await room.decide(far, .assign("user:lan"), by: other).done != nil)
            let mine = ReviewQuestion(.assigned(to: "user:lan"))
            #expect(try await room.reviews.queue(mine).cases.count == 2)
            let handed = try await room.reviews.handOver(from: "user:lan", to: successor, by: ReviewRoom.owner)
            #expect(handed.given == 1 && handed.released == 1)
            #expect(try await room.reviews.queue(mine).cases.isEmpty)
            let theirs = try await room.reviews.queue(ReviewQuestion(.assigned(to: successor)))
            #expect(theirs.cases.map(\.number) == [near.number])
            #expect(try await room.reviews.record(near.number)?.steps.last?.deed == .handedOver)
            #expect(try await room.reviews.record(far.number)?.review.assignee == nil)
            #expect(try await room.audit.page(AuditQuestion(action: .reviewAssigned)).count == 4)
        }
    }

    @Test(arguments: Engine.available)
    func `stages of a part are kept with the account`(_ engine: Engine) async throws {
        try await ReviewRoom.open(engine) { room in
            let grant = Grant(role: .communeOfficer, communes: ["26041"], stages: [.check, .intake])!
            let id = try await room.person("chuyenvien", [grant])
            #expect(try await room.accounts.account(id)?.grants == [grant])
        }
    }
}
