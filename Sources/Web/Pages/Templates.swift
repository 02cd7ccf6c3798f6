import Mustache

/// The page templates, compiled once at start. Every value a template prints is escaped; none has a raw tag.
struct Templates: Sendable {
    private let library: MustacheLibrary

    /// Templates of data inside a page, which has its own way to be harmless.
    private static let data: Set<String> = ["origin-data"]

    /// A broken template is our bug and stops the start.
    /// - Parameter styles: templates like any other, with nothing to fill in.
    init(files: WebFiles, styles: InlineStyles) {
        MustacheContentTypes.register(PageText(), named: PageText.name)
        MustacheContentTypes.register(DataText(), named: DataText.name)
        var library = MustacheLibrary()
        for file in files.names.filter({ $0.hasPrefix("Templates/") && $0.hasSuffix(".mustache") }) {
            let name = String(file.dropFirst("Templates/".count).dropLast(".mustache".count))
            let kind = Self.data.contains(name) ? DataText.name : PageText.name
            try! library.register("{{% CONTENT_TYPE:\(kind)}}" + files.text(named: file)!, named: name)
        }
        try! library.register(styles.site.text, named: "style")
        try! library.register(styles.portal.text, named: "portal-style")
        self.library = library
    }

    func render(_ name: String, _ page: Any) -> String {
        guard let text = library.render(page, withTemplate: name) else { preconditionFailure("no template \(name)") }
        return text
    }
}
