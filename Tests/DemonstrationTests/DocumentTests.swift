import Crypto
import EPCIS
import Foundation
import GS1
import Testing

@testable import Demonstration

@Suite("The documents of the demonstration")
struct DocumentTests {
    @Test("every event is read without an error")
    func decodes() {
        for (document, read) in zip(Province.documents, Province.read) {
            #expect(read.entries.count == document.eventCount)
            for entry in read.entries {
                if case .failure(let error) = entry.outcome {
                    Issue.record("\(document.name)/\(entry.position): \(error)")
                }
            }
        }
    }

    @Test("every key that events and master data name is a good one, under the prefix kept for examples")
    func keys() {
        for mention in Province.facts.flatMap(\.mentions) {
            #expect(mention.problem == nil, "\(mention.thing)")
            if let prefix = mention.thing.companyPrefix { #expect(prefix.hasPrefix("952"), "\(mention.thing)") }
        }
        for element in Province.read.flatMap(\.masterData).flatMap({ $0.elements ?? [] }) {
            #expect(ThingKey.reading(element.id).problem == nil, "\(element.id)")
            #expect(element.thing.companyPrefix?.hasPrefix("952") == true, "\(element.id)")
        }
    }

    @Test("there are at least thirty thousand events, at most 500 in a document")
    func counts() {
        let total = Province.documents.reduce(0) { $0 + $1.eventCount }
        #expect((30_000...40_000).contains(total))
        #expect(Province.documents.allSatisfy { (1...500).contains($0.eventCount) })
        #expect(Set(Province.documents.map(\.name)).count == Province.documents.count)
    }

    @Test("all five types of event occur")
    func types() {
        #expect(Set(Province.facts.map(\.event.type)) == Set(EventType.allCases))
    }

    @Test("a document says in its header who sends it")
    func senders() {
        for (document, read) in zip(Province.documents, Province.read) {
            #expect(ThingKey.reading(read.header.sender ?? "").key.text == document.sender)
            #expect(document.senderName.hasSuffix("(mẫu)"))
        }
    }

    @Test("each sender's first document carries its master data, and all first documents come before the others")
    func masterDataFirst() {
        let senders = Set(Province.documents.map(\.sender)).count
        #expect(Province.documents.prefix(senders).allSatisfy { $0.name.hasSuffix("-001") })
        #expect(Province.read.prefix(senders).allSatisfy { !$0.masterData.isEmpty })
        #expect(Province.read.dropFirst(senders).allSatisfy { $0.masterData.isEmpty })
    }

    @Test("Vietnamese is written in composed characters")
    func composed() {
        for document in Province.documents {
            let text = String(decoding: document.bytes, as: UTF8.self)
            let composed = text.precomposedStringWithCanonicalMapping
            #expect(Array(text.utf8) == Array(composed.utf8), "\(document.name)")
        }
    }

    @Test("event IDs are given once, but for those declared wrong")
    func identity() {
        let ids = Province.facts.compactMap(\.event.eventID)
        #expect(Set(ids).count == ids.count)
        #expect(ids.count < Province.facts.count, "some senders give none")
    }

    @Test("events without an ID differ in what they say, so that none is taken for a repetition")
    func unnumbered() {
        let unnumbered = Province.facts.map(\.event).filter { $0.eventID == nil }
        #expect(Set(unnumbered.map(\.preHash)).count == unnumbered.count)
        #expect(unnumbered.count > 500)
    }

    @Test("the same seed, anchor and origin give the same bytes, on every machine")
    func golden() {
        var hash = SHA256()
        for document in Province.documents { hash.update(data: document.bytes) }
        let text = hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(text == "b80b1e535b3618e0f0a5fae8e6e2d7e9dd09641f578a49f8a2af7c067d12ae92")
    }

    /// The durian chain alone, as its own documents.
    private static func durian(_ demonstration: Demonstration) -> [DemonstrationDocument] {
        let cast = demonstration.cast
        var chain = DurianChain(demonstration, cast: cast)
        return Publisher(cast: cast, communes: Communes(), calendar: demonstration.calendar)
            .documents(of: [chain.tell()])
    }

    @Test("another seed tells it otherwise, and another anchor gives other event IDs")
    func seeds() throws {
        let usual = Self.durian(Province.demonstration)
        #expect(Self.durian(Demonstration(anchor: Province.anchor)).map(\.bytes) == usual.map(\.bytes))
        #expect(Self.durian(Demonstration(seed: 76, anchor: Province.anchor)).map(\.bytes) != usual.map(\.bytes))
        let later = Self.durian(Demonstration(anchor: Province.anchor + 86_400_000_000))
        let ids = Set(Province.facts.compactMap(\.event.eventID))
        var compared = 0
        for document in later {
            let read = try EPCISDocument.decode(document.bytes)
            for id in read.entries.compactMap({ $0.event?.eventID }) {
                compared += 1
                #expect(!ids.contains(id))
            }
        }
        #expect(compared > 2000)
    }

    @Test("the same things arrive under URNs, our own domain, GS1's and a stranger's")
    func spellings() {
        var hosts: [ThingKey: Set<String>] = [:]
        for fact in Province.facts {
            let spelled = (fact.event.epcList ?? []) + (fact.event.quantityList ?? []).map(\.epcClass)
            for text in spelled {
                hosts[ThingKey.reading(text).key, default: []].insert(
                    String(text.split(separator: "/").prefix(2).last ?? ""))
            }
        }
        let all = hosts.values.reduce(into: Set<String>()) { $0.formUnion($1.count > 1 ? $1 : []) }
        #expect(all.count >= 4)
        #expect(hosts.values.contains { $0.count >= 3 })
    }
}
