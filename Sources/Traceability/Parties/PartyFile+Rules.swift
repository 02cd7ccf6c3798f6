import GS1

/// What a party's file must hold before it can be handed in (errors), and what it should (warnings). Nothing here is asked by a law of
/// every party, so nothing here says so.
extension PartyFile {
    package func findings(in circumstances: FileCircumstances) -> [Finding] {
        nameFindings + taxFindings + placeFindings(circumstances) + contactFindings + otherFindings
    }

    private var nameFindings: [Finding] {
        if name.isEmpty { return [.of(.nameMissing, .error, "/name")] }
        return name.count > 200 ? [.of(.nameLong, .error, "/name")] : []
    }

    private var taxFindings: [Finding] {
        guard let taxCode, !taxCode.isEmpty else {
            let isExpected = [.company, .cooperative, .cooperativeUnion, .provider].contains(partyKind)
            return isExpected ? [.of(.taxCodeMissing, .warning, "/taxCode")] : []
        }
        guard let code = TaxCode(taxCode) else { return [.of(.taxCodeWrong, .error, "/taxCode")] }
        if code.isPersonal, !partyKind.isPersonal, partyKind != .cooperativeGroup {
            return [.of(.taxCodeOfPerson, .warning, "/taxCode")]
        }
        return code.hasRightCheckDigit ? [] : [.of(.taxCodeDoubtful, .warning, "/taxCode")]
    }

    private func placeFindings(_ circumstances: FileCircumstances) -> [Finding] {
        guard let commune = address.commune, !commune.isEmpty else {
            return [.of(.communeMissing, .error, "/address/commune")]
        }
        return circumstances.isCommune(commune)
            ? [] : [.of(.communeUnknown, .error, "/address/commune", ["found": commune])]
    }

    private var contactFindings: [Finding] {
        var findings: [Finding] = []
        if (phone ?? "").isEmpty, (representative?.phone ?? "").isEmpty {
            findings.append(.of(.phoneMissing, .error, "/phone"))
        }
        let people = [("/representative", representative)] + contacts.enumerated().map { ("/contacts/\($0)", $1) }
        let phones = [("/phone", phone)] + people.map { ("\($0.0)/phone", $0.1?.phone) }
        for (pointer, number) in phones {
            if let number, !number.isEmpty, PhoneNumber(number) == nil {
                findings.append(.of(.phoneWrong, .error, pointer, ["found": number]))
            }
        }
        for (pointer, email) in [("/email", email)] + people.map({ ("\($0.0)/email", $0.1?.email) }) {
            if let email, !email.isEmpty, !EmailAddress.isLikely(email) {
                findings.append(.of(.emailWrong, .error, pointer, ["found": email]))
            }
        }
        return findings
    }

    private var otherFindings: [Finding] {
        var findings: [Finding] = []
        if sector == nil { findings.append(.of(.sectorMissing, .error, "/sector")) }
        if let gln, !gln.isEmpty, (try? GLN(gln)) == nil { findings.append(.of(.glnWrong, .error, "/gln")) }
        if !partyKind.isPersonal, (representative?.name ?? "").isEmpty {
            findings.append(.of(.representativeMissing, .warning, "/representative/name"))
        }
        if partyKind.isPersonal, consent == nil { findings.append(.of(.consentMissing, .warning, "/consent")) }
        for (pointer, text) in [
            ("/note", note), ("/address/street", address.street), ("/address/printed", address.printed),
        ]
        where (text ?? "").count > 1_000 {
            findings.append(.of(.textLong, .error, pointer))
        }
        return findings
    }
}

extension Finding {
    fileprivate static func of(
        _ code: PartyCode, _ severity: Severity, _ pointer: String, _ arguments: [String: String] = [:]
    ) -> Finding {
        Finding(code: code.rawValue, severity: severity, pointer: pointer, arguments: arguments)
    }
}
