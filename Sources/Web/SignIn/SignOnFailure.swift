import Hummingbird
import Logging
import Records

/// Nobody was vouched for: why, and what to do instead.
struct SignOnFailure: Sendable {
    let desk: AccountDesk
    let door: SignOnDoor

    func answer(_ trouble: SignOnTrouble, _ visit: Visit) -> Response {
        visit.logger.warning(
            "sign-on failed", metadata: ["cause": "\(trouble.code.rawValue)", "detail": "\(trouble.detail)"])
        var response = desk.page(page(trouble, visit), visit, status: status(trouble))
        response.headers.append(.init(name: .setCookie, value: desk.cookie.clearingTicket))
        return response
    }

    private func page(_ trouble: SignOnTrouble, _ visit: Visit) -> AccountPage {
        let words = desk.words(visit)
        let name = ["name": door.name(in: visit.language)]
        let links = [
            Link(words.text("signIn.sso.again"), to: Address.signIn(.signOn).path),
            Link(words.text("signIn.sso.password"), to: Address.signIn(.signIn).path),
        ]
        return AccountPage(
            words, words.text("signIn.sso.title", name),
            notice: Notice(
                .danger, words.text("signIn.sso.failed"), words.error(trouble.code.rawValue), isUrgent: true,
                links: links))
    }

    private func status(_ trouble: SignOnTrouble) -> HTTPResponse.Status {
        switch trouble.code {
        case .unavailable, .provider: .serviceUnavailable
        case .refused, .stranger, .taken: .forbidden
        case .lost, .code, .token: .badRequest
        }
    }
}
