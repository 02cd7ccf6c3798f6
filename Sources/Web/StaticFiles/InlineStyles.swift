/// The style sheets that stand in pages: the public one in all of them, the portal's in those with its box and lists.
struct InlineStyles: Sendable {
    let site: InlineStyle
    let portal: InlineStyle

    init(_ shelf: AssetShelf) {
        site = InlineStyle(shelf, sheet: "site.css")
        portal = InlineStyle(shelf, sheet: "portal.css")
    }

    /// What the content security policy lets in.
    var sources: String { "\(site.source) \(portal.source)" }
}
