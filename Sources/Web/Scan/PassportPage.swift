import GS1
import Traceability

/// The digital passport of a product, item by item in the law's order: complete, or what is missing and who should give it.
struct PassportPage: PageBody {
    /// The view of an origin page's address that shows it: `?xem=ho-chieu`.
    static let parameter = "xem"
    static let parameterValue = "ho-chieu"

    let title: String
    let heading: String
    let verdict: OriginVerdict
    /// A warning goes before everything, here too.
    let isWarning: Bool
    let product: OriginProduct?
    let isComplete: Bool
    let summary: String
    let entries: [PassportEntry]
    let uri: String
    /// Back to the origin page.
    let origin: String

    var hasData: Bool { true }
    var isIndexed: Bool { false }

    init(
        _ dossier: Dossier, _ verdict: ScanVerdict, words: OriginWords, shelf: AssetShelf, links: PageLinks
    ) {
        self.verdict = OriginVerdict(verdict, dossier, words: words)
        isWarning = verdict.gravity != .good
        product = dossier.product.map {
            OriginProduct($0, dossier.facts, dossier.confirmations, words: words, shelf: shelf)
        }
        heading = words.text("passport.title")
        title = [heading, product?.name].compactMap(\.self).joined(separator: ": ")
        let missing = dossier.missingPassportItems(on: verdict.day).count
        isComplete = missing == 0
        summary =
            isComplete ? words.text("passport.complete") : words.text("passport.lacks", ["count": String(missing)])
        entries = PassportItem.allCases.map { PassportEntry($0, of: dossier, on: verdict.day, words: words) }
        uri = words.uri(of: dossier.code)
        origin = links.with(Self.parameter, nil)
    }
}
