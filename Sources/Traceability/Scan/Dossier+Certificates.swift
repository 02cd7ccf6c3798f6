extension Dossier {
    /// Those that hold first, then by the day on which they end, the latest first.
    package func certificates(on day: CivilDay) -> [(certificate: DossierCertificate, standing: Certificate.Standing)] {
        certificates.map { ($0, $0.standing(on: day)) }.enumerated()
            .sorted { left, right in
                let ends = (left.element.0.certificate.end?.number ?? 0, right.element.0.certificate.end?.number ?? 0)
                return (left.element.1, -ends.0, left.offset) < (right.element.1, -ends.1, right.offset)
            }
            .map(\.element)
    }

    /// Those that neither ended nor are still to begin.
    package func currentCertificates(on day: CivilDay) -> [DossierCertificate] {
        certificates(on: day).filter { $0.standing <= .undated }.map(\.certificate)
    }

    /// When the certificates for a standard the business says it applies ended: `nil` where one holds, or none that ended was ever
    /// declared. What is expired, withdrawn or still to begin backs no claim; a renewal that holds backs it again.
    package func certificatesEnded(for standard: String, on day: CivilDay) -> CivilDay? {
        let backing = certificates(on: day).filter { $0.certificate.certificate.isUnder(standard) }
        guard !backing.contains(where: { $0.standing <= .undated }) else { return nil }
        return backing.compactMap { $0.certificate.ended(on: day) }.max()
    }
}

extension Certificate {
    /// Whether it was granted under a standard, however fully either is cited: `VietGAP` and `VietGAP TCVN 11892-1:2017`.
    func isUnder(_ cited: String) -> Bool {
        guard let words = standard?.lowercased().split(separator: " ") else { return false }
        let others = cited.lowercased().split(separator: " ")
        guard !words.isEmpty, !others.isEmpty else { return false }
        return zip(words, others).allSatisfy { $0 == $1 }
    }
}
