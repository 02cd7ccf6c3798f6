import Traceability

/// The certificates of a page: those that hold first, as many as a small page has room for.
struct OriginCertificates: Sendable {
    let shown: [OriginCertificate]
    /// How many more there are.
    let rest: String?

    static let most = 12

    /// `nil` where nobody declared any.
    init?(_ dossier: Dossier, on day: CivilDay, words: OriginWords) {
        let all = dossier.certificates(on: day)
        guard !all.isEmpty else { return nil }
        shown = all.prefix(Self.most).map { OriginCertificate($0.certificate, $0.standing, words: words) }
        let more = all.count - shown.count
        rest = more > 0 ? words.text("origin.certificates.rest", ["count": String(more)]) : nil
    }
}
