import Records
import Traceability

/// How parties are shown and asked for.
struct PartyGuide: FileGuide {
    func blank(_ view: FileView) -> PartyFile {
        let kind = view.visit.query["loai"].flatMap(PartyKind.init(rawValue:)) ?? .household
        var file = PartyFile(kind, name: "", on: view.today)
        // Who fills it in for a member fills it in under their cooperative.
        if let caller = view.visit.asker, let party = caller.parties.first, caller.parties.count == 1 {
            file.memberships = [Membership(party: party, since: view.today)]
        }
        file.filledInBy = view.visit.actor?.id
        return file
    }

    func standing(of file: PartyFile) -> Standing { file.standing }

    func with(_ standing: Standing, _ file: PartyFile) -> PartyFile {
        var file = file
        file.standing = standing
        return file
    }

    func columns(_ view: FileView) -> [String] {
        ["party.name", "party.kind", "party.commune", "party.taxCode", "file.status"].map { view.text($0) }
    }

    func cells(_ stored: StoredFile<PartyFile>, _ view: FileView) -> [DataTable.Cell] {
        let file = stored.file
        return [
            .init(file.name, to: view.address(.party, .file(stored.id))),
            .init(view.text("lookup.party.\(file.partyKind.rawValue)")), .init(view.commune(file.address.commune)),
            .init(file.taxCode ?? "–"), .init("", badge: view.status(file.standing.status)),
        ]
    }

    func categories(_ view: FileView) -> [Choice] {
        PartyKind.allCases.map { Choice($0.rawValue, view.text("lookup.party.\($0.rawValue)")) }
    }

    func name(of file: PartyFile) -> String { file.name }
    func masked(_ file: PartyFile) -> PartyFile { file.masked }
    func erased(_ file: PartyFile, on day: CivilDay) -> PartyFile { file.erased(on: day) }
}
