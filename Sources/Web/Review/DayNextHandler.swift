import Hummingbird
import Records
import Traceability

/// `GET …/tiep`: leads to the next case; `bo` is the one that is left for later.
struct DayNextHandler: Handler {
    let desk: DayDesk

    func answer(_ visit: Visit) async throws -> Response {
        let officer = try await desk.officer(visit)
        let query = DayQuery(visit.query)
        let left = visit.query["bo"].flatMap { Int64($0) }
        if let left { desk.glances.leave(left) }
        guard let next = try await desk.next(after: left, query, officer) else {
            return desk.base.seeOther(query.address(.queue, saying: [("xong", "het")]))
        }
        return desk.base.seeOther(query.address(.item(next), at: "main"))
    }
}
