import Records
import Traceability

/// A case as its page says it: what it waits for and since when, what stands in the way, what it is about, what was done with it.
struct CaseShown: Sendable {
    let record: ReviewRecord
    /// Nil for what is no file, and where nothing is left of one.
    let file: CaseFile?
    let officer: ReviewOfficer
    let policy: ReviewPolicy
    /// Of everybody who stands in it.
    let names: [String: String]
    /// Somebody else who has it open.
    let lookedAtBy: String?
    let now: Int64
    let view: FileView

    var review: ReviewCase { record.review }

    /// Why a step would be refused now; nil: it would be taken.
    func refusal(of move: ReviewMove) -> ReviewRefusal? {
        let circumstances = ReviewCircumstances(
            now: now, policy: policy, subjectVersion: file?.version ?? review.subjectVersion,
            findings: file?.findings ?? [], steps: record.steps)
        return ReviewRules.decide(move, on: review, by: officer, in: circumstances).refusal
    }

    func name(_ actor: String) -> String { view.actor(actor, names) }

    /// What whoever decides has to know first.
    var top: [Piece] {
        guard let lookedAtBy else { return [] }
        return [
            Piece(
                Notice(
                    .info, view.text("day.lookedAt", ["name": name(lookedAtBy)]),
                    view.text("day.lookedAt.text")))
        ]
    }

    var sections: [SectionedPage.Section] {
        [SectionedPage.Section("viec", view.text("day.case"), [Piece(SummaryList(lines))])] + [findings]
            + (file?.sections ?? []) + [steps] + changes
    }

    // MARK: What it waits for

    private var lines: [SummaryList.Line] {
        var lines: [SummaryList.Line] = [
            .init(
                view.text("day.kind"), view.text("review.kind.\(review.kind.rawValue)"),
                action: way),
            .init(view.text("day.state"), stage, badge: state),
            .init(view.text("day.opened"), "\(view.instant(review.openedAt)) · \(name(review.openedBy))"),
        ]
        if review.state == .open {
            lines.append(
                .init(view.text("day.due"), view.day(review.due), badge: DueBadge.of(review, view)))
            lines.append(.init(view.text("day.cause"), view.text("review.cause.\(review.cause.rawValue)")))
        }
        if let commune = review.reach.commune {
            lines.append(.init(view.text("party.commune"), view.commune(commune)))
        }
        if let assignee = review.assignee {
            lines.append(.init(view.text("day.assignee"), name(assignee)))
        }
        if let at = review.decidedAt, let by = review.decidedBy {
            lines.append(.init(view.text("day.decided"), "\(view.instant(at)) · \(name(by))"))
        }
        return lines
    }

    /// To the file; of a lot, to what everybody sees of it.
    private var way: Link? {
        if let file { return Link(view.text("day.open"), to: file.address, spoken: file.name) }
        guard review.kind == .lot else { return nil }
        return Link(view.text("day.openOrigin"), to: Address.origin("/\(review.subject)").path, spoken: review.title)
    }

    private var stage: String {
        let chain = policy.chain(of: review.kind)
        let place = chain.firstIndex(of: review.stage).map { String($0 + 1) } ?? "1"
        return view.text(
            "review.stage.\(review.stage.rawValue)") + (chain.count > 1 ? " (\(place)/\(chain.count))" : "")
    }

    private var state: Badge {
        let kind: Badge.Kind =
            switch review.state {
            case .open: .declared
            case .approved: .confirmed
            case .passed, .withdrawn: .neutral
            case .returned: .caution
            }
        return Badge(view.text("review.state.\(review.state.rawValue)"), kind)
    }

    /// What is blocked and why; what may be the same thing a second time.
    private var findings: SectionedPage.Section {
        var parts = (file?.findings ?? []).map { finding in
            Piece(Notice(finding.severity == .error ? .danger : .caution, view.finding(finding)))
        }
        if review.kind.file == nil {
            // What is no file is not judged anew: what was found when it was handed in stands.
            parts = review.findings.map {
                Piece(Notice(review.isBlocked ? .danger : .caution, view.text("error.\($0)")))
            }
        }
        if let alike = file?.alike, !alike.isEmpty {
            parts.append(
                Piece(
                    Notice(.caution, view.text("file.alike"), view.text("file.alike.decide"), links: alike)))
        }
        if review.kind.file != nil, file == nil {
            parts.append(Piece(Notice(.danger, view.text("day.gone"))))
        }
        if parts.isEmpty { parts = [Piece(Notice(.success, view.text("day.clean")))] }
        return .init("kiem-tra", view.text("day.findings"), parts)
    }

    // MARK: What was done

    private var steps: SectionedPage.Section {
        let entries = record.steps.map { step in
            Timeline.Entry(
                view.instant(step.at), view.text("review.deed.\(step.deed.rawValue)"), text(of: step),
                is: step.deed == .returned || step.deed == .steppedBack ? .wrong : .done)
        }
        return .init("cac-buoc", view.text("day.steps"), [Piece(Timeline(entries))])
    }

    private func text(of step: ReviewStep) -> String {
        var parts = [name(step.actor)]
        if let lender = step.onBehalfOf {
            parts.append(view.text("day.onBehalf", ["name": name(lender)]))
        }
        if let assignee = step.assignee { parts.append(view.text("day.to", ["name": name(assignee)])) }
        if !step.reasons.isEmpty {
            parts.append(
                step.reasons.map { view.text("review.reason.\($0.rawValue)") }.joined(separator: "; "))
        }
        if let remark = step.remark { parts.append("“\(remark)”") }
        if let decision = step.decision {
            parts.append(
                view.text("day.byDecision", ["number": decision.number, "day": view.day(decision.day)]))
        }
        return parts.joined(separator: " · ")
    }

    /// The last versions of the file, with what changed.
    private var changes: [SectionedPage.Section] {
        guard let file, let kind = review.kind.file, !file.changes.isEmpty else { return [] }
        let lines = file.changes.map { version in
            let fields = Set(version.changes.map { view.field(kind, $0.change.path) }).sorted()
            let shown = fields.prefix(6).joined(separator: ", ") + (fields.count > 6 ? "…" : "")
            return SummaryList.Line("\(view.instant(version.at)) · \(name(version.actor))", shown)
        }
        let all = Link(
            view.text("file.history"), to: view.address(kind, .part(review.subject, .history)),
            spoken: file.name)
        return [.init("thay-doi", view.text("day.changes"), [Piece(SummaryList(lines)), Piece(all)])]
    }
}

/// How long there is.
enum DueBadge {
    static func of(_ review: ReviewCase, _ view: FileView) -> Badge {
        let left = review.due.days(since: view.today)
        if left < 0 { return Badge(view.text("day.late", ["days": String(-left)]), .danger) }
        if left == 0 { return Badge(view.text("day.dueToday"), .caution) }
        return Badge(view.text("day.left", ["days": String(left)]), .neutral)
    }
}
