import EPCIS
import GS1
import SQL
import Traceability

/// Gathers rows to events while a question is answered, and knows when there is enough.
struct FoundMentions {
    /// Where a page ended.
    struct Place {
        let time: Int64
        let event: Int64
        let position: Int64

        static let beginning = Place(time: .min, event: .min, position: .min)
    }

    /// One mention of a thing asked for, with its neighbour and its event.
    struct Row {
        let mention: TracedMention
        let neighbour: TracedMention?
        let envelope: EventEnvelope
    }

    /// Events to be completed with what else they name.
    struct Chunk {
        let numbers: [Int64]
        let recordTimes: ClosedRange<Int64>
    }

    private let limit: Int
    private var envelopes: [Int64: EventEnvelope] = [:]
    private var mentions: [Int64: [Int: TracedMention]] = [:]
    private var otherSenders: [Int64: Set<String>] = [:]
    private var count = 0
    private(set) var isCut = false
    /// From where to read on; `nil` when there is no more or enough.
    private(set) var nextPlace: Place? = .beginning

    private let bounds: TracedEventLoader.Bounds

    init(limit: Int, bounds: TracedEventLoader.Bounds) {
        self.limit = limit
        self.bounds = bounds
    }

    /// Takes a page in. The events beyond the limit are left out, the last of them being the sign that there are more.
    mutating func add(_ rows: [Row]) {
        for row in rows {
            let number = row.envelope.number
            guard envelopes[number] != nil || envelopes.count < limit else {
                (isCut, nextPlace) = (true, nil)
                return
            }
            envelopes[number] = row.envelope
            add(row.mention, to: number)
            if let neighbour = row.neighbour { add(neighbour, to: number) }
        }
        count += rows.count
        let isLast = rows.count < bounds.page
        isCut = !isLast && count >= bounds.mentions
        nextPlace = isLast || isCut ? nil : rows.last.map(\.place)
    }

    mutating func addSurrounding(_ row: any SQLRow) throws {
        add(try TracedMention(row, from: 1), to: try row.decode(0))
    }

    mutating func addOtherSender(_ row: any SQLRow) throws {
        otherSenders[try row.decode(0), default: []].insert(try row.decode(1))
    }

    private mutating func add(_ mention: TracedMention, to event: Int64) {
        mentions[event, default: [:]][mention.position] = mention
    }

    // MARK: Answers

    func chunks(of size: Int) -> [Chunk] {
        let numbers = envelopes.keys.sorted()
        return stride(from: 0, to: numbers.count, by: size).map { start in
            let part = Array(numbers[start..<min(start + size, numbers.count)])
            let times = part.map { envelopes[$0]!.recordTime }
            return Chunk(numbers: part, recordTimes: times.min()!...times.max()!)
        }
    }

    /// Events that declare an error, with the key of their body.
    var declarations: [EventEnvelope] { envelopes.values.filter { $0.declaredAt != nil } }

    func events(_ corrections: DeclaredCorrections) -> [TracedEvent] {
        envelopes.values.map { envelope in
            envelope.event(
                mentions: Array((mentions[envelope.number] ?? [:]).values),
                otherSenders: otherSenders[envelope.number] ?? [], corrective: corrections[envelope.number])
        }
    }
}

extension FoundMentions.Row {
    init(_ row: any SQLRow) throws {
        mention = try TracedMention(row, from: 1)
        let position: Int64? = try row.decode(8)
        neighbour = try position.map {
            TracedMention(
                position: Int($0), thing: ThingKey(text: try row.decode(9)), role: try MentionRole(row, 10))
        }
        envelope = try EventEnvelope(row)
    }

    var place: FoundMentions.Place {
        FoundMentions.Place(time: envelope.time, event: envelope.number, position: Int64(mention.position))
    }
}

extension TracedMention {
    /// Position, thing, role, quantity, uom, from a column on.
    init(_ row: any SQLRow, from column: Int) throws {
        let amount: Double? = try row.decode(column + 3)
        let uom: String? = try row.decode(column + 4)
        self.init(
            position: try row.decode(column), thing: ThingKey(text: try row.decode(column + 1)),
            role: try MentionRole(row, column + 2), quantity: amount.map { TraceQuantity(amount: $0, uom: uom) })
    }
}

extension MentionRole {
    fileprivate init(_ row: any SQLRow, _ column: Int) throws {
        let stored: Int64 = try row.decode(column)
        guard let role = MentionRole(rawValue: stored) else { throw SQLError(.decoding, "no mention role \(stored)") }
        self = role
    }
}
