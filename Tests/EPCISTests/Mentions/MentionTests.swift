import EPCIS
import GS1
import Testing

@Suite("Everything an event names is mentioned under its key")
struct MentionTests {
    @Test("a transformation mentions its inputs, its outputs, its identity and its place")
    func transformation() throws {
        let event = try #require(try Fixture.chain.document().entries[1].event)
        let mentions = event.mentions
        #expect(mentions.map(\.role) == [.input, .output, .lotOf, .output, .output, .transformation, .readPoint])
        #expect(mentions[0].thing.text == "01/09521234567899/10/SR-2026-07")
        #expect(mentions[0].quantity == 1250.5)
        #expect(mentions[0].uom == "KGM")
        #expect(mentions[0].pointer == "/inputQuantityList/0/epcClass")
        #expect(
            mentions[1].thing.text == "01/09521230000286/21/S-0002" || mentions[1].thing.text.hasSuffix("/21/S-0002"))
        #expect(mentions[1].pointer == "/outputEPCList/0")
        #expect(mentions[2].thing.text.hasSuffix("/10/T9"))
    }

    @Test("URN and Digital Link of one thing are one mention's key")
    func oneKey() throws {
        let urn = try Sample.decoded(Sample.event())
        let link = try Sample.decoded(
            Sample.event(Sample.object, [("epcList", #"["https://shop.example/x/01/09521234567899/21/S1"]"#)]))
        #expect(urn.mentions.map(\.thing) == link.mentions.map(\.thing))
    }

    @Test("a wrong check digit is said and refuses nothing")
    func problem() throws {
        let event = try Sample.decoded(
            Sample.event(Sample.object, [("epcList", #"["https://shop.example/01/09521234567890/21/S1"]"#)]))
        #expect(event.mentions[0].problem?.code == .checkDigit)
        #expect(event.mentions[0].pointer == "/epcList/0")
    }

    @Test("documents, sources and destinations are mentioned with their place in the lists")
    func relations() throws {
        let event = try #require(try Fixture.chain.document().entries[3].event)
        let pointers = event.mentions.map(\.pointer)
        #expect(
            pointers == [
                "/epcList/0", "/epcList/1", "/readPoint/id", "/bizTransactionList/0/bizTransaction",
                "/bizTransactionList/1/bizTransaction", "/sourceList/0/source", "/sourceList/1/source",
                "/destinationList/0/destination",
            ])
        #expect(event.mentions[5].role == .source)
    }

    @Test("a reader that remembers says the same as one that does not")
    func reader() throws {
        var reader = MentionReader(capacity: 2)
        for fixture in Fixture.allCases {
            for event in try fixture.document().entries.compactMap(\.event) {
                #expect(reader.mentions(of: event) == event.mentions)
            }
        }
    }
}
