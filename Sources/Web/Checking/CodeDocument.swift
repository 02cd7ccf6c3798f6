package import GS1

/// What a code is, for programs: a line of `nguon gs1 check --json` and the answer of `GET /api/v1/gs1/check`. The
/// member names are relied upon.
package struct CodeDocument: Encodable, Sendable {
    package struct Part: Encodable, Sendable {
        package let ai: String
        package let value: String
        /// The short title of the standard.
        package let title: String
        /// What it is, in the language asked for.
        package let name: String
        /// `key`, `qualifier` or `attribute`.
        package let role: String
        /// The value cut where the standard cuts it.
        package let components: [String]
        /// The number that the digits of a measure or amount mean.
        package let decimal: String?
    }

    package struct Equivalents: Encodable, Sendable {
        package let bracketed: String?
        package let unbracketed: String?
        package let digitalLink: String?
        package let epcURN: String?
        package let bare: String?
    }

    package struct Fault: Encodable, Sendable {
        /// Stable, e.g. `gs1.checkDigit`.
        package let code: String
        package let ai: String?
        /// UTF-8 offset in the input.
        package let position: Int?
        /// The name of the rule in GS1's syntax dictionary where it has one.
        package let rule: String
        package let arguments: [String: String]
        /// In the language asked for.
        package let detail: String
    }

    package let input: String
    package let valid: Bool
    /// `digitalLink`, `epcURN`, `epcBinary`, `bracketed`, `unbracketed`, `scan` or `number`; absent when it looks like none.
    package let form: String?
    /// The kind of bar code, when a scanner told it.
    package let symbology: String?
    /// The canonical key of the finest thing named, the same for every spelling.
    package let key: String?
    package let level: String?
    /// Canonical Digital Link path with the key's qualifiers: put a resolver's origin before it.
    package let digitalLink: String?
    package let elements: [Part]?
    /// What is printed under the bar code.
    package let hri: String?
    package let equivalents: Equivalents?
    package let error: Fault?
}

extension CodeDocument {
    /// - Parameter domain: origin of the Digital Link among the equivalents.
    package init(
        _ explanation: CodeExplanation, domain: String, companyPrefixLength: Int? = nil, catalogue: Catalogue,
        language: Language
    ) {
        input = explanation.text
        valid = explanation.isGood
        form = explanation.form?.rawValue
        symbology = explanation.symbology?.rawValue
        key = explanation.thing?.text
        level = explanation.thing?.level.rawValue
        digitalLink = explanation.link?.path
        let isRead = !explanation.elements.isEmpty
        elements = isRead ? explanation.parts.map { Part($0, catalogue, language) } : nil
        hri = isRead ? explanation.hriLine : nil
        equivalents =
            explanation.thing == nil && !isRead
            ? nil : Equivalents(explanation.equivalents(domain: domain, companyPrefixLength: companyPrefixLength))
        error = explanation.problem.map { Fault($0, catalogue, language) }
    }
}

extension CodeDocument.Part {
    fileprivate init(_ part: CodeExplanation.Part, _ catalogue: Catalogue, _ language: Language) {
        self.init(
            ai: part.ai, value: part.value, title: part.title, name: catalogue.text(part.titleKey, in: language),
            role: part.role.rawValue, components: part.components, decimal: part.decimal)
    }
}

extension CodeDocument.Equivalents {
    fileprivate init(_ equivalents: CodeExplanation.Equivalents) {
        self.init(
            bracketed: equivalents.bracketed, unbracketed: equivalents.unbracketed,
            digitalLink: equivalents.digitalLink, epcURN: equivalents.epcURN, bare: equivalents.bare)
    }
}

extension CodeDocument.Fault {
    fileprivate init(_ error: GS1Error, _ catalogue: Catalogue, _ language: Language) {
        var words = error.arguments
        words["ai"] = error.ai
        words["position"] = error.position.map { String($0 + 1) }
        self.init(
            code: error.code.rawValue, ai: error.ai, position: error.position, rule: error.rule,
            arguments: error.arguments, detail: catalogue.text("error.\(error.code.rawValue)", in: language, words))
    }
}
