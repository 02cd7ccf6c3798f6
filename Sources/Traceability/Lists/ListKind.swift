/// What a list says of goods. Raw values are stored.
package enum ListKind: String, CaseIterable, Codable, Hashable, Sendable {
    /// A ministry's list of goods of medium and high risk, by code of the tariff.
    case risk
    /// What the province puts first, with its roadmap.
    case priority
    /// Which group of the annex on labels goods belong to.
    case label
    /// Substances that may be used, or may not.
    case substance

    /// What its entries may say.
    package var levels: [ListLevel] {
        switch self {
        case .risk: [.high, .medium]
        case .priority: [.priority]
        case .label: [.labelled]
        case .substance: [.permitted, .banned]
        }
    }

    /// What its entries may be found by.
    package var keys: Set<ListKey.Kind> { self == .substance ? [.substance] : [.code, .group, .labelGroup] }

    /// Whether products are judged by it.
    package var judgesProducts: Bool { self != .substance }

    /// Whether its roadmap obliges. In every other list a day of the roadmap is what somebody plans.
    package var obliges: Bool { self == .risk }
}
