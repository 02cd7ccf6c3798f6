package import Traceability

/// What owners are written before a paper ends, in Vietnamese: an SMS has room for little.
package struct ReminderLetter: Sendable {
    private let catalogue = Catalogue(files: WebFiles())

    package init() {}

    package func text(_ paper: DocumentFile, daysLeft: Int) -> (subject: String, text: String) {
        let words = [
            "name": String(paper.name.prefix(80)), "number": paper.number.map { String($0.prefix(40)) } ?? "–",
            "days": String(daysLeft), "day": paper.validTo.map(DayText.writing) ?? "",
        ]
        let key = daysLeft == 0 ? "document.letter.today" : "document.letter"
        return (
            catalogue.text("document.letter.subject", in: .vi, words), catalogue.text(key, in: .vi, words)
        )
    }
}
