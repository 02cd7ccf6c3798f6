import Testing

@testable import Traceability

@Suite struct ReviewRulesTests {
    private typealias Sample = SampleReview

    private func refusal(
        _ move: ReviewMove, _ review: ReviewCase = Sample.make(), by officer: ReviewOfficer = Sample.officer(),
        _ circumstances: ReviewCircumstances = Sample.circumstances()
    ) -> ReviewRefusal? {
        ReviewRules.decide(move, on: review, by: officer, in: circumstances).refusal
    }

    private func done(
        _ move: ReviewMove, _ review: ReviewCase = Sample.make(), by officer: ReviewOfficer = Sample.officer(),
        _ circumstances: ReviewCircumstances = Sample.circumstances()
    ) -> ReviewOutcome? {
        ReviewRules.decide(move, on: review, by: officer, in: circumstances).outcome
    }

    // MARK: The one-stage chain

    @Test func `one officer approves, and the file counts`() throws {
        let decision = ReviewDecision(storedNumber: "12/QĐ-UBND", day: CivilDay(number: 20_000))
        let outcome = try #require(done(.approve(decision: decision, remark: "đủ")))
        #expect(outcome.status == .active)
        #expect(outcome.review.state == .approved)
        #expect(outcome.review.version == 2)
        #expect(outcome.review.decidedBy == "user:lan")
        #expect(outcome.review.decision == decision)
        #expect(outcome.step.deed == .approved)
        #expect(outcome.step.remark == "đủ")
    }

    @Test func `it goes back with reasons of the list, or with words`() throws {
        let returned = try #require(done(.sendBack([.missingPaper], remark: nil, decision: nil)))
        #expect(returned.status == .returned)
        #expect(returned.review.state == .returned)
        #expect(returned.step.reasons == [.missingPaper])
        #expect(done(.sendBack([], remark: "thiếu ảnh", decision: nil))?.status == .returned)
        #expect(refusal(.sendBack([], remark: " \n", decision: nil)) == .reasonMissing)
        #expect(refusal(.sendBack([.other], remark: nil, decision: nil)) == .reasonMissing)
    }

    @Test func `what blocks cannot be approved, and can be sent back`() {
        let blocked = Sample.circumstances(findings: [Sample.error])
        #expect(refusal(Sample.approve, Sample.make(), by: Sample.officer(), blocked) == .findings)
        #expect(done(.sendBack([.wrongCode], remark: nil, decision: nil), by: Sample.officer(), blocked) != nil)
        // A warning is an officer's to weigh; with others it is not let through.
        let warned = [Finding(code: "x", severity: .warning)]
        #expect(done(Sample.approve, by: Sample.officer(), Sample.circumstances(findings: warned)) != nil)
        let bulk = Sample.circumstances(findings: warned, isBulk: true)
        #expect(refusal(Sample.approve, Sample.make(), by: Sample.officer(), bulk) == .notClean)
        let known = Sample.make(findings: ["x"])
        #expect(refusal(Sample.approve, known, by: Sample.officer(), Sample.circumstances(isBulk: true)) == .notClean)
        #expect(done(Sample.approve, by: Sample.officer(), Sample.circumstances(isBulk: true)) != nil)
    }

    @Test func `what is decided, changed or read in another version is told apart`() {
        var closed = Sample.make()
        closed.state = .approved
        #expect(refusal(Sample.approve, closed) == .closed)
        closed.version = 5
        #expect(refusal(Sample.approve, closed) == .closed)
        var moved = Sample.make()
        moved.version = 2
        #expect(refusal(Sample.approve, moved) == .stale)
        var other = Sample.make()
        other.subjectVersion = 1
        #expect(refusal(Sample.approve, other) == .subjectChanged)
        #expect(refusal(.sendBack([.duplicate], remark: nil, decision: nil), other) == .subjectChanged)
    }

    // MARK: Rights

    @Test func `nobody decides outside their area, sector, role or stage`() {
        #expect(refusal(Sample.approve, by: Sample.officer(communes: ["26188"])) == .area)
        #expect(refusal(Sample.approve, by: Sample.officer(sectors: [.trade])) == .area)
        #expect(refusal(Sample.approve, by: Sample.officer("user:a", .alliance)) == .role)
        #expect(refusal(Sample.approve, by: Sample.officer(stages: [.intake, .check])) == .stage)
        #expect(refusal(Sample.approve, by: Sample.officer(hasSecondFactor: false)) == .secondFactor)
        let key = Caller(id: "key:k", grants: [.coordinator], isMachine: true, limits: [.fileRead])
        #expect(refusal(Sample.approve, by: ReviewOfficer(key)) == .scope)
        #expect(done(Sample.approve, by: Sample.officer(stages: [.sign])) != nil)
    }

    @Test func `communes that only watch see and do not decide`() {
        var policy = ReviewPolicy()
        policy.communesDecide = false
        let watching = Sample.circumstances(policy)
        #expect(refusal(Sample.approve, Sample.make(), by: Sample.officer(), watching) == .watching)
        #expect(Sample.officer().scopes() == [ReviewScope(commune: "26041")])
        let sector = Sample.officer("user:b", .sectorOfficer, communes: [], sectors: [.agriculture])
        #expect(done(Sample.approve, Sample.make(), by: sector, watching) != nil)
    }

    @Test func `whoever is away lends their part, and no more than that`() throws {
        let head = ReviewOfficer.Lent(
            from: "user:head", grants: [Grant(role: .communeOfficer, communes: ["26041"], stages: [.sign])!])
        let deputy = Sample.officer("user:b", communes: ["26188"], lent: [head])
        let outcome = try #require(done(Sample.approve, by: deputy))
        #expect(outcome.step.actor == "user:b")
        #expect(outcome.step.onBehalfOf == "user:head")
        #expect(deputy.sees(Sample.make()) && !Sample.officer(communes: ["26188"]).sees(Sample.make()))
        #expect(refusal(Sample.approve, Sample.make(stage: .intake), by: deputy) == .area)
        #expect(ReviewOfficer(deputy.caller, lent: [.init(from: "user:b", grants: [.coordinator])]).lent.isEmpty)
        // A lent part never lifts what the session lacks.
        let weak = Sample.officer("user:b", communes: ["26188"], lent: [head], hasSecondFactor: false)
        #expect(refusal(Sample.approve, by: weak) == .secondFactor)
    }

    // MARK: Chains

    private var chained: ReviewPolicy {
        var policy = ReviewPolicy()
        policy.chains[.party] = [.intake, .check, .sign]
        return policy
    }

    @Test func `three stages: each lets it on, and only the last approves`() throws {
        var (review, steps) = (Sample.make(stage: .intake), [ReviewStep]())
        for (stage, next) in [(ReviewStage.intake, ReviewStage.check), (.check, .sign)] {
            let outcome = try #require(
                done(
                    Sample.approve, review, by: Sample.officer(stages: [stage]),
                    Sample.circumstances(chained, read: review.version, steps: steps)))
            #expect(outcome.status == nil)
            #expect(outcome.step.deed == .endorsed)
            #expect(outcome.step.stage == stage)
            #expect(outcome.review.stage == next)
            #expect(outcome.review.state == .open)
            review = outcome.review
            steps.append(outcome.step)
        }
        let last = done(Sample.approve, review, by: Sample.officer(), Sample.circumstances(chained, read: 3))
        #expect(last?.status == .active)
        #expect(last?.review.version == 4)
    }

    @Test func `the head gives it back to the specialist with a word, and nobody before the first`() throws {
        let circumstances = Sample.circumstances(chained)
        let back = done(.stepBack(remark: "xem lại ảnh"), Sample.make(), by: Sample.officer(), circumstances)
        #expect(back?.review.stage == .check)
        #expect(back?.review.state == .open)
        #expect(back?.status == nil)
        #expect(refusal(.stepBack(remark: ""), Sample.make(), by: Sample.officer(), circumstances) == .reasonMissing)
        let first = Sample.make(stage: .intake)
        #expect(refusal(.stepBack(remark: "x"), first, by: Sample.officer(), circumstances) == .firstStage)
    }

    @Test func `the two-person rule: nobody takes two stages, nor decides what they handed in`() {
        var policy = chained
        policy.twoPersons = [.party]
        func refusal(by id: String, after steps: [ReviewStep], lent: [ReviewOfficer.Lent] = []) -> ReviewRefusal? {
            self.refusal(
                Sample.approve, Sample.make(), by: Sample.officer(id, lent: lent),
                Sample.circumstances(policy, steps: steps))
        }
        let endorsed = ReviewStep(at: 0, actor: "user:lan", deed: .endorsed, stage: .check)
        #expect(refusal(by: "user:lan", after: [endorsed]) == .samePerson)
        #expect(refusal(by: "user:minh", after: [endorsed]) == nil)
        #expect(refusal(by: "user:chu", after: []) == .samePerson)
        // In somebody's name is as good as by them.
        let lent = ReviewStep(at: 0, actor: "user:minh", onBehalfOf: "user:lan", deed: .endorsed, stage: .check)
        #expect(refusal(by: "user:lan", after: [lent]) == .samePerson)
        // What was changed or given back begins anew.
        for deed in [ReviewDeed.changed, .steppedBack] {
            let anew = ReviewStep(at: 0, actor: "user:chu", deed: deed, stage: .check)
            #expect(refusal(by: "user:lan", after: [endorsed, anew]) == nil)
        }
        // Sending back needs no second one.
        let back = ReviewMove.sendBack([.duplicate], remark: nil, decision: nil)
        #expect(
            self.refusal(back, Sample.make(), by: Sample.officer(), Sample.circumstances(policy, steps: [endorsed]))
                == nil)
        #expect(self.refusal(Sample.approve, Sample.make(openedBy: "user:lan")) == nil, "only where it is set")
    }

    // MARK: Whose it is

    @Test func `what is somebody's is decided by nobody else until it is given back`() throws {
        let taken = try #require(done(.assign("user:lan")))
        #expect(taken.review.assignee == "user:lan")
        #expect(taken.step.deed == .assigned)
        let read = Sample.circumstances(read: 2)
        let other = Sample.officer("user:minh")
        #expect(refusal(Sample.approve, taken.review, by: other, read) == .assigned)
        let back = ReviewMove.sendBack([.duplicate], remark: nil, decision: nil)
        #expect(refusal(back, taken.review, by: other, read) == .assigned)
        #expect(done(Sample.approve, taken.review, by: Sample.officer(), read) != nil)
        let released = try #require(done(.assign(nil), taken.review, by: other, read))
        #expect(released.review.assignee == nil)
        #expect(released.step.deed == .released)
        // Who stands in for them has it too.
        let lent = ReviewOfficer.Lent(from: "user:lan", grants: Sample.officer().caller.grants)
        let standIn = Sample.officer("user:minh", communes: ["26188"], lent: [lent])
        #expect(done(Sample.approve, taken.review, by: standIn, read) != nil)
    }

    @Test func `it is given only to who may take it`() {
        let minh = Sample.officer("user:minh")
        let far = Sample.officer("user:minh", communes: ["26188"])
        let to = ReviewMove.assign("user:minh")
        #expect(refusal(to) == .assigneeUnfit)
        #expect(
            refusal(to, Sample.make(), by: Sample.officer(), Sample.circumstances(assignee: far)) == .assigneeUnfit)
        #expect(
            done(to, Sample.make(), by: Sample.officer(), Sample.circumstances(assignee: minh))?.review.assignee
                == "user:minh")
        #expect(refusal(to, Sample.make(), by: far, Sample.circumstances(assignee: minh)) == .area)
    }

    @Test func `who handed it in takes it back, and nobody else`() throws {
        let owner = ReviewOfficer(Caller(id: "user:chu", grants: [.owner(of: "f1")]))
        let withdrawn = try #require(done(.withdraw, by: owner))
        #expect(withdrawn.review.state == .withdrawn)
        #expect(withdrawn.status == .draft)
        #expect(refusal(.withdraw, by: ReviewOfficer(Caller(id: "user:x", grants: [.owner(of: "f2")]))) == .area)
        #expect(refusal(Sample.approve, by: owner) == .role)
    }

    @Test func `a case of no file leaves no status behind`() throws {
        let lot = try #require(done(Sample.approve, Sample.make(.lot)))
        #expect(lot.status == nil)
        #expect(lot.review.state == .approved)
    }

    // MARK: Everything at once

    /// Every move × role × stage × state: a step is done or refused, never both, and only an open case moves.
    @Test(arguments: ReviewState.allCases, ReviewStage.allCases)
    func `no combination does what it must not`(_ state: ReviewState, _ stage: ReviewStage) {
        let moves: [ReviewMove] = [
            Sample.approve, .sendBack([.duplicate], remark: nil, decision: nil), .stepBack(remark: "x"), .withdraw,
            .assign("user:lan"), .assign(nil),
        ]
        let people = [
            Sample.officer(), Sample.officer(stages: [.intake]), Sample.officer("user:lan", .alliance),
            ReviewOfficer(Caller(id: "user:lan", grants: [.auditor], hasSecondFactor: true)),
            ReviewOfficer(Caller(id: "user:lan", grants: [.owner(of: "f1")])),
            ReviewOfficer(Caller(id: "user:lan", grants: [])),
        ]
        for move in moves {
            for officer in people {
                var review = Sample.make(stage: stage)
                review.state = state
                let verdict = ReviewRules.decide(move, on: review, by: officer, in: Sample.circumstances(chained))
                guard let done = verdict.outcome else { continue }
                #expect(state == .open)
                #expect(done.review.version == review.version + 1)
                #expect((done.status == nil) == (done.review.state == .open))
                #expect(done.step.actor == officer.caller.id)
                if done.status == .active { #expect(stage == .sign && officer.caller.grants[0].takes(.sign)) }
                if done.review.state != .open { #expect(done.review.decidedAt == Sample.now) }
                let mayDecide = officer.caller.grants.contains { $0.role == .communeOfficer }
                #expect(mayDecide || move == .withdraw)
            }
        }
    }

    // MARK: The queue's parts

    @Test func `an officer's queue is their communes by their sectors, at their stages`() {
        let officer = Sample.officer(
            "user:a", .sectorOfficer, communes: ["26041", "26188"], sectors: [.agriculture, .trade], stages: [.check])
        let scopes = officer.scopes(kind: .product)
        #expect(scopes.count == 4)
        #expect(
            scopes.contains(ReviewScope(kind: .product, stage: .check, commune: "26188", sector: .trade)))
        #expect(officer.scopes(stage: .sign).isEmpty)
        let coordinator = Caller(id: "c", grants: [.coordinator], hasSecondFactor: true)
        #expect(ReviewOfficer(coordinator).scopes() == [ReviewScope()])
        #expect(ReviewOfficer(Caller(id: "c", grants: [.coordinator])).scopes().isEmpty, "no second proof, no queue")
        #expect(ReviewOfficer(Caller(id: "o", grants: [.owner(of: "f1")])).scopes().isEmpty)
        let lent = ReviewOfficer.Lent(from: "user:h", grants: [.coordinator])
        #expect(Sample.officer(lent: [lent]).scopes() == [ReviewScope()])
    }

    @Test func `stages are of who decides`() {
        #expect(Grant(role: .alliance, communes: ["26041"], stages: [.sign]) == nil)
        #expect(Grant(role: .owner, party: "p", stages: [.sign]) == nil)
        #expect(Grant(role: .coordinator, stages: [.sign])?.takes(.intake) == false)
        #expect(Grant.coordinator.takes(.intake))
    }
}
