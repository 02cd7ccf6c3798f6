import Hummingbird
import Records
import Traceability

/// What every handler of accounts uses.
struct AccountDesk: Sendable {
    let pages: Pages
    let places: PlaceNames
    let settings: WebSettings
    let store: AccountStore
    let keys: KeyStore
    let parties: PartyCards
    /// Nil where nobody else vouches for people.
    let signOn: SignOnDoor?
    let now: @Sendable () -> Int64

    var cookie: SessionCookie { SessionCookie(isSecure: pages.installation.isSecure) }

    func words(_ visit: Visit) -> AccountWords { AccountWords(visit, self) }

    func page(_ page: AccountPage, _ visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        pages.workResponse("account", page, for: visit, status: status)
    }

    func place(of visit: Visit) -> SignInPlace {
        SignInPlace(
            address: visit.peer, agent: visit.header(.userAgent) ?? "", device: cookie.device(of: visit),
            request: visit.id)
    }

    /// On to another page, after a form was obeyed.
    func seeOther(_ address: Address, query: String? = nil, cookies: [String] = []) -> Response {
        seeOther(path: address.path + (query.map { "?\($0)" } ?? ""), cookies: cookies)
    }

    func seeOther(path: String, cookies: [String] = []) -> Response {
        var headers: HTTPFields = [.location: path, .cacheControl: "no-store"]
        for cookie in cookies { headers.append(.init(name: .setCookie, value: cookie)) }
        return Response(status: .seeOther, headers: headers)
    }
}
