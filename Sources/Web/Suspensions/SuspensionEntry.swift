import GS1
import Records
import Traceability

/// A suspension as programs see it.
struct SuspensionEntry: Encodable {
    let id: String
    let version: Int64
    let product: String
    let level: String
    let thing: String
    let kind: SuspensionKind
    let decision: String
    let authority: String
    let reason: String
    let from: CivilDay
    let until: CivilDay?
    let state: String
    let createdAt: String
    let answerBy: String
    let answeredAt: String?
    let liftedAt: String?
    /// Of one; lists leave it out.
    let steps: [Step]?

    struct Step: Encodable {
        let step: String
        let at: String
        let text: String
        let decision: String?
    }

    init(_ stored: StoredSuspension, steps: [SuspensionStep]? = nil, on day: CivilDay) {
        (id, version, product) = (stored.id, stored.version, stored.file)
        (level, thing) = (stored.subject.level.rawValue, stored.subject.thing.text)
        let terms = stored.terms
        (kind, decision, authority, reason) = (terms.kind, terms.decision, terms.authority, terms.reason)
        (from, until) = (terms.from, terms.until)
        state = stored.state(on: day).rawValue
        createdAt = Instant.text(stored.createdAt)
        answerBy = Instant.text(stored.answerBy)
        answeredAt = stored.answeredAt.map(Instant.text)
        liftedAt = stored.liftedAt.map(Instant.text)
        self.steps = steps?.map {
            Step(step: $0.kind.rawValue, at: Instant.text($0.at), text: $0.text, decision: $0.decision)
        }
    }
}

/// A decision as a program sends it.
struct SuspensionRequest: Decodable {
    let code: String
    let kind: SuspensionKind?
    let decision: String
    let authority: String
    let reason: String
    let from: CivilDay?
    let until: CivilDay?

    func terms(on today: CivilDay) -> SuspensionTerms {
        SuspensionTerms(
            kind ?? .display, decision: decision.trimmed, authority: authority.trimmed, reason: reason.trimmed,
            from: from ?? today, until: until)
    }
}

struct SuspensionAnswerRequest: Decodable { let text: String }

struct SuspensionLiftingRequest: Decodable {
    let decision: String
    let reason: String
}
