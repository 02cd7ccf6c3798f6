import GS1
import Hummingbird

/// `GET /tra-cuu?q=`: a code in any printed form leads to its page; a wrong one is explained.
struct LookupHandler: Handler {
    let pages: Pages

    func answer(_ visit: Visit) throws -> Response {
        let words = (visit.query["q"] ?? "").trimmed
        guard Self.looksLikeCode(words) else { return page(words, visit) }
        do {
            return Self.redirect(to: try ScannedCode(words).link)
        } catch {
            throw Problem(error, in: words)
        }
    }

    private func page(_ words: String, _ visit: Visit) -> Response {
        let title = pages.catalogue.text("lookup.title", in: visit.language)
        return pages.response("lookup", LookupPage(words: words, title: title), for: visit)
    }

    private static func redirect(to link: DigitalLink) -> Response {
        let target = Address.origin(link.path).path + (link.rawQuery.map { "?\($0)" } ?? "")
        return Response(status: .seeOther, headers: [.location: target])
    }

    /// Words are a code when they begin like one or hold more digits than any name does.
    static func looksLikeCode(_ words: String) -> Bool {
        let lower = words.lowercased()
        let beginsSo = ["http:", "https:", "urn:", "(", "/"].contains { lower.hasPrefix($0) }
        return beginsSo || words.utf8.count { (0x30...0x39).contains($0) } >= 6
    }
}
