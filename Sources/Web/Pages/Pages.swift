import Hummingbird

/// Renders pages into answers: the frame every page shares, the language, the cookie that remembers it.
struct Pages: Sendable {
    let templates: Templates
    let catalogue: Catalogue
    let shelf: AssetShelf
    let installation: InstallationSettings

    /// - Parameters:
    ///   - template: its name, without folder and ending.
    ///   - body: what the template sees under `page`.
    func response(
        _ template: String, _ body: some PageBody, for visit: Visit, status: HTTPResponse.Status = .ok
    ) -> Response {
        let html = html(template, body, language: visit.language, links: PageLinks(visit))
        return response(ByteBuffer(string: html), for: visit, status: status)
    }

    /// The same around a page that is ready.
    func response(_ html: ByteBuffer, for visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = "text/html; charset=utf-8"
        headers[.contentLanguage] = visit.language.rawValue
        headers[.vary] = "Accept, Accept-Language, Cookie"
        if let chosen = visit.query["lang"].flatMap(Language.init(rawValue:)) {
            let name = LanguagePreference.cookieName
            headers[.setCookie] = Cookie.lasting(name, chosen.rawValue, isSecure: installation.isSecure)
        }
        return Response(status: status, headers: headers, body: .init(byteBuffer: html))
    }

    /// The page as text; what the golden files hold.
    func html(_ template: String, _ body: some PageBody, language: Language, links: PageLinks) -> String {
        let words = Words(catalogue: catalogue, language: language)
        let frame = PageFrame(
            t: words, language: language.rawValue, otherLanguage: language.other.rawValue, title: body.title,
            siteName: installation.name(in: language), shortName: installation.shortName(in: language),
            agency: installation.agency,
            agencyCall: installation.agency?.dialled, isDemonstration: installation.isDemonstration,
            isIndexed: body.isIndexed,
            hasTools: body.hasTools, icon: shelf.address(of: "icon.svg"),
            home: Address.home.path, lookup: Address.lookup.path,
            about: Address.document(.about).path, legal: Address.document(.legal).path,
            accessibility: Address.document(.accessibility).path,
            registration: Address.signIn(.registration).path, work: Address.work.path,
            camera: shelf.address(of: "camera.js"),
            scan: Address.photo.path, photo: shelf.address(of: "photo.js"), check: Address.explanation.path,
            switchLanguage: links.switchLanguage,
            data: body.hasData ? links.current : nil, page: body)
        return templates.render(template, frame)
    }
}
