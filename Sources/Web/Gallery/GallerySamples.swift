/// What the page of components shows: made up, and marked as samples where somebody could take it for a fact.
struct GallerySamples: Sendable {
    let words: PageWords
    let links: PageLinks
    let query: Query
    let places: PlaceNames
    let map: ProvinceMap?
    let outlines: ProvinceOutlines.Drawing?

    /// Whose communes the sample maps show.
    static let province = "75"

    var address: String { Address.components.path }

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String { words.text(key, arguments) }

    func section(_ part: GalleryPart) -> GallerySection {
        let key = "gallery.\(part.rawValue)"
        return GallerySection(
            id: part.rawValue, title: text(key), use: text("\(key).use"), examples: examples(of: part))
    }

    private func examples(of part: GalleryPart) -> [GalleryExample] {
        switch part {
        case .colours, .icons, .buttons, .links, .badges, .notices, .dialog, .details: basics(part)
        case .fields, .choices, .refusal, .search, .filters: forms(part)
        case .tables, .tableStates, .figures, .summary, .timeline: lists(part)
        case .tabs, .steps, .progress, .blank, .loading: guides(part)
        case .bars, .lines, .funnel, .dots, .shades: charts(part)
        case .plots: plots + [plotFindings]
        }
    }

    func quantity(_ value: Double) -> Quantity? { Quantity(value) }
}
