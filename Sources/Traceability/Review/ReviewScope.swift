/// A part of the queue, as its rows are read: everything is `ReviewScope()`.
package struct ReviewScope: Hashable, Sendable {
    package var kind: ReviewKind?
    package var stage: ReviewStage?
    package var commune: String?
    package var sector: Sector?

    package init(kind: ReviewKind? = nil, stage: ReviewStage? = nil, commune: String? = nil, sector: Sector? = nil) {
        self.kind = kind
        self.stage = stage
        self.commune = commune
        self.sector = sector
    }

    /// `party/sign/26041/agriculture`, each part empty where it is no condition.
    package var text: String {
        "\(kind?.rawValue ?? "")/\(stage?.rawValue ?? "")/\(commune ?? "")/\(sector?.rawValue ?? "")"
    }

    /// Every part an open case lies in.
    package static func all(of review: ReviewCase) -> Set<ReviewScope> {
        var scopes: Set<ReviewScope> = []
        for kind in [review.kind, nil] {
            for stage in [review.stage, nil] {
                for commune in [review.reach.commune, nil] {
                    for sector in [review.reach.sector, nil] {
                        scopes.insert(ReviewScope(kind: kind, stage: stage, commune: commune, sector: sector))
                    }
                }
            }
        }
        return scopes
    }
}
