import Records
import Traceability

/// What the forms beside a case sent.
struct CaseForm: Sendable {
    enum Step: String, CaseIterable, Sendable {
        case approve = "duyet"
        case sendBack = "tra"
        case stepBack = "lui"
        case take = "nhan"
        case release = "nha"
        case give = "giao"
    }

    let step: Step?
    /// The case as it was read.
    let version: Int64?
    let reasons: [ReviewReason]
    let remark: String?
    /// As typed.
    let number: String
    let day: String
    let login: String
    private(set) var faults = FormFaults()
    private var decision: ReviewDecision?
    private var colleague: String?

    static let longestRemark = 1_000

    init() {
        step = nil
        version = nil
        reasons = []
        remark = nil
        (number, day, login) = ("", "", "")
    }

    init(_ form: FormBody, _ view: FileView) {
        step = form["viec"].flatMap(Step.init(rawValue:))
        version = form["phien-ban"].flatMap { Int64($0) } ?? 0
        reasons = form.all("ly-do").compactMap(ReviewReason.init(rawValue:))
        remark = form.answer("loi-nhan").map { String($0.prefix(Self.longestRemark)) }
        number = form.answer("so").map { String($0.prefix(ReviewDecision.longest)) } ?? ""
        day = form.answer("ngay") ?? ""
        login = form.answer("nguoi") ?? ""
        guard step == .approve else { return }
        readDecision(view)
    }

    /// A document has a number and a day; today where none is said.
    private mutating func readDecision(_ view: FileView) {
        guard !number.isEmpty || !day.isEmpty else { return }
        guard !number.isEmpty else {
            return faults.add("duyet-so", view.text("day.decision.number.missing"))
        }
        guard let read = day.isEmpty ? view.today : DayText.reading(day),
            let decision = ReviewDecision(number: number, day: read, today: view.today)
        else { return faults.add("duyet-ngay", view.text("day.decision.day.wrong")) }
        self.decision = decision
    }

    /// Who it is given to.
    mutating func lookUp(_ accounts: AccountStore, _ view: FileView) async throws {
        if let login = Login(login) { colleague = try await accounts.account(login: login)?.id }
        if colleague == nil { faults.add("nguoi", view.text("day.colleague.unknown")) }
    }

    func move(by officer: ReviewOfficer) -> ReviewMove? {
        switch step {
        case .approve: .approve(decision: decision, remark: remark)
        case .sendBack: .sendBack(reasons, remark: remark, decision: nil)
        case .stepBack: .stepBack(remark: remark ?? "")
        case .take: .assign(officer.caller.id)
        case .release: .assign(nil)
        case .give: colleague.map { ReviewMove.assign($0) }
        case nil: nil
        }
    }

    /// Which field a refusal belongs to.
    mutating func refuse(_ refusal: ReviewRefusal, _ view: FileView) {
        let field: String =
            switch step {
            case .sendBack: "ly-do-1"
            case .stepBack: "lui-loi-nhan"
            case .give: "nguoi"
            case .approve: "duyet-so"
            case .take, .release, nil: "quyet-dinh"
            }
        faults.add(field, view.text("error.\(refusal.rawValue)"))
    }
}
