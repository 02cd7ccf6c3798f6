/// The components the page of components shows, in its order. The words of each stand under `gallery.<name>` and
/// `gallery.<name>.use`.
enum GalleryPart: String, CaseIterable, Sendable {
    case colours, icons, buttons, links, fields, choices, refusal, search, filters, tables, tableStates, figures,
        summary
    case timeline, badges, notices, dialog, details, tabs, steps, progress, blank, loading
    case bars, lines, funnel, dots, shades, plots
}
