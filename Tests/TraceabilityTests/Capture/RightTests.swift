import EPCIS
import Foundation
import Testing

@testable import Traceability

@Suite("Nobody puts another's GTIN on goods")
struct RightTests {
    private static let gtin = "09521003000022"
    /// The day of the event in Vietnam: half past midnight there, still the day before in UTC.
    private static let day = CivilDay(year: 2026, month: 9, day: 1)!

    private static func document(
        _ body: String = #"""
        {"type":"ObjectEvent","action":"ADD","eventTime":"2026-09-01T00:30:00+07:00","eventTimeZoneOffset":"+07:00",
         "epcList":["https://id.example.org/01/09521003000022/21/A","https://id.example.org/01/09521003000022/21/B"]}
        """#
    ) throws -> CaptureDocument {
        let text =
            #"{"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],"type":"EPCISDocument","#
            + #""schemaVersion":"2.0","creationDate":"2026-09-01T00:00:00Z","epcisBody":{"eventList":[\#(body)]}}"#
        return CaptureDocument(reading: try EPCISDocument.decode(Array(text.utf8)), behaviour: .rollback)
    }

    private static func verdict(
        _ document: CaptureDocument, by sender: String, holdings: [GTINHolding], isKept: Bool = true
    ) -> CaptureVerdict {
        let book = GTINBook(
            holdings: holdings.isEmpty ? [:] : [gtin: holdings], names: ["417/9521001000008": ["chu"]], isKept: isKept)
        let context = CaptureContext(
            known: [:], now: 1_790_000_000_000_000, policy: CapturePolicy(), sender: sender, gtins: book)
        return CaptureRules.decide(document, in: context)
    }

    private static let held = GTINHolding(
        owner: "chu",
        authorised: [
            GTINAuthorisation(party: "goi", scope: [.commission], from: day, to: day),
            GTINAuthorisation(party: "ban", scope: [.declare], from: day),
        ])

    @Test("the owner and whom it lets are stored, silently")
    func allowed() throws {
        for sender in ["chu", "417/9521001000008", "goi"] {
            let verdict = Self.verdict(try Self.document(), by: sender, holdings: [Self.held])
            #expect(verdict.isStored && verdict.findings.isEmpty, "\(sender)")
        }
    }

    @Test("another is refused, once an event and GTIN, at the first place")
    func refused() throws {
        let verdict = Self.verdict(try Self.document(), by: "la", holdings: [Self.held])
        #expect(!verdict.isStored && verdict.findings.map(\.code) == ["capture.gtinOfAnother"])
        #expect(verdict.findings[0].pointer == "/epcisBody/eventList/0/epcList/0")
        #expect(verdict.findings[0].arguments["gtin"] == Self.gtin)
        let scope = Self.verdict(try Self.document(), by: "ban", holdings: [Self.held])
        #expect(scope.findings.map(\.code) == ["capture.gtinOutOfScope"])
    }

    @Test("the term is held against the day of the event in Vietnam")
    func term() throws {
        let next = #"""
            {"type":"ObjectEvent","action":"ADD","eventTime":"2026-09-02T00:30:00+07:00","eventTimeZoneOffset":"+07:00",
             "quantityList":[{"epcClass":"https://id.example.org/01/09521003000022/10/L","quantity":3}]}
            """#
        let verdict = Self.verdict(try Self.document(next), by: "goi", holdings: [Self.held])
        #expect(verdict.findings.map(\.code) == ["capture.gtinTermOver"])
        #expect(verdict.findings[0].arguments["day"] == "2026-09-02")
    }

    @Test("a GTIN without a file is stored, with one word a document")
    func unfiled() throws {
        let verdict = Self.verdict(try Self.document(), by: "la", holdings: [])
        #expect(verdict.isStored && verdict.findings.map(\.code) == ["capture.gtinNotFiled"])
        #expect(verdict.findings[0].severity == .warning)
        #expect(Self.verdict(try Self.document(), by: "la", holdings: [], isKept: false).findings.isEmpty)
    }

    @Test("who moves, packs or takes back another's goods puts nothing on them")
    func others() throws {
        let when = #""eventTime":"2026-09-01T00:30:00+07:00","eventTimeZoneOffset":"+07:00""#
        let item = #""https://id.example.org/01/09521003000022/21/A""#
        for body in [
            #"{"type":"ObjectEvent","action":"OBSERVE",\#(when),"epcList":[\#(item)]}"#,
            #"{"type":"ObjectEvent","action":"DELETE",\#(when),"epcList":[\#(item)]}"#,
            #"{"type":"AggregationEvent","action":"ADD",\#(when),"parentID":"urn:x:p","childEPCs":[\#(item)]}"#,
            #"{"type":"TransformationEvent",\#(when),"inputEPCList":[\#(item)],"outputEPCList":["urn:x:o"]}"#,
            #"{"type":"ObjectEvent","action":"ADD",\#(when),"eventID":"urn:x:e","epcList":[\#(item)],"#
                + #""errorDeclaration":{"declarationTime":"2026-09-01T01:00:00Z"}}"#,
        ] {
            let document = try Self.document(body)
            #expect(document.commissioned.isEmpty)
            #expect(
                Self.verdict(document, by: "la", holdings: [Self.held]).findings.filter { $0.severity == .error }
                    .isEmpty)
        }
        let output = #"{"type":"TransformationEvent",\#(when),"inputEPCList":["urn:x:i"],"outputEPCList":[\#(item)]}"#
        #expect(try Self.document(output).commissioned == [Self.gtin])
        #expect(Self.verdict(try Self.document(output), by: "la", holdings: [Self.held]).refusedCount == 1)
    }
}
