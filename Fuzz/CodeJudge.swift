import GS1

/// Codes in every form of the standard: read or refused with a place inside the text; what is read says the same in every
/// other form it can be written in.
enum CodeJudge {
    /// - Returns: whether the code was read without a fault.
    static func judge(_ input: [UInt8]) throws -> Bool {
        let text = String(decoding: input, as: UTF8.self)
        let code = CodeExplanation(text)
        if let problem = code.problem {
            if let position = problem.position, position < 0 || position > text.utf8.count {
                throw Broken(what: "position outside: \(problem)")
            }
            guard !problem.rule.isEmpty else { throw Broken(what: "a fault without a rule: \(problem)") }
        }
        try judgeScan(text)
        guard !code.elements.isEmpty else { return code.isGood }
        let other = code.equivalents(domain: "https://id.example.org", companyPrefixLength: 7)
        try again(other.bracketed, code.elements) { try ElementString(bracketed: $0).elements }
        try again(other.unbracketed, code.elements) { try ElementString(unbracketed: $0).elements }
        for form in [other.bracketed, other.unbracketed, other.digitalLink, other.epcURN, other.bare] {
            try judge(form, sameAs: code)
        }
        return code.isGood
    }

    /// What a tag holds is a code, or refused with a place; a code is one in every other form, so the rest is as for `judge`.
    static func judge(tag input: [UInt8]) throws -> Bool {
        let text = String(decoding: input, as: UTF8.self)
        _ = EPCBinary.isMeant(text)
        let epc: EPCBinary
        do throws(GS1Error) {
            epc = try EPCBinary(text)
        } catch {
            guard let position = error.position, (0...text.utf8.count).contains(position) else {
                throw Broken(what: "no position inside: \(error)")
            }
            return false
        }
        let printed = epc.link.uri(on: "https://id.example.org")
        guard let link = try? DigitalLink(printed), link.elements == epc.link.elements else {
            throw Broken(what: "\(printed) is not \(text)")
        }
        if let urn = epc.urn, urn.digitalLink?.thing != link.thing { throw Broken(what: "\(urn) is not \(printed)") }
        _ = try judge(input)
        return true
    }

    /// parse ∘ print = identity, element by element.
    private static func again(
        _ printed: String?, _ elements: [Element], _ read: (String) throws -> [Element]
    ) throws {
        guard let printed else { throw Broken(what: "elements that cannot be printed: \(elements)") }
        guard let found = try? read(printed), found == elements else {
            throw Broken(what: "\(printed) is not \(elements)")
        }
    }

    /// The same key comes back from whatever was written.
    private static func judge(_ form: String?, sameAs code: CodeExplanation) throws {
        guard let form, let key = code.key else { return }
        let again = CodeExplanation(form)
        guard again.key == key, again.thing == code.thing else { throw Broken(what: "\(form) is not \(code.text)") }
    }

    /// What a scanner sent is sent again, byte for byte.
    private static func judgeScan(_ text: String) throws {
        let scan: ScanData
        do throws(GS1Error) {
            scan = try ScanData(text)
        } catch {
            if let position = error.position, position < 0 || position > text.utf8.count {
                throw Broken(what: "position outside: \(error)")
            }
            return
        }
        guard ScanData.text(of: scan.message, as: scan.symbology) == text else {
            throw Broken(what: "\(scan.message) is not what was sent")
        }
    }
}
