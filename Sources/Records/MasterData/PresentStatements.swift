import GS1
import SQL
import Traceability

/// What is kept about some things at present: each sender's last row a thing and kind, and when each sender first spoke.
struct PresentStatements {
    struct Row {
        let key: DeclaredElement.Key
        let id: String
        let recordTime: Int64
        let context: Int64
        let body: [UInt8]
        let first: MasterDataRecord.Moment
    }

    let rows: [Row]

    /// One statement. A sender's later statements of one transaction have the higher job.
    init(of things: Set<ThingKey>, in session: any SQLSession) throws {
        var rows: [Row] = []
        let statement: SQLStatement = """
            SELECT said.thing, said.kind, said.sender, said.id, said.record_time, said.context, said.body,
                (SELECT MIN(early.record_time) FROM vocabulary_element AS early
                    WHERE early.thing = said.thing AND early.sender = said.sender),
                (SELECT MIN(early.job) FROM vocabulary_element AS early
                    WHERE early.thing = said.thing AND early.sender = said.sender)
            FROM vocabulary_element AS said
            WHERE said.thing \(in: things.map(\.text)) AND NOT EXISTS (
                SELECT 1 FROM vocabulary_element AS later
                WHERE later.thing = said.thing AND later.kind = said.kind AND later.sender = said.sender
                    AND (later.record_time, later.job) > (said.record_time, said.job))
            ORDER BY said.thing, said.kind, said.sender
            """
        try session.forEachRow(statement) { rows.append(try Row($0)) }
        self.rows = rows
    }

    /// The elements that say something new: not what their sender said last, in the same words.
    func news(in elements: [DeclaredElement]) -> [DeclaredElement] {
        var words = Dictionary(uniqueKeysWithValues: rows.map { ($0.key, Words(context: $0.context, body: $0.body)) })
        return elements.filter { element in
            let said = Words(context: element.context, body: element.body)
            return words.updateValue(said, forKey: element.key) != said
        }
    }

    private struct Words: Hashable {
        let context: Int64
        let body: [UInt8]
    }

    /// Who has an approved file of each thing, or else its first declarer, those of this moment included.
    func owners(including new: [DeclaredElement]) -> [ThingKey: String] {
        let known = rows.map {
            (thing: $0.key.thing, kind: $0.key.kind, moment: $0.first, sender: $0.key.sender)
        }
        let coming = new.map {
            (
                thing: $0.thing, kind: $0.kind, moment: MasterDataRecord.Moment(recordTime: $0.recordTime, job: $0.job),
                sender: $0.sender
            )
        }
        return Dictionary(grouping: known + coming, by: \.thing).mapValues { spoken in
            let filed = spoken.filter { MasterDataElement.isFiled(kind: $0.kind) }
            return (filed.isEmpty ? spoken : filed).min { ($0.moment, $0.sender) < ($1.moment, $1.sender) }!.sender
        }
    }
}

extension PresentStatements.Row {
    fileprivate init(_ row: any SQLRow) throws {
        key = DeclaredElement.Key(
            thing: ThingKey(text: try row.decode(0)), kind: try row.decode(1), sender: try row.decode(2))
        id = try row.decode(3)
        recordTime = try row.decode(4)
        context = try row.decode(5)
        body = try row.decode(6)
        first = MasterDataRecord.Moment(recordTime: try row.decode(7), job: try row.decode(8))
    }
}
