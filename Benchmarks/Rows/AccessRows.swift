import Traceability

/// `permission`: one decision who may do what, in microseconds.
enum AccessRows {
    static func decide() -> Figure {
        var figure = Figure(
            name: "permission", unit: "µs", better: .lower, baselineName: "",
            counts:
                "one decision, over nine callers (one of each role, an officer of 40 communes among them), every deed and 95 communes"
        )
        let callers = callers, subjects = subjects
        for _ in 0..<7 {
            var allowed = 0, asked = 0
            let start = ContinuousClock.now
            for caller in callers {
                for deed in Deed.allCases {
                    for subject in subjects {
                        if Access.decide(deed, on: subject, by: caller).isAllowed { allowed += 1 }
                        asked += 1
                    }
                }
            }
            let taken = seconds(ContinuousClock.now - start)
            precondition(allowed > 0 && allowed < asked)
            figure.values.append(taken * 1_000_000 / Double(asked))
        }
        return figure
    }

    private static let communes = (0..<95).map { String(26_000 + $0 * 3) }

    private static var callers: [Caller] {
        Role.allCases.compactMap { role in
            Grant(
                role: role, party: role.isOfParty ? "ben-1" : nil,
                communes: role == .communeOfficer || role == .alliance ? Set(communes.prefix(40)) : [],
                sectors: role == .sectorOfficer ? [.agriculture, .health] : []
            ).map { Caller(id: "user:\(role.rawValue)", grants: [$0], hasSecondFactor: true) }
        }
    }

    private static var subjects: [Subject] {
        communes.enumerated().map { index, commune in
            Subject(
                kind: FileKind.allCases[index % FileKind.allCases.count], parties: ["ben-\(index % 3)"],
                commune: commune, sector: Sector.allCases[index % Sector.allCases.count])
        }
    }
}
