import Records
import Traceability

/// A list as programs see it.
struct ListAnswer: Encodable {
    let id: String
    let kind: String
    let name: String
    let issuer: String
    /// Number of the version in force today.
    let inForce: Int?
    let versions: [Version]

    struct Version: Encodable {
        let number: Int
        let state: String
        let from: CivilDay?
        let entryCount: Int
        let approvedAt: String?

        init(_ head: ListVersionHead) {
            (number, state, from) = (head.number, head.state.rawValue, head.from)
            entryCount = head.entryCount
            approvedAt = head.approvedAt.map(Instant.text)
        }
    }

    init(_ list: GoodsList, _ versions: [ListVersionHead], _ book: ListBook?) {
        (id, kind, name, issuer) = (list.id, list.kind.rawValue, list.name, list.issuer)
        inForce = book?.editions.first { $0.list == list.id }?.number
        self.versions = versions.map(Version.init)
    }
}

/// A version with its entries, and how far the judging of products by it is.
struct ListVersionAnswer: Encodable {
    let list: String
    let number: Int
    let state: String
    let approvedAt: String?
    let decision: String?
    let content: ListContent
    let findings: [Remark]
    let judging: Judging?

    struct Remark: Encodable {
        let code: String
        let severity: String
        let pointer: String?
        let arguments: [String: String]
    }

    struct Judging: Encodable {
        let state: String
        let day: CivilDay
        let judged: Int
        let total: Int
        let touched: Int
        let parties: Int
        let told: Int
    }

    init(_ list: GoodsList, _ stored: StoredListVersion, _ run: ListRun?, library: LegalLibrary) {
        (self.list, number, state) = (list.id, stored.head.number, stored.head.state.rawValue)
        approvedAt = stored.head.approvedAt.map(Instant.text)
        decision = stored.head.decision
        content = stored.content
        findings = stored.content.findings(as: list.kind, library: library).map {
            Remark(code: $0.code, severity: "\($0.severity)", pointer: $0.pointer, arguments: $0.arguments)
        }
        judging = run.map {
            Judging(
                state: $0.state.rawValue, day: $0.day, judged: $0.judged, total: $0.total, touched: $0.touched,
                parties: $0.parties, told: $0.told)
        }
    }
}

struct ListTouchAnswer: Encodable {
    let product: String
    let name: String
    let owner: String
    let before: String
    let after: String

    init(_ touch: ListTouch) {
        (product, name, owner) = (touch.product, touch.name, touch.owner)
        (before, after) = (touch.before, touch.after)
    }
}

/// What the lists in force say, each with its citation.
struct ListJudgementAnswer: Encodable {
    let day: CivilDay
    let verdicts: [Verdict]

    struct Verdict: Encodable {
        let list: String
        let name: String
        let kind: String
        let version: Int
        let entry: ListEntry?
        let citation: String
        /// From when tracing is obligatory; nothing where no list says so.
        let obligedFrom: CivilDay?
        /// Keys of entries that only a longer code would tell apart.
        let unsure: [ListKey]
    }

    init(_ judgement: ListJudgement) {
        day = judgement.day
        verdicts = judgement.verdicts.map { verdict in
            Verdict(
                list: verdict.edition.list, name: verdict.edition.name, kind: verdict.edition.kind.rawValue,
                version: verdict.edition.number, entry: verdict.entry, citation: verdict.citation,
                obligedFrom: verdict.obligedFrom, unsure: verdict.finer.map(\.key))
        }
    }

    init(_ book: ListBook, substance: String) {
        day = book.day
        verdicts = book.judge(substance: substance).map { edition, entry in
            Verdict(
                list: edition.list, name: edition.name, kind: edition.kind.rawValue, version: edition.number,
                entry: entry, citation: edition.content.citation(of: entry), obligedFrom: nil, unsure: [])
        }
    }
}

struct ListProposalAnswer: Encodable {
    let id: String
    let list: String
    let product: String?
    let entry: ListEntry
    let reason: String
    let at: String
    let state: String
    let decidedAt: String?
    let answer: String?

    init(_ proposal: ListProposal) {
        (id, list, product, entry) = (proposal.id, proposal.list, proposal.product, proposal.entry)
        (reason, at, state) = (proposal.reason, Instant.text(proposal.at), proposal.state.rawValue)
        (decidedAt, answer) = (proposal.decidedAt.map(Instant.text), proposal.answer)
    }
}
