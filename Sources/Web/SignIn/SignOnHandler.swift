import Hummingbird
import Records

/// `/dang-nhap/sso`: to the provider. `POST` ties the account of who is signed in to the name there, or unties it.
struct SignOnHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard let door = desk.signOn else { throw Problem.notFound }
        do {
            return try await visit.method == .post ? change(visit, door) : begin(visit, door)
        } catch let trouble as SignOnTrouble {
            return SignOnFailure(desk: desk, door: door).answer(trouble, visit)
        }
    }

    private func begin(_ visit: Visit, _ door: SignOnDoor) async throws -> Response {
        let errand = SignOnErrand(destination: NextPage(visit.query["tiep"]).path)
        let departure = try await door.provider.begin(errand, language: visit.language.rawValue)
        return desk.seeOther(path: departure.address, cookies: [desk.cookie.settingTicket(departure.ticket)])
    }

    private func change(_ visit: Visit, _ door: SignOnDoor) async throws -> Response {
        let person = try visit.requirePerson()
        let form = try await visit.form(settings: desk.settings)
        if form["viec"] == "bo" {
            // Who has no password would lock themselves out.
            guard person.account.passwordAt != nil else { throw Problem.notFound }
            try await door.store.untie(person.account.id, at: desk.place(of: visit))
            return desk.seeOther(.account(.own), query: "xong=bo-gan")
        }
        let errand = SignOnErrand(destination: Address.account(.own).path, account: person.account.id)
        let departure = try await door.provider.begin(errand, language: visit.language.rawValue)
        var response = desk.page(crossing(visit, door, departure.address), visit)
        response.headers.append(.init(name: .setCookie, value: desk.cookie.settingTicket(departure.ticket)))
        return response
    }

    /// A form of ours may lead nowhere but to ourselves, so the last step is a link.
    private func crossing(_ visit: Visit, _ door: SignOnDoor, _ address: String) -> AccountPage {
        let words = desk.words(visit)
        let name = ["name": door.name(in: visit.language)]
        return AccountPage(
            words, words.text("account.sso.tie", name), trail: words.ownTrail,
            lead: [words.text("account.sso.go.lead", name)],
            [Piece(Button(words.text("account.sso.go", name), address: address))])
    }
}
