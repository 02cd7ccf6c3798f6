import Records
import Traceability

/// Which party a page about people or keys is of: the one asked for, or the only one the caller has.
struct PartyDesk: Sendable {
    let desk: AccountDesk
    let route: AccountRoute
    let deed: Deed

    /// The name of the parameter.
    static let parameter = "co-so"

    /// Nil where somebody has to say which.
    /// - Throws: 403, 404 for a party the caller may not do this at.
    func party(_ visit: Visit, _ form: FormBody? = nil) async throws -> PartyCard? {
        let own = visit.asker?.parties ?? []
        let asked = form?.answer(Self.parameter) ?? visit.query[Self.parameter]
        guard let id = asked ?? (own.count == 1 ? own.first : nil), !id.isEmpty, id.utf8.count <= 100 else {
            return nil
        }
        let card = try await desk.parties.card(of: id)
        try visit.require(deed, on: card.subject)
        return card
    }

    /// Asks which.
    func asking(_ visit: Visit, _ heading: String, _ words: AccountWords) async throws -> AccountPage {
        let cards = try await desk.parties.cards(of: visit.asker?.parties ?? [])
        let links = cards.values.sorted { $0.shown < $1.shown }.map { card in
            Piece(Link(card.shown, to: address(card.id)))
        }
        let form = Form(
            action: route.rawValue, method: "get",
            [
                Piece(
                    Field(
                        Self.parameter, words.text("account.party"), hint: words.text("account.party.hint"),
                        TextInput(maxLength: 100)))
            ], buttons: [Button(words.text("account.party.open"))])
        return AccountPage(words, heading, lead: [words.text("account.party.which")], links + [Piece(form)])
    }

    func address(_ party: String, _ rest: String = "") -> String {
        "\(route.rawValue)?\(Self.parameter)=\(PercentCoding.encode(party))\(rest)"
    }

    func field(_ party: String) -> HiddenField { HiddenField(Self.parameter, party) }
}
