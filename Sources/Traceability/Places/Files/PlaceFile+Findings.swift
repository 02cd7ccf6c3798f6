import GS1

extension PlaceFile {
    /// Days before its end at which a code or certificate is told of.
    private static let notice = 60
    private static let longestText = 500
    private static let mostNumber = 1_000_000_000.0

    package func findings(in circumstances: FileCircumstances) -> [Finding] {
        basics(circumstances) + numbers + lengths + codeFindings(circumstances.today)
            + dated(circumstances.today)
            + shapeFindings(circumstances) + (unread ?? []).map(\.finding)
    }

    /// The same, what concerns the shape said in one line: for pages that show it on the map.
    package func findingsInBrief(in circumstances: FileCircumstances) -> [Finding] {
        let (shapes, others) = findings(in: circumstances).reduce(into: ([Finding](), [Finding]())) { parts, finding in
            if ShapeFinding.Code.all.contains(finding.code) { parts.0.append(finding) } else { parts.1.append(finding) }
        }
        guard let worst = shapes.map(\.severity).max(), worst > .info else { return others }
        let remark = worst == .error ? PlaceRemark.shapeToMend : .shapeToSee
        let count = shapes.count { $0.severity > .info }
        return others + [Self.finding(remark, worst, "/shape", ["count": "\(count)"])]
    }

    private static func finding(
        _ remark: PlaceRemark, _ severity: Finding.Severity, _ pointer: String, _ arguments: [String: String] = [:]
    ) -> Finding {
        Finding(code: remark.rawValue, severity: severity, pointer: pointer, arguments: arguments)
    }

    private func basics(_ circumstances: FileCircumstances) -> [Finding] {
        var found: [Finding] = []
        if name.isEmpty { found.append(Self.finding(.nameMissing, .error, "/name")) }
        if owner.isEmpty { found.append(Self.finding(.ownerMissing, .error, "/owner")) }
        if let commune = address.commune {
            if !circumstances.isCommune(commune) {
                found.append(Self.finding(.communeUnknown, .warning, "/address/commune", ["found": commune]))
            }
        } else {
            found.append(Self.finding(.communeMissing, .warning, "/address/commune"))
        }
        if let phone, PhoneNumber(phone) == nil {
            found.append(Self.finding(.phoneWrong, .error, "/phone", ["found": phone]))
        }
        if let gln, soundGLN == nil { found.append(Self.glnFinding(gln)) }
        return found
    }

    private static func glnFinding(_ text: String) -> Finding {
        do throws(GS1Error) {
            _ = try GLN(text.filter { !" .-".contains($0) })
            preconditionFailure("a sound GLN was called none")
        } catch {
            return Finding(
                code: error.code.rawValue, severity: .error, pointer: "/gln", arguments: error.arguments)
        }
    }

    private var numbers: [Finding] {
        let all: [(String, Double?)] = [
            ("/hectares", hectares), ("/heads", heads.map(Double.init)), ("/yearlyOutput", yearlyOutput),
        ]
        var found = (all + households.enumerated().map { ("/households/\($0)/hectares", $1.hectares) })
            .compactMap { pointer, number -> Finding? in
                guard let number else { return nil }
                if !(number > 0) { return Self.finding(.notPositive, .error, pointer) }
                return number > Self.mostNumber ? Self.finding(.tooMuch, .error, pointer) : nil
            }
        if yearlyOutput != nil, outputUnit == nil {
            found.append(Self.finding(.unitMissing, .warning, "/outputUnit"))
        }
        let parts = households.compactMap(\.hectares).reduce(0, +)
        if let hectares, parts > hectares * 1.1 {
            found.append(
                Self.finding(
                    .moreThanWhole, .warning, "/households",
                    ["parts": ShapeCheck.text(parts), "whole": ShapeCheck.text(hectares)]))
        }
        return found
    }

    private var lengths: [Finding] {
        let texts: [(String, String?)] = [
            ("/name", name), ("/produce", produce), ("/address/printed", address.printed),
            ("/address/street", address.street), ("/internalCode", internalCode), ("/outputUnit", outputUnit),
            ("/note", note),
        ]
        return texts.compactMap { pointer, text in
            guard let text, text.count > Self.longestText else { return nil }
            return Self.finding(.textTooLong, .error, pointer, ["limit": "\(Self.longestText)"])
        }
    }

    private func codeFindings(_ today: CivilDay) -> [Finding] {
        codes.enumerated().flatMap { index, code -> [Finding] in
            let pointer = "/codes/\(index)"
            var found = code.code.findings(of: category, at: pointer + "/code")
            let isTwice = codes.prefix(index).contains { $0.code == code.code && $0.market == code.market }
            if isTwice { found.append(Self.finding(.codeTwice, .warning, pointer, ["found": code.code.text])) }
            if code.status != .granted {
                found.append(
                    Self.finding(
                        .codeSuspended, .warning, pointer, ["found": code.code.text, "market": code.market.rawValue]))
            }
            found += Self.term(
                code.from, code.until, today, pointer, code.code.text, over: .codeExpired, soon: .codeExpiring)
            return found
        }
    }

    private func dated(_ today: CivilDay) -> [Finding] {
        let certificates = certificates.enumerated().flatMap { index, one in
            Self.term(
                one.from, one.until, today, "/certificates/\(index)", one.name, over: .certificateExpired,
                soon: .certificateExpiring)
        }
        let packers = packers.enumerated().compactMap { index, one in
            one.until.flatMap { until in
                until < today
                    ? Self.finding(
                        .packerExpired, .warning, "/packers/\(index)", ["found": one.name, "until": until.text]) : nil
            }
        }
        return certificates + packers
    }

    private static func term(
        _ from: CivilDay?, _ until: CivilDay?, _ today: CivilDay, _ pointer: String, _ name: String,
        over: PlaceRemark, soon: PlaceRemark
    ) -> [Finding] {
        guard let until else { return [] }
        if let from, until < from { return [finding(.daysReversed, .error, pointer + "/until", ["found": name])] }
        let left = until.days(since: today)
        guard left <= notice else { return [] }
        let arguments = ["found": name, "until": until.text, "days": "\(left)"]
        return [finding(left < 0 ? over : soon, left < 0 ? .warning : .info, pointer + "/until", arguments)]
    }

    private func shapeFindings(_ circumstances: FileCircumstances) -> [Finding] {
        guard let verdict = shapeVerdict(in: circumstances) else {
            if unread?.contains(where: { $0.form == .shape }) == true { return [] }
            return [Self.finding(.shapeMissing, .info, "/shape")]
        }
        return verdict.findings.map(\.finding)
    }

    /// What the shape is meant to be; nil while there is none.
    /// - Parameter neighbours: other places that may lie over it.
    package func shapeVerdict(
        in circumstances: FileCircumstances, neighbours: [ShapeContext.Neighbour] = []
    ) -> ShapeVerdict? {
        shape.map { shape in
            var context = ShapeContext()
            context.hectares = hectares
            context.commune = address.commune
            context.province = circumstances.province
            context.boundaries = circumstances.boundaries
            context.neighbours = neighbours
            return ShapeCheck.verdict(on: shape, in: context)
        }
    }
}
