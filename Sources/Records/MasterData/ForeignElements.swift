import GS1
import SQL
import Traceability

/// Statements about things that another sender declared first, on their way to their jobs' findings.
struct ForeignElements {
    private let elements: [DeclaredElement]

    init(_ elements: [DeclaredElement]) { self.elements = elements }

    /// Findings after those that the jobs have: two statements, none when there is nothing to report.
    func report(in session: any SQLSession) throws {
        guard !elements.isEmpty else { return }
        var positions = try nextPositions(in: session)
        var rows = SQLBatch(columnCount: 8, reservingRows: elements.count)
        for element in elements {
            let finding = Finding(
                code: MasterDataCode.foreignElement.rawValue, severity: .warning,
                arguments: ["thing": element.thing.text, "id": element.id])
            rows.append(
                element.job, positions[element.job, default: 0], nil as Int64?, finding.severity.rawValue, finding.code,
                finding.pointer, FindingArguments.text(finding.arguments), finding.source)
            positions[element.job, default: 0] += 1
        }
        try session.insert(into: "capture_finding", columns: Self.columns, rows: rows)
    }

    private func nextPositions(in session: any SQLSession) throws -> [Int64: Int64] {
        let found = try session.rows(
            """
            SELECT job, MAX(position) FROM capture_finding WHERE job \(in: Set(elements.map(\.job))) GROUP BY job
            """, as: (Int64, Int64).self)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.0, $0.1 + 1) })
    }

    private static let columns = ["job", "position", "event", "severity", "code", "pointer", "arguments", "source"]
}
