import Traceability

/// The stages of a dossier as a reader can take them in: what many growers did alike is one line with its places.
struct OriginJourney {
    /// Stages that are shown as one line, in order of time, never empty.
    typealias Group = [DossierStage]

    let groups: [Group]

    /// The same with goods that left one place and came to the next as one line.
    var lines: [Group] {
        groups.reduce(into: []) { lines, group in
            if let last = lines.last, Self.isMove(from: last, to: group) {
                lines[lines.count - 1] += group
            } else {
                lines.append(group)
            }
        }
    }

    /// Whether a line tells of goods sent and received.
    static func isMove(_ line: Group) -> Bool { line[0].name == .shipping && line[line.count - 1].name == .receiving }

    private static func isMove(from sent: Group, to received: Group) -> Bool {
        guard let left = sent.last, let right = received.first else { return false }
        return left.name == .shipping && right.name == .receiving && left.hopsBack == right.hopsBack
            && left.product == right.product && left.isOfContainer == right.isOfContainer
            && !left.isDisputed && !right.isDisputed
    }

    /// More lines than this nobody reads on a phone.
    private static let mostLines = 14

    /// More lines than this no small page has room for.
    private static let mostTiers = 24

    /// Alike neighbours are one line. Where that is still too long, all that happened alike at the same distance upstream is; and
    /// where even that is, all that happened alike to the same product.
    init(_ stages: [DossierStage]) {
        let neighbours = Self.neighbours(stages)
        let tiers = neighbours.count <= Self.mostLines ? neighbours : Self.gathered(stages, by: Self.isAlike)
        groups = tiers.count <= Self.mostTiers ? tiers : Self.gathered(stages, by: Self.isSameStep)
    }

    private static func neighbours(_ stages: [DossierStage]) -> [Group] {
        stages.reduce(into: []) { groups, stage in
            if let last = groups.last?.last, isAlike(last, stage), last.day == stage.day {
                groups[groups.count - 1].append(stage)
            } else {
                groups.append([stage])
            }
        }
    }

    private static func gathered(
        _ stages: [DossierStage], by isAlike: (DossierStage, DossierStage) -> Bool
    ) -> [Group] {
        stages.reduce(into: []) { groups, stage in
            if let index = groups.firstIndex(where: { isAlike($0[0], stage) }) {
                groups[index].append(stage)
            } else {
                groups.append([stage])
            }
        }
    }

    /// The same step of the same product at the same distance, both undisputed or both disputed.
    private static func isAlike(_ left: DossierStage, _ right: DossierStage) -> Bool {
        left.hopsBack == right.hopsBack && isSameStep(left, right)
    }

    /// The same step of the same product, both undisputed or both disputed.
    private static func isSameStep(_ left: DossierStage, _ right: DossierStage) -> Bool {
        left.name == right.name && left.product == right.product && left.isOfContainer == right.isOfContainer
            && left.isDisputed == right.isDisputed && (left.name != .other || left.bizStep == right.bizStep)
    }
}
