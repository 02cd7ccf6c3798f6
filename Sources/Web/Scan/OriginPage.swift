import GS1
import Traceability

/// The origin page: words only, ready to print. What is not public never gets here (see `Dossier`).
struct OriginPage: PageBody {
    let title: String
    let verdict: OriginVerdict
    let product: OriginProduct?
    let facts: [OriginFact]
    let hasFacts: Bool
    /// What the authority confirmed and what the business declared; nil where nobody said anything.
    let statement: OriginStatement?
    let advice: [String]
    /// Nobody declared this very code: it may be known to the national portal.
    let isUnknown: Bool
    let hasAdvice: Bool
    let stages: [OriginStage]
    let hasStages: Bool
    let journeyCut: String?
    let items: [OriginItem]
    let hasItems: Bool
    let identity: [OriginIdentity]
    let uri: String

    var hasData: Bool { true }
    /// A search engine should know products, not single lots and items.
    let isIndexed: Bool

    init(_ dossier: Dossier, _ verdict: ScanVerdict, words: OriginWords) {
        let isKnown = dossier.finestKnown != nil
        self.verdict = OriginVerdict(verdict, dossier, words: words)
        product = dossier.product.map { OriginProduct($0, words: words) }
        let name = product?.name ?? words.text("origin.unnamed")
        title = verdict.gravity == .good ? name : "\(self.verdict.headline) – \(name)"
        facts = isKnown ? OriginFact.all(of: dossier, verdict, words: words) : []
        hasFacts = !facts.isEmpty
        statement = isKnown ? OriginStatement(dossier, words: words) : nil
        let general = words.catalogue.words(for: "advice.\(verdict.code.rawValue)", in: words.language) ?? ""
        let own = verdict.code == .recalled ? dossier.notices.first?.advice : nil
        advice =
            (own.map { [words.text("notice.advice", ["advice": $0])] } ?? [])
            + general.split(separator: "\n").map(String.init)
        hasAdvice = !advice.isEmpty
        isUnknown = [.notRegistered, .unknownItem, .unknownLot].contains(verdict.code)
        stages = OriginStage.all(of: dossier, words: words)
        hasStages = !stages.isEmpty
        journeyCut = dossier.isJourneyCut ? words.text("origin.journey.cut") : nil
        items = isKnown ? RequiredItem.allCases.map { OriginItem($0, of: dossier, words: words) } : []
        hasItems = !items.isEmpty
        identity = OriginIdentity.all(of: dossier.code, words: words)
        uri = words.uri(of: dossier.code)
        isIndexed = isKnown && verdict.askedLevel == .productClass
    }
}
