import EPCIS
import Testing

@testable import Demonstration

@Suite("What goes wrong and comes late")
struct EpisodeTests {
    private static let events = Province.read.flatMap { $0.entries.compactMap(\.event) }

    @Test("a wrong count is declared wrong under its own ID, and the event that replaces it is there")
    func corrected() throws {
        let declared = try #require(Self.events.first { $0.errorDeclaration?.correctiveEventIDs?.isEmpty == false })
        let original = try #require(Self.events.first { $0.eventID == declared.eventID && $0.errorDeclaration == nil })
        let correction = try #require(declared.errorDeclaration?.correctiveEventIDs?.first)
        #expect(original.quantityList == declared.quantityList)
        #expect(Self.events.contains { $0.eventID == correction && $0.quantityList != original.quantityList })
    }

    @Test("a dispatch that did not happen is taken back")
    func takenBack() {
        #expect(Self.events.contains { $0.errorDeclaration?.reason?.canonical == "did_not_occur" })
    }

    @Test("some events say that they were typed in later, and stand later in their sender's documents")
    func late() {
        let late = Self.events.filter { event in event.extensions.contains { $0.name == "nguon:enteredAt" } }
        #expect(late.count >= 5)
    }

    @Test("cold trips carry temperatures, and a few of them an alarm")
    func temperatures() {
        let reports = Self.events.flatMap { $0.sensorElementList ?? [] }.flatMap(\.sensorReport)
        #expect(reports.count > 100)
        #expect(reports.allSatisfy { $0.type.canonical == "Temperature" && $0.uom == "CEL" })
        let alarms = reports.filter { $0.exception?.canonical == "ALARM_CONDITION" }
        #expect((1..<reports.count / 4).contains(alarms.count))
    }
}
