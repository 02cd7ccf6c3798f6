import Hummingbird
import Records
import Traceability

/// `…/duyet-nhieu/{id}`: how far many that were approved together have come, and which were left to an officer. The page asks again by itself until all is done.
struct DayJobHandler: Handler {
    let id: String
    let desk: DayDesk

    func answer(_ visit: Visit) async throws -> Response {
        let officer = try await desk.officer(visit)
        guard let bulk = try await desk.reviews.bulk(id), bulk.actor == officer.caller.id else {
            throw Problem.notFound
        }
        let view = desk.base.view(visit)
        let page = SectionedPage(
            view, view.text("day.job"), trail: [Link(view.text("day.title"), to: DayRoute.root)],
            outcome(bulk, view) + refused(bulk, view))
        var response = desk.base.pages.workResponse(SectionedPage.template, page, for: visit)
        response.headers[.cacheControl] = "no-store"
        if !bulk.isDone { response.headers[own: .refresh] = "1" }
        return response
    }

    private func outcome(_ bulk: ReviewBulk, _ view: FileView) -> [Piece] {
        let counts = [
            "done": NumberText.grouped(bulk.approved, in: view.words.language),
            "total": NumberText.grouped(bulk.total, in: view.words.language),
        ]
        let onward = Button(view.text("day.toQueue"), .secondary, address: DayRoute.root)
        if bulk.isDone {
            return [
                Piece(Notice(.success, view.text("day.job.done", counts))), Piece(Group([Piece(onward)])),
            ]
        }
        let again = Button(view.text("day.job.again"), .secondary, address: DayRoute.job(bulk.id).path)
        return [
            Piece(
                Progress(
                    id: "tien-do", view.text("day.job.progress"), view.text("day.job.running", counts),
                    done: bulk.total - bulk.waiting, of: bulk.total)),
            Piece(Group([Piece(again)])),
        ]
    }

    /// Why some were not approved with the others, and how many for each reason.
    private func refused(_ bulk: ReviewBulk, _ view: FileView) -> [Piece] {
        guard !bulk.refused.isEmpty else { return [] }
        let lines = bulk.refused.sorted { $0.key.rawValue < $1.key.rawValue }.map { refusal, count in
            SummaryList.Line(
                NumberText.grouped(count, in: view.words.language), view.text("error.\(refusal.rawValue)"))
        }
        let title = view.text("day.job.refused")
        return [
            Piece(Notice(.caution, title, view.text("day.job.refused.text"))), Piece(SummaryList(lines)),
        ]
    }
}
