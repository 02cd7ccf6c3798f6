import Hummingbird
import Records
import Traceability

/// What is said on the page somebody is led to: what became of the case before.
struct DaySaid: Sendable {
    private let visit: Visit
    private let record: ReviewRecord?
    private let names: [String: String]
    private let notice: String?

    /// - Parameter officer: sees only cases within reach named.
    init(_ visit: Visit, _ desk: DayDesk, _ officer: ReviewOfficer) async throws {
        self.visit = visit
        guard visit.method == .get, let number = visit.query["truoc"].flatMap({ Int64($0) }),
            let found = try? await desk.record(number, for: officer)
        else {
            (record, names, notice) = (nil, [:], nil)
            return
        }
        record = found
        names = try await desk.base.names(of: [found.review.decidedBy].compactMap(\.self))
        let isTold = found.review.state == .approved || found.review.state == .returned
        notice = found.review.kind.file.flatMap { kind in
            isTold ? Address.files(kind, .part(found.review.subject, .notice)).path : nil
        }
    }

    func pieces(_ view: FileView) -> [Piece] {
        guard let said = visit.query["xong"] else { return [] }
        if said == "het" { return [Piece(Notice(.success, view.text("day.done.het")))] }
        let title = record?.review.title ?? ""
        if said == "mat" {
            guard let review = record?.review, review.state != .open else { return [] }
            let words = [
                "title": title, "state": view.text("review.state.\(review.state.rawValue)"),
                "name": review.decidedBy.map { view.actor($0, names) } ?? "",
                "time": review.decidedAt.map { view.instant($0) } ?? "",
            ]
            let text = view.text("day.lost.text")
            return [Piece(Notice(.caution, view.text("day.lost", words), text, isUrgent: true))]
        }
        guard let step = CaseForm.Step(rawValue: said) else { return [] }
        let links =
            notice.map { [Link(view.text("letter.take"), to: $0, spoken: title, icon: .download)] } ?? []
        return [
            Piece(
                Notice(.success, view.text("day.done.\(step.rawValue)", ["title": title]), links: links))
        ]
    }
}
