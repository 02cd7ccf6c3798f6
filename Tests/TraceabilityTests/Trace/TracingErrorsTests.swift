import EPCIS
import GS1
import Testing

@testable import Traceability

@Suite("Events declared wrong")
struct TracingErrorsTests {
    typealias Amount = Story.Amount

    private func story(_ reason: String, corrective: [String] = [], by sender: String = "A") -> Story {
        var story = Story()
        story.make([Amount(lot("P"))], from: [Amount(lot("WRONG"))], at: 10, id: "e1")
        story.make([Amount(lot("P"))], from: [Amount(lot("RIGHT"))], at: 10, id: "e2")
        story.make(
            [Amount(lot("P"))], from: [Amount(lot("WRONG"))], at: 10, id: "e1", sender: sender,
            error: .init(at: hours(99), reason: reason, correctiveEventIDs: corrective))
        return story
    }

    @Test("an event that did not occur is shown and not followed")
    func void() throws {
        let graph = try story("did_not_occur").backward(lot("P"))
        #expect(graph.things == [lot("P"), lot("RIGHT")])
        #expect(graph.events.map(\.standing.state) == [.didNotOccur, .stands])
        #expect(graph.events[0].standing.declaredBy == [3])
        #expect(try story("did_not_occur").forward(lot("WRONG")).things == [lot("WRONG")])
    }

    @Test("an event with wrong data is followed, marked, and names what corrects it")
    func wrongData() throws {
        let graph = try story("incorrect_data", corrective: ["e2"]).backward(lot("P"))
        #expect(graph.things == [lot("P"), lot("WRONG"), lot("RIGHT")])
        #expect(graph.events[0].standing.state == .incorrectData)
        #expect(graph.events[0].standing.correctiveEventIDs == ["e2"])
        #expect(graph.edge(lot("WRONG"), lot("P"))?.isDisputed == true)
        #expect(graph.edge(lot("RIGHT"), lot("P"))?.isDisputed == false)
    }

    @Test("nobody else can void an event")
    func foreignDeclaration() throws {
        let graph = try story("did_not_occur", by: "B").backward(lot("P"))
        #expect(graph.things == [lot("P"), lot("WRONG"), lot("RIGHT")])
        #expect(graph.events.map(\.standing.state) == [.stands, .stands])
    }

    @Test("amounts of an event that did not occur are not counted")
    func amounts() throws {
        var story = Story()
        story.make([Amount(lot("P"), 5)], from: [Amount(lot("A"), 9)], at: 10, id: "e1")
        story.make([Amount(lot("P"), 5)], from: [Amount(lot("A"), 9)], at: 10, id: "e2")
        story.make(
            [Amount(lot("P"), 5)], from: [Amount(lot("A"), 9)], at: 10, id: "e2",
            error: .init(at: hours(99), reason: "did_not_occur"))
        #expect(try story.backward(lot("P")).node(lot("P"))?.quantities.map(\.quantity.amount) == [5])
    }
}
