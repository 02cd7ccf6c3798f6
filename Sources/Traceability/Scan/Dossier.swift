package import GS1

/// All that the public may learn from a scanned code: public by construction, since what is not public never gets in.
package struct Dossier: Hashable, Sendable {
    /// What was scanned, all levels of it.
    package internal(set) var code: DigitalLink
    /// One a level of the code, finest first.
    package internal(set) var evidence: [LevelEvidence]
    package let product: DossierProduct?
    package let producer: DossierParty?
    package internal(set) var facts: LotFacts
    /// By time; its own stages and those of what it came from.
    package let stages: [DossierStage]
    /// As the business cites them, sorted.
    package let standards: [String]
    /// What businesses declare of the goods, the product, its producer and the places of the journey.
    package let certificates: [DossierCertificate]
    /// What was recalled, destroyed, stolen; the gravest first.
    package internal(set) var notices: [DossierNotice]
    /// What an authority took off the market.
    package let suspensions: [Suspension]
    /// What authorities confirmed, fact by fact: of the product, its producer, the places of the journey.
    package let confirmations: [Confirmation]
    /// Somebody declared something here under the code's company digits, or the code does not tell them.
    package let isIssuerKnown: Bool
    /// Who declared the product is among those who brought these goods into being, as far as anybody told of either.
    package let isDeclaredByOwner: Bool
    /// The journey upstream was longer than was read.
    package let isJourneyCut: Bool
    /// An authority has the display suspended: what was declared was left out.
    package let isWithheld: Bool

    package init(
        code: DigitalLink, evidence: [LevelEvidence], product: DossierProduct?, producer: DossierParty?,
        facts: LotFacts,
        stages: [DossierStage], standards: [String], certificates: [DossierCertificate] = [],
        notices: [DossierNotice], suspensions: [Suspension] = [], confirmations: [Confirmation] = [],
        isIssuerKnown: Bool = true, isDeclaredByOwner: Bool = true, isJourneyCut: Bool, isWithheld: Bool = false
    ) {
        self.code = code
        self.evidence = evidence
        self.product = product
        self.producer = producer
        self.facts = facts
        self.stages = stages
        self.standards = standards
        self.certificates = certificates
        self.notices = notices
        self.suspensions = suspensions
        self.confirmations = confirmations
        self.isIssuerKnown = isIssuerKnown
        self.isDeclaredByOwner = isDeclaredByOwner
        self.isJourneyCut = isJourneyCut
        self.isWithheld = isWithheld
    }

    /// The finest level that anybody registered; `nil` when nobody registered any.
    package var finestKnown: LevelEvidence? { evidence.first(where: \.isKnown) }
}
