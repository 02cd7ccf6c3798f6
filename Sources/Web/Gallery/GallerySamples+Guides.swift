extension GallerySamples {
    func guides(_ part: GalleryPart) -> [GalleryExample] {
        switch part {
        case .tabs: [GalleryExample(tabs)]
        case .steps: [GalleryExample(Steps(text("sample.steps"), stepNames, current: 1))]
        case .progress:
            [
                GalleryExample(
                    text("sample.progress.known"),
                    Progress(
                        id: "nhap", text("sample.progress"),
                        text(
                            "sample.progress.text",
                            ["done": "640", "total": NumberText.grouped(1_000, in: words.language)]), done: 640,
                        of: 1_000)),
                GalleryExample(
                    text("sample.progress.unknown"),
                    Progress(id: "gui", text("sample.progress.send"), text("sample.progress.wait"), done: nil, of: 1)),
            ]
        case .blank:
            [
                GalleryExample(
                    Blank(
                        text("sample.empty"), text("sample.empty.text"),
                        button: Button(text("sample.add"), icon: .plus, address: "#blank"))),
                GalleryExample(Blank(text("sample.nothing"), text("sample.nothing.text"), icon: .search)),
                GalleryExample(
                    Notice(
                        .danger, text("sample.failed"), text("sample.failed.text"),
                        links: [Link(text("sample.again"), to: "#blank")])),
            ]
        default: [GalleryExample(Loading(text("sample.loading")))]
        }
    }

    private var tabs: Tabs {
        Tabs(
            text("sample.tabs"),
            [
                Link(text("sample.tab.facts"), to: "#tabs", isCurrent: true),
                Link(text("sample.tab.events"), to: "#tabs"),
                Link(text("sample.tab.papers"), to: "#tabs"),
            ])
    }

    private var stepNames: [String] {
        [text("sample.step.one"), text("sample.step.two"), text("sample.step.three")]
    }
}
