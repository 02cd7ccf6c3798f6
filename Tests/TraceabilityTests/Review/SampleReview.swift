@testable import Traceability

/// A case and people to decide it.
enum SampleReview {
    static let now: Int64 = 1_795_300_000_000_000

    static func make(
        _ kind: ReviewKind = .party, stage: ReviewStage = .sign, findings: [String] = [], isBlocked: Bool = false,
        openedBy: String = "user:chu"
    ) -> ReviewCase {
        ReviewCase(
            number: 1, kind: kind, subject: "f1", subjectVersion: 2, title: "Hộ mẫu",
            reach: Subject(kind: kind.file, parties: ["f1"], commune: "26041", sector: .agriculture), stage: stage,
            cause: .handedIn, openedAt: now, openedBy: openedBy, due: CivilDay(inVietnamAt: now + 604_800_000_000),
            findings: findings, isBlocked: isBlocked)
    }

    static func officer(
        _ id: String = "user:lan", _ role: Role = .communeOfficer, communes: Set<String> = ["26041"],
        sectors: Set<Sector> = [], stages: Set<ReviewStage> = [], lent: [ReviewOfficer.Lent] = [],
        hasSecondFactor: Bool = true
    ) -> ReviewOfficer {
        let grant = Grant(role: role, communes: communes, sectors: sectors, stages: stages)!
        return ReviewOfficer(Caller(id: id, grants: [grant], hasSecondFactor: hasSecondFactor), lent: lent)
    }

    static func circumstances(
        _ policy: ReviewPolicy = ReviewPolicy(), read: Int64? = 1, findings: [Finding] = [], steps: [ReviewStep] = [],
        assignee: ReviewOfficer? = nil, isBulk: Bool = false
    ) -> ReviewCircumstances {
        ReviewCircumstances(
            now: now, policy: policy, read: read, subjectVersion: 2, findings: findings, steps: steps,
            assignee: assignee, isBulk: isBulk)
    }

    static let approve = ReviewMove.approve(decision: nil, remark: nil)
    static let error = Finding(code: "x", severity: .error)
}
