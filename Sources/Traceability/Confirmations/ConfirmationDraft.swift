/// What somebody confirms of a file, before it is judged.
package struct ConfirmationDraft: Hashable, Sendable {
    package var facts: Set<ConfirmedFact>
    package var authority: String
    package var decision: String?
    /// For those who work here.
    package var note: String?
    /// Where who confirms stood; nil where it was done at a desk.
    package var position: Coordinate?
    /// SHA-256 of a picture that was stored.
    package var picture: String?
    /// Somebody looked at how far the position lies from the outline, and means it.
    package var isFarMeant: Bool

    package init(
        _ facts: Set<ConfirmedFact>, authority: String, decision: String? = nil, note: String? = nil,
        position: Coordinate? = nil, picture: String? = nil, isFarMeant: Bool = false
    ) {
        self.facts = facts
        self.authority = authority
        self.decision = decision
        self.note = note
        self.position = position
        self.picture = picture
        self.isFarMeant = isFarMeant
    }

    package static let mostOfName = 200
    package static let mostOfNote = 1_000
    /// Metres: telephones err by some tens under trees.
    package static let far = 200

    /// - Parameters:
    ///   - said: the facts that the file says something of.
    ///   - metres: from the position to the place's outline; nil where either is unknown.
    package func findings(
        of kind: FileKind, saying said: Set<ConfirmedFact>, metres: Int?
    ) -> [Finding] {
        var findings: [Finding] = []
        if facts.isEmpty { findings.append(ConfirmationCode.factMissing.at("facts")) }
        if facts.contains(where: { $0.kind != kind }) {
            findings.append(ConfirmationCode.factOther.at("facts"))
        } else if !facts.isSubset(of: said) {
            findings.append(ConfirmationCode.factEmpty.at("facts"))
        }
        if authority.allSatisfy(\.isWhitespace) { findings.append(ConfirmationCode.authorityMissing.at("authority")) }
        let texts = [
            ("authority", authority, Self.mostOfName), ("decision", decision ?? "", Self.mostOfName),
            ("note", note ?? "", Self.mostOfNote),
        ]
        for (member, text, most) in texts where text.count > most {
            findings.append(ConfirmationCode.textLong.at(member, ["most": String(most)]))
        }
        if let metres, metres > Self.far, !isFarMeant {
            findings.append(ConfirmationCode.positionFar.at("position", ["metres": String(metres)]))
        }
        return findings
    }

    /// - Returns: what is wrong with a reason for withdrawing one.
    package static func findings(withdrawing reason: String) -> [Finding] {
        if reason.allSatisfy(\.isWhitespace) { return [ConfirmationCode.reasonMissing.at("reason")] }
        return reason.count > mostOfNote
            ? [ConfirmationCode.textLong.at("reason", ["most": String(mostOfNote)])] : []
    }
}
