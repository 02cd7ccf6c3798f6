import Traceability

/// One certificate as the page tells it: which, of what, from whom, and whether it still holds by its own dates.
struct OriginCertificate: Sendable {
    let name: String
    let standing: String
    /// A class of the style sheet.
    let tone: String
    /// What it is of, who granted it, its number, since when: each a text of its own.
    let parts: [String]
    /// Which authority looked at it and when; nil for what is only declared.
    let confirmed: String?
    /// Where everybody may see its copy.
    let copy: String?

    init(_ declared: DossierCertificate, _ standing: Certificate.Standing, words: OriginWords) {
        let certificate = declared.certificate
        name = certificate.standard ?? words.text("origin.certificates.unnamed")
        tone = standing == .valid ? "good" : standing == .undated ? "plain" : "caution"
        self.standing = Self.words(standing, certificate, words)
        parts = [
            words.text("origin.certificates.of", ["subject": Self.subject(declared.subject, words)]),
            certificate.agency.map { words.text("origin.certificates.agency", ["agency": $0]) },
            certificate.number.map { words.text("origin.certificates.number", ["number": $0]) },
            standing == .notYet
                ? nil : certificate.start.map { words.text("origin.certificates.since", ["day": words.day($0)]) },
        ].compactMap(\.self)
        confirmed = declared.paper.flatMap { Self.confirmation($0.word, words) }
        copy = declared.paper?.copy.map { Address.publicCopy($0).path }
    }

    private static func confirmation(_ word: DossierPaper.Word, _ words: OriginWords) -> String? {
        guard case .confirmed(let office, let day) = word else { return nil }
        let names = OfficeWords(catalogue: words.catalogue, places: words.places, language: words.language)
        return words.text("origin.certificates.confirmed", ["office": names.text(office), "day": words.day(day)])
    }

    private static func words(
        _ standing: Certificate.Standing, _ certificate: Certificate, _ words: OriginWords
    ) -> String {
        let days = [
            "start": certificate.start.map(words.day) ?? "", "end": certificate.end.map(words.day) ?? "",
        ]
        return switch standing {
        case .valid: words.text("origin.certificates.valid", days)
        case .undated where certificate.hasUnreadableDate: words.text("origin.certificates.unreadable")
        case .undated: words.text("origin.certificates.undated")
        case .notYet: words.text("origin.certificates.notYet", days)
        case .expired: words.text("origin.certificates.expired", days)
        case .withdrawn: words.text("origin.certificates.withdrawn")
        }
    }

    /// In words the public may read: a place that is not shown by name is its kind and commune.
    static func subject(_ subject: DossierCertificate.Subject, _ words: OriginWords) -> String {
        switch subject {
        case .goods: words.text("origin.certificates.goods")
        case .product: words.text("origin.certificates.product")
        case .producer: words.text("origin.certificates.producer")
        case .place(let kind, let place):
            [kind.map { words.text("lookup.place.\($0.rawValue)") }, words.place(place)].compactMap(\.self)
                .joinedOrNil(separator: ", ") ?? words.text("origin.certificates.place")
        }
    }
}

extension [String] {
    fileprivate func joinedOrNil(separator: String) -> String? { isEmpty ? nil : joined(separator: separator) }
}

extension OriginCertificate: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "standing": standing
        case "tone": tone
        case "parts": parts
        case "confirmed": confirmed
        case "copy": copy
        default: nil
        }
    }
}
