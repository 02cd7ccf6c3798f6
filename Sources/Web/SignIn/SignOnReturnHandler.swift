import Hummingbird
import Records

/// `/dang-nhap/sso/tro-ve`: back from the provider.
struct SignOnReturnHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard let door = desk.signOn else { throw Problem.notFound }
        do {
            let query = visit.query
            let back = try await door.provider.finish({ query[$0] }, ticket: desk.cookie.ticket(of: visit))
            return try await back.errand.account == nil ? enter(visit, door, back) : tie(visit, door, back)
        } catch let trouble as SignOnTrouble {
            return SignOnFailure(desk: desk, door: door).answer(trouble, visit)
        }
    }

    /// As after a right password: whoever has a second factor is asked for it.
    private func enter(_ visit: Visit, _ door: SignOnDoor, _ back: SignOnReturn) async throws -> Response {
        let place = desk.place(of: visit)
        let account = try await door.store.recognise(back.identity, at: place)
        let outcome = try await desk.store.open(
            account, account.hasSecondFactor ? .awaitsSecondFactor : .oneFactor, at: place)
        if let old = desk.cookie.token(of: visit) { try await desk.store.signOut(old, at: place) }
        switch outcome {
        case .signedIn(let token, let device):
            let cookies = [desk.cookie.setting(token), desk.cookie.settingDevice(device), desk.cookie.clearingTicket]
            return desk.seeOther(path: back.errand.destination, cookies: cookies)
        case .awaitsSecondFactor(let token):
            let next = NextPage(back.errand.destination).query
            return desk.seeOther(
                path: Address.signIn(.secondStep).path + next,
                cookies: [desk.cookie.setting(token), desk.cookie.clearingTicket])
        case .wrong, .heldUp: preconditionFailure("nothing was typed that could be wrong")
        }
    }

    /// Only for who is still signed in to the account that asked.
    private func tie(_ visit: Visit, _ door: SignOnDoor, _ back: SignOnReturn) async throws -> Response {
        guard let person = visit.person, person.account.id == back.errand.account else {
            throw SignOnTrouble(.lost, "signed out meanwhile")
        }
        try await door.store.tie(back.identity, to: person.account.id, at: desk.place(of: visit))
        return desk.seeOther(.account(.own), query: "xong=gan", cookies: [desk.cookie.clearingTicket])
    }
}
