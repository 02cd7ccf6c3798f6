import GS1
import Hummingbird
import Records
import Traceability

/// `GET /01/…` and every other GS1 key, `GET /eh…` and `/ex…`: the GS1-conformant resolver (1.2). A plain request goes to the origin
/// page with the full identity and the query byte for byte; a link type to its owner's link; who asks for the links gets them.
struct ResolverHandler: Handler {
    let desk: LinkDesk
    let scan: ScanStore
    let kept: OriginPages
    /// Microseconds UTC.
    let now: @Sendable () -> Int64
    let view: OriginView

    func answer(_ received: Visit) async throws -> Response {
        let asked = try UncompressedVisit(received)
        var response = try await answer(asked)
        ResolverHeaders(installation: view.pages.installation).same(&response.headers, as: asked)
        return response
    }

    private func answer(_ asked: UncompressedVisit) async throws -> Response {
        let visit = asked.visit
        let code = try Self.code(visit)
        let question = try ResolverQuestion(visit)
        let response: Response
        switch question.wanted {
        case .page:
            guard try await desk.isRegistered(code) else { return try await unknown(code, visit) }
            response = redirect(to: page(code, visit))
        case .link(let type):
            let reading = try await known(code, visit)
            guard let reading else { return try await unknown(code, visit) }
            response = try follow(type, reading, code, question, visit)
        case .linkset(let form):
            guard let reading = try await known(code, visit) else { return try await unknown(code, visit) }
            response = LinksetAnswers(view: view, visit: visit).response(linkset(reading, code, visit), form, code)
        }
        return dressed(response, code, visit)
    }

    /// The page of a code: its full identity, whatever of it is registered.
    private func page(_ code: DigitalLink, _ visit: Visit) -> String {
        let address = PublicOrigin(visit, view.pages.installation).text + Address.origin(code.path).path
        return LinkTarget.forward(visit.query.raw, to: address)
    }

    private func known(_ code: DigitalLink, _ visit: Visit) async throws -> LinkReading? {
        let reading = try await desk.reading(code)
        return reading.isRegistered ? reading : nil
    }

    private func levels(_ reading: LinkReading, _ code: DigitalLink) -> LinkLevels {
        LinkLevels(LinkAnchor.candidates(for: code), reading.links, on: CivilDay(inVietnamAt: now()))
    }

    /// To the link of a type that fits the reader.
    /// - Throws: 404 where nobody set one.
    private func follow(
        _ type: LinkType?, _ reading: LinkReading, _ code: DigitalLink, _ question: ResolverQuestion, _ visit: Visit
    ) throws -> Response {
        let levels = levels(reading, code)
        if type == .defaultLink || type != nil && type == Linkset.typeOfPage(beside: levels) {
            return redirect(to: page(code, visit))
        }
        let found = type.map { LinkChoice(among: levels.links(of: $0), question.wishes) } ?? .none
        switch found {
        case .none:
            throw Problem(.notFound, "link.typeNotFound", ["type": String(question.typeName.prefix(80))])
        // The warning comes first, and offers the link behind it.
        case _ where reading.isSuspended(on: CivilDay(inVietnamAt: now())): return redirect(to: page(code, visit))
        case .one(let link): return redirect(to: link.target.forwarding(visit.query.raw))
        case .several(let links):
            let origin = PublicOrigin(visit, view.pages.installation).asked
            let choices = Linkset(of: code, at: origin, choices: links)
            return LinksetAnswers(view: view, visit: visit).choices(choices, question.form, code)
        }
    }

    private func linkset(_ reading: LinkReading, _ code: DigitalLink, _ visit: Visit) -> Linkset {
        let origin = PublicOrigin(visit, view.pages.installation)
        let own = Linkset.Target(
            href: origin.text + Address.origin(code.path).path,
            title: view.pages.catalogue.text("linkset.page", in: visit.language),
            languages: Language.allCases.map(\.rawValue), mediaType: "text/html")
        return Linkset(
            of: code, at: origin.asked, page: own, levels(reading, code))
    }

    // MARK: Answers

    private func redirect(to target: String) -> Response {
        Response(status: .temporaryRedirect, headers: [.location: target])
    }

    /// Nobody registered anything of it: the page that says so, which is no page of goods.
    private func unknown(_ code: DigitalLink, _ visit: Visit) async throws -> Response {
        guard visit.wantsPage else { throw Problem(.notFound, "link.codeUnknown", ["code": code.path]) }
        let page = OriginHandler(identity: visit.path, scan: scan, kept: kept, links: desk, now: now, view: view)
        var response = try await page.answer(visit)
        response.status = .notFound
        return response
    }

    private func dressed(_ response: Response, _ code: DigitalLink, _ visit: Visit) -> Response {
        var response = response
        let isHearsay = PublicOrigin(visit, view.pages.installation).isHearsay
        response.headers[.cacheControl] = isHearsay ? "private, no-store" : "public, max-age=60"
        response.headers[.vary] = "Accept, Accept-Language"
        ResolverHeaders(installation: view.pages.installation).link(&response.headers, to: code, for: visit)
        return response
    }

    // MARK: Reading a code

    /// The code a request asks for. Under the resolver the key is the first thing in the path: what stands before another one is no
    /// stem of ours.
    /// - Throws: a bad code, with the text and the place to mark.
    static func code(_ visit: Visit) throws(Problem) -> DigitalLink {
        let code = try link(visit.path, visit.query.raw)
        guard visit.path.utf8.starts(with: "/\(code.key.ai)/".utf8),
            segments(visit.path) == 2 + 2 * code.qualifiers.count
        else {
            let foreign = visit.path.split(separator: "/").dropFirst(2).first.map(String.init) ?? code.key.ai
            throw Problem(GS1Error(.notQualifier, ai: foreign, position: 0), in: visit.path)
        }
        return code
    }

    private static func segments(_ path: String) -> Int {
        let slashes = path.utf8.count { $0 == UInt8(ascii: "/") }
        return path.hasSuffix("/") ? slashes - 1 : slashes
    }

    /// Reads a path as a Digital Link. Parameters apart by semicolons are of an older syntax and other systems' business: they go
    /// along unread.
    /// - Throws: a bad code, with the text and the place to mark.
    static func link(_ path: String, _ query: String?) throws(Problem) -> DigitalLink {
        let read = query.flatMap { $0.utf8.contains(UInt8(ascii: ";")) ? nil : $0 }
        let text = read.map { "\(path)?\($0)" } ?? path
        do {
            return try DigitalLink(path: text)
        } catch {
            throw Problem(error, in: text)
        }
    }
}
