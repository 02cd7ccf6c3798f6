import Hummingbird
import Records
import Traceability

extension AccountDesk {
    /// Shows a code for a new password to who hands it over.
    /// - Throws: 403 for who may not do so in every part the person has.
    func handReset(of account: Account, _ visit: Visit, back: Link) async throws -> Response {
        try await requireManaging(account, visit)
        let words = words(visit)
        let code = try await store.allowReset(of: account.id, by: visit.author)
        let lead = [words.text("account.handed.reset", ["name": account.name, "login": account.loginShown])]
        let address = address(.forgotten, "dang-nhap=\(PercentCoding.encode(account.login))")
        return page(
            .handed(code, address: address, words.text("account.reset.title"), lead: lead, back: back, words), visit)
    }

    func requireManaging(_ account: Account, _ visit: Visit) async throws {
        guard let asker = visit.asker else { throw Problem(.unauthorized, "web.signInMissing") }
        let cards = try await parties.cards(of: account.grants.compactMap(\.party))
        let decision = Access.decideManaging(account.grants, at: cards.mapValues(\.subject), by: asker)
        if case .refused(let refusal) = decision { throw Problem(.forbidden, refusal.rawValue) }
    }

    /// As it is handed over.
    func address(_ route: SignInRoute, _ query: String) -> String {
        "\(pages.installation.publicOrigin)\(route.rawValue)?\(query)"
    }
}
