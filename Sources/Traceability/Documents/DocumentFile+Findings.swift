extension DocumentFile {
    package func findings(in circumstances: FileCircumstances) -> [Finding] {
        nameFindings + scopeFindings + dayFindings(circumstances.today) + restFindings
    }

    /// The most files one paper covers, and the most parties that are shown it.
    package static let mostCovered = 500

    private func found(
        _ code: DocumentCode, _ severity: Finding.Severity = .error, at pointer: String,
        _ arguments: [String: String] = [:]
    ) -> Finding {
        Finding(code: code.rawValue, severity: severity, pointer: pointer, arguments: arguments)
    }

    private var nameFindings: [Finding] {
        var found: [Finding] = []
        if name.isEmpty { found.append(self.found(.nameMissing, at: "/name")) }
        if owner.isEmpty { found.append(self.found(.ownerMissing, at: "/owner")) }
        if (number ?? "").isEmpty { found.append(self.found(.numberMissing, .warning, at: "/number")) }
        if (issuer ?? "").isEmpty { found.append(self.found(.issuerMissing, .warning, at: "/issuer")) }
        for (pointer, text, most) in [
            ("/name", name, 200), ("/number", number ?? "", 100), ("/issuer", issuer ?? "", 200),
            ("/note", note ?? "", 1_000),
        ] where text.count > most {
            found.append(self.found(.textLong, at: pointer, ["most": String(most)]))
        }
        return found
    }

    private var scopeFindings: [Finding] {
        var found: [Finding] = []
        if scope.isEmpty { found.append(self.found(.coversNothing, at: "/scope")) }
        if covered.count > Self.mostCovered || scope.standards.count > 20 || partners.count > Self.mostCovered {
            found.append(self.found(.coversTooMuch, at: "/scope", ["most": String(Self.mostCovered)]))
        }
        if scope.standards.contains(where: { $0.count > 200 }) {
            found.append(self.found(.textLong, at: "/scope/standards", ["most": "200"]))
        }
        return found
    }

    private func dayFindings(_ today: CivilDay) -> [Finding] {
        var found: [Finding] = []
        for (pointer, day) in [("/validFrom", validFrom), ("/validTo", validTo)] {
            // Nobody's paper is from before 1945 or holds beyond a century.
            guard let day, !(1_945...2_126 ~= day.components.year) else { continue }
            found.append(self.found(.dayFarOff, at: pointer))
        }
        if let validFrom, let validTo, validTo < validFrom {
            found.append(self.found(.datesReversed, at: "/validTo"))
        }
        guard let validTo else { return found + [self.found(.undated, .info, at: "/validTo")] }
        let left = validTo.days(since: today)
        if left < 0 {
            found.append(self.found(.expired, .warning, at: "/validTo", ["day": validTo.text]))
        } else if left <= ReminderStep.first.rawValue {
            found.append(self.found(.ends, .warning, at: "/validTo", ["day": validTo.text, "days": String(left)]))
        }
        return found
    }

    private var restFindings: [Finding] {
        var found: [Finding] = []
        if copy == nil { found.append(self.found(.copyMissing, .warning, at: "/copy")) }
        if audience == .partner, partners.isEmpty {
            found.append(self.found(.partnersMissing, .warning, at: "/partners"))
        }
        return found
    }
}
