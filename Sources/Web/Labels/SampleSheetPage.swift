/// The sheet of codes to print and scan.
struct SampleSheetPage: PageBody {
    let title: String
    let cards: [SampleCard]
    /// A printed code leads here.
    let origin: String
    /// Other devices cannot follow the codes.
    let isLocal: Bool

    var isIndexed: Bool { false }
    var hasTools: Bool { true }

    init(_ cards: [SampleCard], _ installation: InstallationSettings, title: String) {
        self.title = title
        self.cards = cards
        origin = installation.publicOrigin
        let host = installation.publicOrigin.split(separator: "/").last ?? ""
        isLocal = ["localhost", "127.", "[::1]"].contains { host.hasPrefix($0) }
    }
}
