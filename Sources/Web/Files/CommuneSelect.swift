/// The communes of the province to choose from, by name; one of another province stays where it was chosen before.
struct CommuneSelect: Sendable {
    let control: Select

    init(_ chosen: String?, _ view: FileView) {
        var choices = view.places.communes(of: view.province).map { unit in
            Choice(unit.commune ?? "", unit.text(in: view.words.language), isChosen: unit.commune == chosen)
        }
        if let chosen, !chosen.isEmpty, !choices.contains(where: { $0.value == chosen }) {
            choices.insert(Choice(chosen, view.commune(chosen), isChosen: true), at: 0)
        }
        control = Select([Choice("", view.text("file.choose"))] + choices)
    }
}
