import Testing

@testable import Traceability

@Suite struct ReviewPolicyTests {
    @Test func `where nobody says anything one officer decides`() {
        for kind in ReviewKind.allCases {
            #expect(ReviewPolicy().chain(of: kind) == [.sign])
            #expect(ReviewPolicy().stage(after: .sign, of: kind) == nil)
            #expect(ReviewPolicy().stage(before: .sign, of: kind) == nil)
        }
        #expect(ReviewPolicy().automatic == [.lot, .link])
    }

    @Test func `a chain has an order whatever order it was written in`() {
        var policy = ReviewPolicy()
        policy.chains[.product] = [.sign, .intake, .check]
        #expect(policy.chain(of: .product) == [.intake, .check, .sign])
        #expect(policy.stage(after: .intake, of: .product) == .check)
        #expect(policy.stage(before: .sign, of: .product) == .check)
        // A case that waits at a stage the chain has no more goes on to the next one.
        policy.chains[.product] = [.intake, .sign]
        #expect(policy.stage(after: .check, of: .product) == .sign)
    }

    @Test func `every kind of file is a kind of case`() {
        for kind in FileKind.allCases { #expect(ReviewKind(kind)?.file == kind) }
        #expect(ReviewKind.lot.file == nil)
    }

    @Test func `what blocks, comes first or is drawn reaches an officer, and nothing else`() {
        var policy = ReviewPolicy()
        policy.samplePercent = 10
        func opening(_ kind: ReviewKind, blocked: Bool = false, first: Bool = false, draw: Int = 50) -> ReviewOpening {
            ReviewOpening.decide(kind, isBlocked: blocked, isFirst: first, draw: draw, under: policy)
        }
        #expect(opening(.lot) == .pass)
        #expect(opening(.lot, blocked: true, first: true) == .queue(.findings))
        #expect(opening(.lot, first: true) == .queue(.firstTime))
        #expect(opening(.lot, draw: 9) == .queue(.sample))
        #expect(opening(.lot, draw: 10) == .pass)
        #expect(opening(.product, draw: 99) == .queue(.handedIn))
        policy.samplePercent = 0
        #expect(opening(.lot, draw: 0) == .pass)
        policy.samplePercent = 100
        #expect(opening(.lot, draw: 99) == .queue(.sample))
    }

    @Test func `an open case lies in sixteen parts of the queue, one without a commune in eight`() {
        var review = SampleReview.make()
        #expect(ReviewScope.all(of: review).count == 16)
        #expect(Set(ReviewScope.all(of: review).map(\.text)).count == 16)
        #expect(ReviewScope.all(of: review).contains(ReviewScope()))
        review.reach = Subject(kind: .party, parties: ["p"], sector: .trade)
        #expect(ReviewScope.all(of: review).count == 8)
    }

    @Test func `a decision has a number and a day that has come`() {
        let today = CivilDay(number: 20_000)
        #expect(ReviewDecision(number: "12/QĐ", day: today, today: today) != nil)
        #expect(ReviewDecision(number: "", day: today, today: today) == nil)
        #expect(ReviewDecision(number: "12", day: CivilDay(number: 20_001), today: today) == nil)
        #expect(ReviewDecision(number: String(repeating: "1", count: 101), day: today, today: today) == nil)
    }
}
