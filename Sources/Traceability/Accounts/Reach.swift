/// How far a caller sees, for questions over many files: what a list's condition is made of.
package enum Reach: Hashable, Sendable {
    case everything
    case nothing
    /// Whatever lies in one of these; never empty.
    case some([Part])

    /// Conditions that hold together; an empty set is no condition.
    package struct Part: Hashable, Sendable {
        /// Files of these parties and of who belongs to them.
        package let parties: Set<String>
        package let communes: Set<String>
        package let sectors: Set<Sector>

        package init(parties: Set<String> = [], communes: Set<String> = [], sectors: Set<Sector> = []) {
            self.parties = parties
            self.communes = communes
            self.sectors = sectors
        }

        var isUnbounded: Bool { parties.isEmpty && communes.isEmpty && sectors.isEmpty }

        package func covers(_ subject: Subject) -> Bool {
            (parties.isEmpty || !parties.isDisjoint(with: subject.parties))
                && (communes.isEmpty || subject.commune.map(communes.contains) ?? false)
                && (sectors.isEmpty || subject.sector.map(sectors.contains) ?? false)
        }
    }

    /// What these parts reach together.
    init(_ parts: [Part]) {
        if parts.isEmpty {
            self = .nothing
        } else if parts.contains(where: \.isUnbounded) {
            self = .everything
        } else {
            self = .some(parts)
        }
    }

    package func covers(_ subject: Subject) -> Bool {
        switch self {
        case .everything: true
        case .nothing: false
        case .some(let parts): parts.contains { $0.covers(subject) }
        }
    }
}
