extension GallerySamples {
    func basics(_ part: GalleryPart) -> [GalleryExample] {
        switch part {
        case .colours: [GalleryExample(Palettes(palettes: palettes))]
        case .icons: [GalleryExample(IconSheet())]
        case .buttons: buttons
        case .links: linkSamples
        case .badges: [GalleryExample(Group(Badge.Kind.allCases.map { Piece(badge($0)) }))]
        case .notices: Notice.Kind.allCases.map { GalleryExample(notice($0)) }
        case .dialog: dialog
        default: [GalleryExample(Details(text("sample.details"), [text("sample.details.text")]))]
        }
    }

    private var palettes: [Palette] {
        let tokens = DesignTokens(sheet: WebFiles().text(named: "Assets/tokens.css") ?? "")
        let parts = [
            Piece(Group([Piece(Button(text("sample.save"))), Piece(Button(text("sample.delete"), .danger))])),
            Piece(Group(Badge.Kind.allCases.map { Piece(badge($0)) })), Piece(notice(.caution)),
        ]
        return [
            Palette(.light, text("work.theme.light"), tokens, parts),
            Palette(.dark, text("work.theme.dark"), tokens, parts),
        ]
    }

    private var buttons: [GalleryExample] {
        [
            GalleryExample(
                text("sample.kinds"),
                Group([
                    Piece(Button(text("sample.save"))), Piece(Button(text("sample.draft"), .secondary)),
                    Piece(Button(text("sample.delete"), .danger)), Piece(Button(text("sample.back"), .quiet)),
                ])),
            GalleryExample(
                text("sample.states"),
                Group([
                    Piece(Button(text("sample.add"), icon: .plus)),
                    Piece(Button(text("sample.save"), state: .disabled)),
                    Piece(Button(text("sample.saving"), state: .busy)),
                    Piece(Button(text("sample.open"), .secondary, address: "#buttons")),
                ])),
        ]
    }

    private var linkSamples: [GalleryExample] {
        [
            GalleryExample(
                Group([
                    Piece(Link(text("sample.link"), to: "#links")),
                    Piece(Link(text("sample.export"), to: "#links", icon: .download)),
                    Piece(
                        Link(text("origin.nationalPortal"), to: "https://truyxuatnguongoc.gov.vn/", isExternal: true)),
                ]))
        ]
    }

    func badge(_ kind: Badge.Kind) -> Badge {
        let key: String =
            switch kind {
            case .confirmed: "sample.confirmed"
            case .declared: "sample.declared"
            case .caution: "sample.caution"
            case .danger: "sample.danger"
            case .neutral: "sample.neutral"
            }
        return Badge(text(key), kind)
    }

    private func notice(_ kind: Notice.Kind) -> Notice {
        switch kind {
        case .info: Notice(.info, text("sample.info"), text("sample.info.text"))
        case .success:
            Notice(
                .success, text("sample.success"), text("sample.success.text"),
                links: [Link(text("sample.link"), to: "#notices")])
        case .caution: Notice(.caution, text("sample.late"), text("sample.late.text"))
        case .danger: Notice(.danger, text("sample.recall"), text("sample.recall.text"))
        }
    }

    private var dialog: [GalleryExample] {
        let page = links.with("xac-nhan", "huy-lo")
        return [GalleryExample(Dialog(opens: text("sample.dialog.open"), .danger, page: page, confirmation))]
    }

    var confirmation: ConfirmationForm {
        ConfirmationForm(
            id: "huy-lo", text("sample.dialog.title"), text("sample.dialog.text"),
            consequences: [text("sample.dialog.one"), text("sample.dialog.two"), text("sample.dialog.three")],
            action: address, method: "get", sending: [HiddenField("xong", "huy-lo")],
            confirm: Button(text("sample.dialog.confirm"), .danger), back: "\(address)#dialog")
    }
}
