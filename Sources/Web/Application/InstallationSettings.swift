package import Traceability

/// What one installation is called and where it stands. Data of the installation, never of the code.
package struct InstallationSettings: Sendable, Hashable {
    /// The official name in Vietnamese, as the decision that founded the system writes it.
    package var nameVietnamese: String
    package var nameEnglish: String
    /// What a phone's header has room for; the full name where there is none.
    package var shortVietnamese: String?
    package var shortEnglish: String?
    /// The origin printed in codes, without a slash at the end: `https://id.example.gov.vn`.
    package var publicOrigin: String
    /// Whether somebody set that origin. Where nobody did, a trusted reverse proxy may say under which it is asked.
    package var isOriginKnown: Bool
    /// What stood in codes before, in the same form: still ours, for printed codes live for ever.
    package var formerOrigins: [String]
    /// Who answers to the public; `nil` where nobody was named.
    package var agency: Agency?
    /// The province's code, two digits: the communes that forms offer; nil offers all of the country.
    package var province: String?
    /// Whether this is the demonstration: shows samples and says so on every page.
    package var isDemonstration: Bool
    /// The second factor of the demonstration's officers, which everybody knows and the sign-in shows; nil elsewhere.
    package var secondFactorToShow: OneTimePassword?
    /// Codes to try, full URIs; shown in the demonstration only.
    package var sampleCodes: [SampleCode]

    package init(
        nameVietnamese: String, nameEnglish: String, shortVietnamese: String? = nil, shortEnglish: String? = nil,
        publicOrigin: String, isOriginKnown: Bool = true, formerOrigins: [String] = [], agency: Agency? = nil,
        province: String? = nil,
        isDemonstration: Bool = false, secondFactorToShow: OneTimePassword? = nil, sampleCodes: [SampleCode] = []
    ) {
        self.nameVietnamese = nameVietnamese
        self.nameEnglish = nameEnglish
        self.shortVietnamese = shortVietnamese
        self.shortEnglish = shortEnglish
        self.publicOrigin = publicOrigin.hasSuffix("/") ? String(publicOrigin.dropLast()) : publicOrigin
        self.isOriginKnown = isOriginKnown
        self.formerOrigins = formerOrigins
        self.agency = agency
        self.province = province
        self.isDemonstration = isDemonstration
        self.secondFactorToShow = secondFactorToShow
        self.sampleCodes = sampleCodes
    }

    package func name(in language: Language) -> String {
        language == .vi ? nameVietnamese : nameEnglish
    }

    func shortName(in language: Language) -> String? { language == .vi ? shortVietnamese : shortEnglish }

    /// Every origin that is or was printed in codes of ours.
    var origins: [String] { [publicOrigin] + formerOrigins }

    /// Whether a host, in lower case, is one of theirs.
    func isOwn(_ host: String) -> Bool {
        origins.contains { origin in
            let authority = origin.firstRange(of: "://").map { origin[$0.upperBound...] } ?? origin[...]
            return authority.prefix { $0 != ":" && $0 != "/" }.lowercased() == host
        }
    }

    var isSecure: Bool { publicOrigin.hasPrefix("https://") }
}
