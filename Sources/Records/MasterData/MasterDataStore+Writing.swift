import GS1
package import SQL
import Traceability

/// Keeps the master data of document headers: every new statement is a row; what a sender said before stays as history, and what
/// it only says again is not kept twice. A statement about a thing that another sender declared first is kept apart and found fault
/// with on its job.
extension MasterDataStore: MasterDataWriter {
    /// Two statements and one bulk insert, and two more where somebody else's thing was declared; the look-up's words besides,
    /// where anything new was said.
    package func write(_ declarations: [MasterDataDeclaration], in session: any SQLSession) throws {
        let declared = declarations.flatMap(DeclaredElement.all)
        guard !declared.isEmpty else { return }
        let present = try PresentStatements(of: Set(declared.map(\.thing)), in: session)
        let new = present.news(in: declared)
        try insert(new, in: session)
        if !new.isEmpty { try StatementCounter.move(in: session) }
        try SearchIndex(session: session).refresh(Set(new.map(\.thing)))
        let owners = present.owners(including: new)
        try ForeignElements(declared.filter { owners[$0.thing] != $0.sender }).report(in: session)
    }

    private func insert(_ elements: [DeclaredElement], in session: any SQLSession) throws {
        guard !elements.isEmpty else { return }
        var rows = SQLBatch(columnCount: 8, reservingRows: elements.count)
        for element in elements {
            rows.append(
                element.thing.text, element.kind, element.sender, element.job, element.id, element.recordTime,
                element.context, element.body)
        }
        try session.insert(
            into: "vocabulary_element",
            columns: ["thing", "kind", "sender", "job", "id", "record_time", "context", "body"], rows: rows)
    }
}
