import Records
import Traceability

/// What can be done with a case, beside it: let through, send back with reasons, step back, take up, give to a colleague, and the way to the next.
struct CaseChoices: Sendable {
    let show: CaseShown
    let form: CaseForm
    let visit: Visit
    let hasKeys: Bool

    init(_ show: CaseShown, _ form: CaseForm, _ visit: Visit) {
        self.show = show
        self.form = form
        self.visit = visit
        hasKeys = DayKeys.areOn(visit)
    }

    private var view: FileView { show.view }
    private var review: ReviewCase { show.review }

    var pieces: [Piece] {
        guard review.state == .open else {
            return [Piece(Notice(.info, view.text("day.closed"))), Piece(onward)]
        }
        return ways + [Piece(onward)] + help
    }

    /// What is refused whatever is decided is said once.
    private var ways: [Piece] {
        let refusal = show.refusal(of: .sendBack([.duplicate], remark: nil, decision: nil))
        if let refusal, refusal != .assigned { return [Piece(Notice(.caution, words(refusal)))] }
        return approve + (refusal == nil ? [Piece(sendBack)] : []) + stepBack + assign
    }

    private func words(_ refusal: ReviewRefusal) -> String { view.text("error.\(refusal.rawValue)") }

    // MARK: Deciding

    private var approve: [Piece] {
        if let refusal = show.refusal(of: .approve(decision: nil, remark: nil)) {
            return [Piece(Notice(.caution, view.text("day.noApproval"), words(refusal)))]
        }
        let isLast = show.policy.stage(after: review.stage, of: review.kind) == nil
        let label = view.text(isLast ? "day.approve" : "day.endorse")
        return [Piece(entry(.approve, decision(.approve), Button(label, icon: .check, key: key("d"))))]
    }

    private var sendBack: Form {
        let isAsked = form.step == .sendBack
        let choices = ReviewReason.allCases.enumerated().map { index, reason in
            Choice(
                reason.rawValue,
                (hasKeys ? "\(index + 1). " : "") + view.text("review.reason.\(reason.rawValue)"),
                isChosen: isAsked && form.reasons.contains(reason))
        }
        let parts = [
            Piece(
                ChoiceGroup(
                    "ly-do", view.text("day.reasons"), .checkbox,
                    error: isAsked ? form.faults["ly-do-1"] : nil, choices)),
            Piece(remark(.sendBack, "day.remark", isOptional: true)),
        ]
        return entry(.sendBack, parts, Button(view.text("day.sendBack"), .secondary))
    }

    private var stepBack: [Piece] {
        guard show.refusal(of: .stepBack(remark: "-")) == nil else { return [] }
        return [
            Piece(
                entry(
                    .stepBack, [Piece(remark(.stepBack, "day.stepBack.why"))],
                    Button(view.text("day.stepBack"), .secondary)))
        ]
    }

    // MARK: Whose it is

    private var assign: [Piece] {
        let isMine = review.assignee == show.officer.caller.id
        let own = entry(
            isMine ? .release : .take, [],
            Button(view.text(isMine ? "day.release" : "day.take"), .quiet, key: key("n")))
        let login = Field(
            "nguoi", view.text("day.colleague"), hint: view.text("day.colleague.hint"),
            error: form.step == .give ? form.faults["nguoi"] : nil, isOptional: true,
            TextInput(form.step == .give ? form.login : "", maxLength: 60))
        return [Piece(own), Piece(entry(.give, [Piece(login)], Button(view.text("day.give"), .quiet)))]
    }

    // MARK: Onward

    private var onward: Group {
        let query = DayQuery(visit.query)
        let next = query.address(.next, saying: [("bo", String(review.number))])
        return Group([
            Piece(Button(view.text("day.later"), .secondary, address: next, key: key("b"))),
            Piece(
                Button(view.text("day.toQueue"), .quiet, address: query.address(.queue), key: key("v"))),
        ])
    }

    /// Which keys there are, and how to be rid of them.
    private var help: [Piece] {
        let links = PageLinks(visit)
        let way = Link(
            view.text(hasKeys ? "day.keys.off" : "day.keys.on"),
            to: links.with(DayKeys.parameter, hasKeys ? DayKeys.off : DayKeys.on))
        guard hasKeys else { return [Piece(way)] }
        let names = Self.keyNames.map { view.text("day.keys.\($0)") }
        // The way to the reasons works with a finger, too.
        let reasons = Button(view.text("day.toReasons"), .quiet, address: "#ly-do-1", key: "t")
        return [Piece(reasons), Piece(Details(view.text("day.keys"), names)), Piece(way)]
    }

    /// In the order they are told.
    static let keyNames = ["d", "t", "digits", "send", "b", "n", "v"]

    // MARK: Pieces

    private func entry(_ step: CaseForm.Step, _ parts: [Piece], _ button: Button) -> Form {
        let query = DayQuery(visit.query)
        return Form(
            action: query.address(.item(review.number)),
            sending: visit.formFields + [
                HiddenField("viec", step.rawValue), HiddenField("phien-ban", String(review.version)),
            ], errors: form.step == step ? form.faults.summary : nil, parts, buttons: [button])
    }

    private func decision(_ step: CaseForm.Step) -> [Piece] {
        let isAsked = form.step == step
        return [
            Piece(
                Field(
                    "so", view.text("file.decision"), hint: view.text("file.decision.hint"),
                    error: isAsked ? form.faults["\(step.rawValue)-so"] : nil, isOptional: true,
                    id: "\(step.rawValue)-so",
                    TextInput(isAsked ? form.number : "", width: .code, maxLength: ReviewDecision.longest))),
            Piece(
                Field(
                    "ngay", view.text("day.decision.day"), hint: view.text("day.decision.day.hint"),
                    error: isAsked ? form.faults["\(step.rawValue)-ngay"] : nil, isOptional: true,
                    id: "\(step.rawValue)-ngay", TextInput.day(isAsked ? form.day : ""))),
        ]
    }

    private func remark(_ step: CaseForm.Step, _ label: String, isOptional: Bool = false) -> Field {
        let isAsked = form.step == step
        return Field(
            "loi-nhan", view.text(label), isOptional: isOptional, id: "\(step.rawValue)-loi-nhan",
            TextArea(isAsked ? form.remark ?? "" : "", rows: 3, maxLength: CaseForm.longestRemark))
    }

    private func key(_ key: String) -> String? { hasKeys ? key : nil }
}
