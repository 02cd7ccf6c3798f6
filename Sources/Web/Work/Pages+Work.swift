import Hummingbird

extension Pages {
    /// A working page as an answer; a language or theme chosen in the address is remembered.
    func workResponse(
        _ template: String, _ body: some WorkBody, for visit: Visit, status: HTTPResponse.Status = .ok
    ) -> Response {
        let theme = Theme.of(visit)
        let html = workHTML(template, body, language: visit.language, theme: theme, links: PageLinks(visit))
        var response = response(ByteBuffer(string: html), for: visit, status: status)
        if visit.query[Theme.parameter] == theme.rawValue {
            let cookie = Cookie.lasting(Theme.parameter, theme.rawValue, isSecure: installation.isSecure)
            response.headers.append(.init(name: .setCookie, value: cookie))
        }
        return response
    }

    /// The page as text; what the golden files hold.
    func workHTML(
        _ template: String, _ body: some WorkBody, language: Language, theme: Theme, links: PageLinks
    ) -> String {
        let words = Words(catalogue: catalogue, language: language)
        let frame = WorkFrame(
            t: words, language: language.rawValue, otherLanguage: language.other.rawValue, theme: theme.attribute,
            themes: themes(theme, language, links), title: body.title, siteName: installation.name(in: language),
            isDemonstration: installation.isDemonstration, styles: shelf.address(of: "work.css"),
            script: shelf.address(of: "work.js"), icon: shelf.address(of: "icon.svg"), home: Address.home.path,
            switchLanguage: links.switchLanguage, heading: body.heading, count: body.count, trail: body.trail,
            menu: body.menu, actions: body.actions, hasActions: !body.actions.isEmpty, page: body)
        return templates.render(template, frame)
    }

    private func themes(_ chosen: Theme, _ language: Language, _ links: PageLinks) -> [Link] {
        Theme.allCases.map { theme in
            let key: String =
                switch theme {
                case .light: "work.theme.light"
                case .dark: "work.theme.dark"
                case .system: "work.theme.system"
                }
            return Link(
                catalogue.text(key, in: language), to: links.with(Theme.parameter, theme.rawValue),
                isCurrent: theme == chosen)
        }
    }
}
