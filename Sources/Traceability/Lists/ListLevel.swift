/// What an entry says of the goods under it. Raw values are stored; nobody types one into a product's file.
package enum ListLevel: String, CaseIterable, Codable, Hashable, Sendable, Comparable {
    case high, medium, priority, labelled, permitted, banned

    /// The graver is the greater.
    private var weight: Int {
        switch self {
        case .banned: 5
        case .high: 4
        case .medium: 3
        case .priority: 2
        case .labelled: 1
        case .permitted: 0
        }
    }

    package static func < (left: ListLevel, right: ListLevel) -> Bool { left.weight < right.weight }
}
