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
    /// The link of the business that was asked for, behind the warning.
    var onward: OriginOnward?
    /// Nobody declared this very code: it may be known to the national portal.
    let isUnknown: Bool
    /// Nobody here declared anything of its company: GS1 knows whom it gave the number to.
    let isForeign: Bool
    let hasAdvice: Bool
    /// The journey: whole, or its beginning where it is long.
    let stages: [OriginStage]
    let fold: OriginFold?
    let lastStages: [OriginStage]
    let hasStages: Bool
    let map: OriginMap?
    let journeyCut: String?
    let certificates: OriginCertificates?
    let items: [OriginItem]
    let hasItems: Bool
    let identity: [OriginIdentity]
    let uri: String
    let report: OriginReport

    /// Where the digital passport is; `nil` where nobody declared anything.
    let passport: String?
    /// The same as data, for search engines and programs that read pages.
    let data: String

    /// Nothing warns: the product comes first, as on a seed packet. Otherwise the warning does.
    let isCalm: Bool
    /// What comes first is the page's heading: the product where nothing warns, else the verdict.
    let isVerdictHeading: Bool

    var hasData: Bool { true }
    /// A search engine should know products, not single lots and items.
    let isIndexed: Bool

    init(
        _ dossier: Dossier, _ verdict: ScanVerdict, words: OriginWords, shelf: AssetShelf, maps: ProvinceMaps,
        agency: Agency?, links: PageLinks
    ) {
        let isKnown = dossier.finestKnown != nil
        isCalm = verdict.gravity == .good
        self.verdict = OriginVerdict(verdict, dossier, words: words)
        product = dossier.product.map {
            OriginProduct($0, dossier.facts, dossier.confirmations, words: words, shelf: shelf)
        }
        isVerdictHeading = !isCalm || product == nil
        let name = product?.name ?? words.text("origin.unnamed")
        title = verdict.gravity == .good ? name : "\(self.verdict.headline) – \(name)"
        facts = isKnown ? OriginFact.all(of: dossier, verdict, words: words) : []
        hasFacts = !facts.isEmpty
        let isTold = isKnown && !dossier.isWithheld
        statement = isTold ? OriginStatement(dossier, words: words) : nil
        let isOfPage = verdict.code == .suspended && dossier.suspension(on: verdict.day)?.kind == .display
        let general =
            isOfPage
            ? words.text("notice.withheld.advice")
            : words.catalogue.words(for: "advice.\(verdict.code.rawValue)", in: words.language) ?? ""
        let own = verdict.code == .recalled ? dossier.notices.first?.advice : nil
        advice =
            (own.map { [words.text("notice.advice", ["advice": $0])] } ?? [])
            + general.split(separator: "\n").map(String.init)
        hasAdvice = !advice.isEmpty
        isUnknown = [.notRegistered, .foreignCode, .unknownItem, .unknownLot].contains(verdict.code)
        isForeign = verdict.code == .foreignCode
        (stages, fold, lastStages) = OriginFold.cut(OriginStage.all(of: dossier, words: words), words: words)
        hasStages = !stages.isEmpty
        map = OriginMap(dossier.stages, words: words, maps: maps)
        journeyCut = dossier.isJourneyCut ? words.text("origin.journey.cut") : nil
        certificates = OriginCertificates(dossier, on: verdict.day, words: words)
        items = isTold ? RequiredItem.allCases.map { OriginItem($0, of: dossier, on: verdict.day, words: words) } : []
        hasItems = !items.isEmpty
        identity = OriginIdentity.all(of: dossier.code, words: words)
        uri = words.uri(of: dossier.code)
        report = OriginReport(dossier.code, to: agency, words: words)
        passport = isTold ? links.with(PassportPage.parameter, PassportPage.parameterValue) : nil
        data = JSONAnswer.text(OriginData(dossier, verdict, words: words))
        isIndexed = isKnown && verdict.askedLevel == .productClass
    }
}

extension OriginPage: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "verdict": verdict
        case "product": product
        case "facts": facts
        case "hasFacts": hasFacts
        case "statement": statement
        case "advice": advice
        case "onward": onward
        case "isUnknown": isUnknown
        case "isForeign": isForeign
        case "hasAdvice": hasAdvice
        case "stages": stages
        case "fold": fold
        case "lastStages": lastStages
        case "hasStages": hasStages
        case "map": map
        case "journeyCut": journeyCut
        case "certificates": certificates
        case "items": items
        case "hasItems": hasItems
        case "identity": identity
        case "uri": uri
        case "report": report
        case "passport": passport
        case "data": data
        case "isCalm": isCalm
        case "isVerdictHeading": isVerdictHeading
        case "hasData": hasData
        case "isIndexed": isIndexed
        default: nil
        }
    }
}
