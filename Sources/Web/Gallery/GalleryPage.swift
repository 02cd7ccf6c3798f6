/// `/quan-ly/giao-dien`: every component in every state, for who builds pages and who judges them.
struct GalleryPage: WorkBody {
    let title: String
    let heading: String
    let count: String?
    let trail: [Link]
    let menu: [WorkMenu]
    let lead: String
    /// What came of the dialog's step.
    let outcome: Notice?
    /// The dialog's confirmation as a page of its own.
    let confirmation: ConfirmationForm?
    let hasSections: Bool
    let sections: [GallerySection]

    init(_ samples: GallerySamples, siteName: String) {
        let words = samples.words
        let isConfirming = samples.query["xac-nhan"] != nil
        let address = Address.components.path
        heading = words.text(isConfirming ? "work.confirm" : "gallery.title")
        title = "\(heading) – \(siteName)"
        lead = words.text("gallery.lead")
        count = isConfirming ? nil : words.text("gallery.count", ["count": String(GalleryPart.allCases.count)])
        let home = Link(words.text("site.toHome"), to: Address.home.path)
        trail = isConfirming ? [home, Link(words.text("gallery.title"), to: address)] : [home]
        confirmation = isConfirming ? samples.confirmation : nil
        outcome = samples.query["xong"] == nil ? nil : Notice(.success, words.text("sample.dialog.done"))
        hasSections = !isConfirming
        let sections = isConfirming ? [] : GalleryPart.allCases.map { samples.section($0) }
        self.sections = sections
        menu = [
            WorkMenu(
                id: "trang", title: words.text("gallery.pages"),
                links: [Link(words.text("gallery.title"), to: address, isCurrent: !isConfirming)]),
            WorkMenu(
                id: "muc", title: words.text("gallery.contents"),
                links: GalleryPart.allCases.map {
                    Link(words.text("gallery.\($0.rawValue)"), to: "\(isConfirming ? address : "")#\($0.rawValue)")
                }),
        ]
    }
}
