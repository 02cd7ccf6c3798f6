import Traceability

extension OriginData {
    /// A certificate in both vocabularies: schema.org's Certification and GS1's CertificationDetails.
    struct Certification: Encodable {
        let declared: DossierCertificate
        let standing: Certificate.Standing
        let words: OriginWords

        private enum Key: String, CodingKey {
            case type = "@type"
            case name, certificationIdentification, certificationStatus, validFrom, expires, issuedBy, about
            case standard = "gs1:certificationStandard"
            case agency = "gs1:certificationAgency"
            case number = "gs1:certificationIdentification"
            case start = "gs1:certificationStartDate"
            case end = "gs1:certificationEndDate"
        }

        func encode(to encoder: any Encoder) throws {
            let certificate = declared.certificate
            var object = encoder.container(keyedBy: Key.self)
            try object.encode(["Certification", "gs1:CertificationDetails"], forKey: .type)
            try object.encodeIfPresent(certificate.standard, forKey: .name)
            try object.encodeIfPresent(certificate.standard, forKey: .standard)
            try object.encodeIfPresent(certificate.agency.map { Named("Organization", $0) }, forKey: .issuedBy)
            try object.encodeIfPresent(certificate.agency, forKey: .agency)
            try object.encodeIfPresent(certificate.number, forKey: .certificationIdentification)
            try object.encodeIfPresent(certificate.number, forKey: .number)
            try object.encodeIfPresent(certificate.start?.text, forKey: .validFrom)
            try object.encodeIfPresent(certificate.start?.text, forKey: .start)
            try object.encodeIfPresent(certificate.end?.text, forKey: .expires)
            try object.encodeIfPresent(certificate.end?.text, forKey: .end)
            try object.encodeIfPresent(status, forKey: .certificationStatus)
            if case .place = declared.subject {
                let place = OriginCertificate.subject(declared.subject, words)
                try object.encode(Named("Place", place), forKey: .about)
            }
        }

        /// Nothing is said of a certificate whose dates do not tell.
        private var status: String? {
            switch standing {
            case .valid: "https://schema.org/CertificationActive"
            case .undated: nil
            case .notYet, .expired, .withdrawn: "https://schema.org/CertificationInactive"
            }
        }
    }

    struct Named: Encodable {
        let type: String
        let name: String

        init(_ type: String, _ name: String) {
            self.type = type
            self.name = name
        }

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name
        }
    }

    /// As many as the page shows, by what they are of: those of places are no certificates of the product.
    var certifications: (ofProduct: [Certification], ofProducer: [Certification], ofPlaces: [Certification]) {
        let shown = OriginCertificates.shown(of: dossier, on: verdict.day)
            .map { Certification(declared: $0.certificate, standing: $0.standing, words: words) }
        let ofPlaces = shown.filter { if case .place = $0.declared.subject { true } else { false } }
        return (
            shown.filter { $0.declared.subject == .goods || $0.declared.subject == .product },
            shown.filter { $0.declared.subject == .producer }, ofPlaces
        )
    }
}
