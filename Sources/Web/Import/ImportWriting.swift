import Records
import Traceability

/// The words of pages about tables.
struct ImportWriting: Sendable {
    let view: FileView

    var language: Language { view.words.language }

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String { view.text(key, arguments) }

    func error(_ code: String, _ arguments: [String: String] = [:]) -> String { view.text("error.\(code)", arguments) }

    func number(_ number: Int) -> String { NumberText.grouped(number, in: language) }

    func heading(_ column: ImportColumn) -> String { text("import.column.\(column.rawValue)") }

    func hint(_ column: ImportColumn) -> String { text("import.hint.\(column.rawValue)") }

    func state(_ state: ImportState) -> String { text("import.state.\(state.rawValue)") }

    func subject(_ subject: ImportSubject) -> String { text("import.subject.\(subject)") }

    /// `Điện thoại: số này không phải số điện thoại Việt Nam.`
    func finding(_ finding: ImportFinding) -> String {
        let words = error(finding.code, finding.arguments)
        return finding.column.map { "\(heading($0)): \(words)" } ?? words
    }

    func note(_ note: ImportNote) -> String {
        let words = error(note.code, note.arguments)
        return note.cell.map { "\($0): \(words)" } ?? words
    }

    /// From the list of parties to the page above one table.
    var trail: [Link] { listTrail + [Link(text("import.title"), to: Address.imports(.start).path)] }

    var listTrail: [Link] { [Link(text("file.party.title"), to: view.address(.party))] }
}
