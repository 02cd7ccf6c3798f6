import EPCIS
import GS1

@testable import Demonstration

/// The demonstration as the rooms it passes through read it. Told and read once for all tests.
enum Province {
    /// 2026-06-01 15:00 in Đồng Nai.
    static let anchor: Int64 = 1_780_300_800_000_000
    static let demonstration = Demonstration(anchor: anchor)
    static let documents = demonstration.documents()
    static let read: [EPCISDocument] = documents.map { document in
        do { return try EPCISDocument.decode(document.bytes) } catch { fatalError("\(document.name): \(error)") }
    }

    /// Every event with what it names, document by document.
    static let told: [[Fact]] = read.map { document in
        document.entries.compactMap(\.event).map { Fact(event: $0, mentions: $0.mentions) }
    }

    /// The same in one list, but for those that their senders declared wrong.
    static let facts: [Fact] = {
        let wrong = Set(told.joined().compactMap(\.event.declaredWrong))
        return told.joined().filter { fact in fact.event.eventID.map { !wrong.contains($0) } ?? true }
    }()

    struct Fact {
        let event: Event
        let mentions: [Mention]

        var time: Int64 { event.eventTime.microseconds }
        var step: String { event.bizStep?.canonical ?? "" }

        func things(_ roles: MentionRole...) -> [ThingKey] {
            mentions.filter { roles.contains($0.role) }.map(\.thing)
        }
    }
}

extension Event {
    fileprivate var declaredWrong: String? { errorDeclaration == nil ? nil : eventID }
}

extension Province.Fact {
    /// What comes into being here: a harvest, a birth, the output of a transformation, a closed carton.
    var made: [ThingKey] {
        switch event.type {
        case .transformation: things(.output)
        case .object where event.action == .add: things(.epc)
        case .aggregation where event.action == .add: things(.parent)
        default: []
        }
    }

    /// What the made things are made of or hold.
    var from: [ThingKey] {
        switch event.type {
        case .transformation: things(.input)
        case .aggregation where event.action == .add: things(.child)
        default: []
        }
    }

    /// Whether something enters the story here from the land and not from other things.
    var isBeginning: Bool { event.type == .object && event.action == .add }
}
