import EPCIS
import Traceability

/// Reads stored vocabulary elements: those of one context at a time, as the master data of a document around them.
struct StatementReader {
    let contexts: [Int64: [UInt8]]

    func statements(_ rows: [PresentStatements.Row]) -> [MasterDataRecord.Statement] {
        Dictionary(grouping: rows, by: \.context).flatMap { context, rows in
            read(rows, in: contexts[context] ?? [])
        }
    }

    /// What our own reader does not take any more is left out.
    private func read(_ rows: [PresentStatements.Row], in context: [UInt8]) -> [MasterDataRecord.Statement] {
        guard let document = try? EPCISDocument.decode(Self.document(of: rows, in: context)) else { return [] }
        let elements = document.masterData.flatMap { $0.elements ?? [] }
        guard elements.count == rows.count else { return [] }
        return zip(rows, elements).map { row, element in
            MasterDataRecord.Statement(
                element: MasterDataElement(
                    element, kind: row.key.kind, in: document.context, sender: row.key.sender,
                    recordTime: row.recordTime),
                first: row.first)
        }
    }

    private static func document(of rows: [PresentStatements.Row], in context: [UInt8]) -> [UInt8] {
        let standard = Array("\"\(LinkedDataContext.standardURL)\"".utf8)
        let elements = rows.map(\.body).joined(separator: [UInt8(ascii: ",")])
        return Array(#"{"@context":"#.utf8) + (context.isEmpty ? standard : context) + Array(Self.opening.utf8)
            + elements
            + Array(Self.closing.utf8)
    }

    private static let opening = #"""
        ,"type":"EPCISDocument","schemaVersion":"2.0","creationDate":"2000-01-01T00:00:00Z",\#
        "epcisHeader":{"epcisMasterData":{"vocabularyList":[{"type":"urn:epcglobal:epcis:vtype:Location",\#
        "vocabularyElementList":[
        """#
    private static let closing = #"]}]}},"epcisBody":{"eventList":[]}}"#
}
