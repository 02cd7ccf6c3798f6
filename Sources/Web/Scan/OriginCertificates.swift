import Traceability

/// The certificates of a page: those that hold first, as many as a small page has room for.
struct OriginCertificates: Sendable {
    let shown: [OriginCertificate]
    /// Whose word they are.
    let note: String
    /// How many more there are.
    let rest: String?

    private static let most = 12
    /// What a page of 60 kB has room for, bytes of text.
    private static let mostBytes = 3_000

    /// Those that the page and its data tell.
    static func shown(
        of dossier: Dossier, on day: CivilDay
    ) -> ArraySlice<(certificate: DossierCertificate, standing: Certificate.Standing)> {
        var bytes = 0
        return dossier.certificates(on: day).prefix(most).prefix { declared in
            let certificate = declared.certificate.certificate
            let texts = [certificate.standard, certificate.agency, certificate.number].compactMap(\.self)
            bytes += texts.reduce(0) { $0 + $1.utf8.count }
            return bytes <= mostBytes
        }
    }

    /// `nil` where nobody declared any.
    init?(_ dossier: Dossier, on day: CivilDay, words: OriginWords) {
        guard !dossier.certificates.isEmpty else { return nil }
        shown = Self.shown(of: dossier, on: day).map { OriginCertificate($0.certificate, $0.standing, words: words) }
        let isMixed = shown.contains { $0.confirmed != nil }
        note = words.text(isMixed ? "origin.certificates.note.mixed" : "origin.certificates.note")
        let more = dossier.certificates.count - shown.count
        rest = more > 0 ? words.text("origin.certificates.rest", ["count": String(more)]) : nil
    }
}

extension OriginCertificates: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "shown": shown
        case "note": note
        case "rest": rest
        default: nil
        }
    }
}
