import Records
import Traceability

/// The public portal's first page.
struct HomePage: PageBody {
    /// How much there is, and the list behind it.
    struct Figure: Sendable {
        let number: String
        let label: String
        let address: String
    }

    let title: String
    /// Only in the demonstration.
    let samples: [SampleCard]
    let hasSamples: Bool
    /// The same to print.
    let sheet = Address.sampleSheet.path
    let figures: [Figure]
    let hasFigures: Bool
    let events: String

    var hasTools: Bool { true }

    /// - Parameter known: what the store knows; nil where it does not answer, and the page does without.
    init(_ installation: InstallationSettings, _ known: SearchFigures?, _ catalogue: Catalogue, language: Language) {
        title = installation.name(in: language)
        samples =
            installation.isDemonstration
            ? installation.sampleCodes.map { SampleCard($0, of: installation, language: language) } : []
        hasSamples = !samples.isEmpty
        figures = ListingKind.allCases.compactMap { kind in
            known?.listed[kind].flatMap { Figure(kind, $0, catalogue, language) }
        }
        hasFigures = !figures.isEmpty
        events = NumberText.grouped(known?.events ?? 0, in: language)
    }
}

extension HomePage.Figure {
    /// `nil` where there is nothing to open.
    fileprivate init?(_ kind: ListingKind, _ count: Int, _ catalogue: Catalogue, _ language: Language) {
        guard count > 0 else { return nil }
        let number = NumberText.grouped(count, in: language)
        let isAll = count < SearchStore.mostListed
        self.number = isAll ? number : catalogue.text("lookup.atLeast", in: language, ["count": number])
        let key: String =
            switch kind {
            case .product: "lookup.products"
            case .business: "lookup.businesses"
            case .place: "lookup.places"
            }
        label = catalogue.text(key, in: language)
        address = LookupQuestion(kind: kind).address
    }
}
