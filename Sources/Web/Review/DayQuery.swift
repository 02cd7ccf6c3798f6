import Records
import Traceability

/// Which cases somebody goes through: it stays in the address from one case to the next.
struct DayQuery: Sendable {
    let kind: ReviewKind?
    let isMine: Bool
    let isLate: Bool
    let isClean: Bool
    let after: Int64?

    init(_ query: Query) {
        kind = query["loai"].flatMap(ReviewKind.init(rawValue:))
        isMine = query["cua-toi"] == "1"
        isLate = query["tre"] == "1"
        isClean = query["sach"] == "1"
        after = query["sau"].flatMap { Int64($0) }
    }

    func question(_ officer: ReviewOfficer, on day: CivilDay, limit: Int = 50) -> ReviewQuestion {
        ReviewQuestion(
            isMine ? .assigned(to: officer.caller.id) : .parts(officer.scopes(kind: kind)),
            isClean: isClean,
            lateOn: isLate ? day : nil, after: after, limit: limit)
    }

    var isNarrowed: Bool { kind != nil || isMine || isLate || isClean }

    /// What narrows it, for a link to what belongs to the same walk.
    func address(_ route: DayRoute, saying more: [(String, String)] = [], at anchor: String? = nil)
        -> String
    {
        var pairs: [(String, String)] = []
        if let kind { pairs.append(("loai", kind.rawValue)) }
        if isMine { pairs.append(("cua-toi", "1")) }
        if isLate { pairs.append(("tre", "1")) }
        if isClean { pairs.append(("sach", "1")) }
        let query = (pairs + more).map { "\($0.0)=\(PercentCoding.encode($0.1))" }.joined(
            separator: "&")
        return route.path + (query.isEmpty ? "" : "?\(query)") + (anchor.map { "#\($0)" } ?? "")
    }
}
