import GS1

extension ProductFile {
    /// Errors are what no file may be saved with; warnings what is missing for the law, the national portal or a buyer.
    package func findings(in circumstances: FileCircumstances) -> [Finding] { findings(on: circumstances.today) }

    func findings(on day: CivilDay) -> [Finding] {
        nameFindings + codeFindings + basisFindings(day) + registrationFindings(day) + goodsFindings + packFindings
            + recognitionFindings(day) + labelFindings
    }

    private func found(
        _ code: ProductCode, _ severity: Finding.Severity = .error, at pointer: String,
        _ arguments: [String: String] = [:], source: String? = nil
    ) -> Finding {
        Finding(code: code.rawValue, severity: severity, pointer: pointer, arguments: arguments, source: source)
    }

    private var nameFindings: [Finding] {
        var found: [Finding] = []
        if name.isEmpty { found.append(self.found(.nameMissing, at: "/name")) }
        if name.count > 200 { found.append(self.found(.nameLong, at: "/name")) }
        if owner.isEmpty { found.append(self.found(.ownerMissing, at: "/owner")) }
        if group == nil { found.append(self.found(.groupMissing, .warning, at: "/group")) }
        return found
    }

    private var codeFindings: [Finding] {
        var found: [Finding] = []
        if let gtin { found += Self.gtinFindings(gtin, at: "/gtin", wrong: .gtinWrong) }
        if let internalCode, InternalCode(reading: internalCode)?.text != internalCode {
            found.append(
                self.found(.internalWrong, at: "/internalCode", source: LegalBasis.internalCode.text))
        }
        if gtin == nil {
            found.append(
                self.found(internalCode == nil ? .codeMissing : .gtinMissing, .warning, at: "/gtin"))
        }
        if let hsCode, HSCode(reading: hsCode) == nil { found.append(self.found(.hsWrong, at: "/hsCode")) }
        return found
    }

    /// What is wrong with a number that is to be a GTIN.
    private static func gtinFindings(_ text: String, at pointer: String, wrong: ProductCode) -> [Finding] {
        do throws(GS1Error) {
            let link = try DigitalLink(path: "/01/\(GTIN(text).text)")
            guard link.isInternal else { return [] }
            return [Finding(code: ProductCode.gtinInternal.rawValue, severity: .error, pointer: pointer)]
        } catch {
            var arguments = error.arguments
            arguments["reason"] = error.code.rawValue
            return [Finding(code: wrong.rawValue, severity: .error, pointer: pointer, arguments: arguments)]
        }
    }

    private func basisFindings(_ day: CivilDay) -> [Finding] {
        var found: [Finding] = []
        if gtin != nil, basis == nil { found.append(self.found(.basisMissing, .warning, at: "/basis")) }
        if let number, basis?.kind == .own, !number.isOfVietnam, !number.isSample {
            found.append(
                self.found(.basisForeign, .warning, at: "/basis", source: LegalBasis.gtinForeign.text))
        }
        if let end = basis?.to {
            if end < day {
                found.append(self.found(.basisOver, .warning, at: "/basis/to", ["day": end.text]))
            } else if end.days(since: day) <= CodeRegistration.notice {
                found.append(self.found(.basisEnds, .info, at: "/basis/to", ["day": end.text]))
            }
        }
        for (place, authorisation) in authorised.enumerated() {
            if authorisation.party.isEmpty || authorisation.scope.isEmpty {
                found.append(self.found(.authorisationEmpty, at: "/authorised/\(place)"))
            }
            if let to = authorisation.to, to < authorisation.from {
                found.append(self.found(.authorisationReversed, at: "/authorised/\(place)/to"))
            }
        }
        return found
    }

    private func registrationFindings(_ day: CivilDay) -> [Finding] {
        guard let registration else { return [] }
        var found: [Finding] = []
        if let prefix = registration.companyPrefix {
            if !CodeRegistration.isPrefix(prefix) {
                found.append(self.found(.prefixWrong, at: "/registration/companyPrefix"))
            } else if let number, !number.text.dropFirst().hasPrefix(prefix) {
                found.append(self.found(.prefixOther, .warning, at: "/gtin", ["prefix": prefix]))
            }
        }
        switch registration.next(on: day) {
        case .payFee:
            let until = registration.feePaidUntil?.text ?? ""
            found.append(self.found(.feeDue, .warning, at: "/registration/feePaidUntil", ["day": until]))
        case .renew:
            let until = registration.validTo?.text ?? ""
            found.append(self.found(.registrationEnds, .warning, at: "/registration/validTo", ["day": until]))
        default: break
        }
        return found
    }

    private var goodsFindings: [Finding] {
        var found: [Finding] = []
        let law = LegalBasis.dataSet.text
        if pictures.isEmpty { found.append(self.found(.pictureMissing, .warning, at: "/pictures", source: law)) }
        if origin == nil { found.append(self.found(.originMissing, .warning, at: "/origin", source: law)) }
        if let origin, origin.country.utf8.count != 2 || !origin.country.utf8.allSatisfy({ (0x41...0x5A) ~= $0 }) {
            found.append(self.found(.originWrong, at: "/origin/country"))
        }
        if standards.isEmpty { found.append(self.found(.standardMissing, .warning, at: "/standards", source: law)) }
        if net == nil { found.append(self.found(.netMissing, .warning, at: "/net")) }
        if let net, !net.isGood { found.append(self.found(.netWrong, at: "/net")) }
        if let shelfLife, !(1...100_000 ~= shelfLife.amount) {
            found.append(self.found(.shelfLifeWrong, at: "/shelfLife/amount"))
        }
        if tracing == nil { found.append(self.found(.tracingUnknown, .info, at: "/tracing")) }
        return found
    }

    private var packFindings: [Finding] {
        var found: [Finding] = []
        var met = Set([number?.text].compactMap(\.self))
        for (place, pack) in packs.enumerated() {
            if pack.name.isEmpty || pack.holds < 1 { found.append(self.found(.packEmpty, at: "/packs/\(place)")) }
            guard let gtin = pack.gtin else { continue }
            found += Self.gtinFindings(gtin, at: "/packs/\(place)/gtin", wrong: .packGTINWrong)
            if let number = try? GTIN(gtin), !met.insert(number.text).inserted {
                found.append(self.found(.packGTINRepeated, at: "/packs/\(place)/gtin"))
            }
        }
        return found
    }

    private func recognitionFindings(_ day: CivilDay) -> [Finding] {
        guard let ocop else { return [] }
        var found: [Finding] = []
        if !OCOPRecognition.recognised.contains(ocop.stars) { found.append(self.found(.ocopStars, at: "/ocop/stars")) }
        if ocop.decision == nil || ocop.decided == nil {
            found.append(self.found(.ocopDecision, .warning, at: "/ocop/decision"))
        }
        if let end = ocop.validTo, end < day {
            found.append(self.found(.ocopOver, .warning, at: "/ocop/validTo", ["day": end.text]))
        }
        return found
    }

    private var labelFindings: [Finding] {
        guard let labelGroup else { return [] }
        guard let group = LabelGroup.named(labelGroup) else {
            return [found(.labelGroupUnknown, at: "/labelGroup", ["group": String(labelGroup)])]
        }
        return group.missing(in: label).map { item in
            found(
                .labelItemMissing, .warning, at: "/label/\(item.rawValue)",
                ["item": item.rawValue, "group": String(labelGroup)], source: group.source)
        }
    }
}

extension GTIN {
    /// Of GS1 Vietnam's range; a GTIN-8 of it begins with the same digits.
    fileprivate var isOfVietnam: Bool { text.dropFirst().hasPrefix("893") || text.hasPrefix("000000893") }
    /// GS1's range for examples, which the demonstration uses.
    fileprivate var isSample: Bool { text.dropFirst().hasPrefix("952") }
}
