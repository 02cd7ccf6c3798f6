import Foundation
import Testing
import Traceability

struct GrantTests {
    @Test func aPartThatMakesNoSenseIsNone() {
        #expect(Grant(role: .owner) == nil)
        #expect(Grant(role: .owner, party: "") == nil)
        #expect(Grant(role: .staff, party: "htx", communes: ["26001"]) == nil)
        #expect(Grant(role: .coordinator, party: "htx") == nil)
        #expect(Grant(role: .communeOfficer) == nil)
        #expect(Grant(role: .sectorOfficer, communes: ["26001"]) == nil)
        #expect(Grant(role: .auditor, communes: ["26001"]) == nil)
        #expect(Grant(role: .alliance, sectors: [.trade]) == nil)
    }

    @Test func aPartReadsBackAsItWasWritten() throws {
        for grant in AccessTests.grants {
            #expect(try JSONDecoder().decode(Grant.self, from: JSONEncoder().encode(grant)) == grant)
        }
    }

    @Test(arguments: [#"{"role":"owner"}"#, #"{"role":"king"}"#, #"{"role":"auditor","communes":["1"]}"#, "{}"])
    func aWrittenPartThatMakesNoSenseIsRefused(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Grant.self, from: Data(text.utf8)) }
    }
}
