/// What a decision says: by whom, why, from when until when.
package struct SuspensionTerms: Hashable, Sendable {
    package var kind: SuspensionKind
    /// Its number, as cited.
    package var decision: String
    /// Name of the authority.
    package var authority: String
    package var reason: String
    package var from: CivilDay
    /// The last day on which it holds; nil until another decision.
    package var until: CivilDay?

    package init(
        _ kind: SuspensionKind, decision: String, authority: String, reason: String, from: CivilDay,
        until: CivilDay? = nil
    ) {
        self.kind = kind
        self.decision = decision
        self.authority = authority
        self.reason = reason
        self.from = from
        self.until = until
    }

    package static let mostOfName = 200
    package static let mostOfReason = 1_000
    /// Days.
    private static let mostAhead = 366

    package func findings(on today: CivilDay) -> [Finding] {
        let texts: [(String, String, SuspensionCode, Int)] = [
            ("decision", decision, .decisionMissing, Self.mostOfName),
            ("authority", authority, .authorityMissing, Self.mostOfName),
            ("reason", reason, .reasonMissing, Self.mostOfReason),
        ]
        return texts.compactMap { Self.finding($0.0, $0.1, $0.2, atMost: $0.3) } + days(today)
    }

    static func finding(
        _ member: String, _ text: String, _ missing: SuspensionCode, atMost most: Int
    ) -> Finding? {
        if text.allSatisfy(\.isWhitespace) { return missing.at(member) }
        return text.count > most ? SuspensionCode.textLong.at(member, ["most": String(most)]) : nil
    }

    private func days(_ today: CivilDay) -> [Finding] {
        if from.days(since: today) > Self.mostAhead {
            return [SuspensionCode.farAhead.at("from", ["most": String(Self.mostAhead)])]
        }
        guard let until else { return [] }
        if until < from { return [SuspensionCode.reversed.at("until")] }
        return until < today ? [SuspensionCode.over.at("until")] : []
    }
}
