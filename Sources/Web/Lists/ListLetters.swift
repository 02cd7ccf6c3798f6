package import Records
import Traceability

/// The words of the letter that tells an owner of a list.
package struct ListLetters: Sendable {
    private let catalogue: Catalogue
    private let installation: InstallationSettings

    package init(installation: InstallationSettings) {
        catalogue = Catalogue(files: WebFiles())
        self.installation = installation
    }

    /// In Vietnamese: nobody has said yet in which language an owner reads.
    package func write(_ letter: ListLetter) -> (subject: String, text: String) {
        let names = letter.names.joined(separator: ", ")
        let more = letter.products > letter.names.count ? "…" : ""
        let arguments = [
            "site": installation.nameVietnamese, "list": letter.list, "citation": letter.citation,
            "day": DayText.writing(letter.from), "count": String(letter.products), "names": names + more,
            "address": installation.publicOrigin + Address.files(.product, .list).path,
        ]
        return (
            catalogue.text("lists.letter.subject", in: .vi, arguments),
            catalogue.text("lists.letter.text", in: .vi, arguments)
        )
    }
}
