import EPCIS
package import SQL
import Traceability

extension MasterDataStore {
    /// Makes an approved file the word of its owner, inside the transaction that writes the file: pages show it with the commit. What it
    /// said before stays as history; what it only says again is not kept twice.
    package func file(_ statement: FiledStatement, by pen: AuditPen, in session: any SQLSession) throws {
        // The row that orders writers: whoever holds it may name contexts.
        let counter = try EventCounter.take(in: session)
        let plain = EffectiveContext(bytes: [])
        let contexts = try ContextCache().numbers(for: [plain], in: session)
        guard let context = contexts[plain] else { preconditionFailure("a context that was asked for is there") }
        let bytes = statement.json
        let element = VocabularyElement(id: statement.id, body: 0..<bytes.count)
        let vocabulary = Vocabulary(type: MasterDataElement.kindOfFile(statement.kind), elements: [element])
        let declaration = MasterDataDeclaration(
            vocabularies: [vocabulary], bytes: bytes, sender: statement.sender, job: pen.numbers.next(),
            recordTime: max(counter.at, pen.clock.now()), context: context, isFiled: true)
        try write([declaration], in: session)
    }
}
