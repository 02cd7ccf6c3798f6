import EPCIS
import GS1
import Testing
import Traceability

@testable import Demonstration

@Suite("The codes to try")
struct ScanCodeTests {
    private static let codes = Province.demonstration.scanCodes

    private static func day(_ code: DemonstrationScanCode) throws -> String? {
        let link = try DigitalLink(path: code.path)
        let facts = Province.facts.filter { $0.made.contains(link.thing) }
        return facts.compactMap { fact in
            fact.event.lotFact("cbvmda:itemExpirationDate") ?? fact.event.lotFact("cbvmda:bestBeforeDate")
        }.first?.string
    }

    @Test("ten samples, each of another kind of page or of goods, stand before the others")
    func samples() {
        let samples = Province.demonstration.samples
        #expect((8...10).contains(samples.count))
        #expect(Array(Self.codes.prefix(samples.count)) == samples)
        let internalOnly = DemonstrationScanCode.Expectation.allCases.filter { $0 != .internalCode }
        #expect(Set(samples.map(\.expectation)) == Set(internalOnly))
    }

    @Test(
        "the page behind each code says first what it must",
        arguments: codes.filter { $0.expectation != .wrongCheckDigit })
    func verdict(code: DemonstrationScanCode) throws {
        let verdict = try ProvinceSource.whole.verdict(of: DigitalLink(path: code.path), at: Province.anchor)
        #expect(verdict.code == code.expectation.verdict, "\(code.titleEnglish)")
    }

    @Test("there is at least one code for each thing a page can say first")
    func everyKind() {
        #expect(Set(Self.codes.map(\.expectation)) == Set(DemonstrationScanCode.Expectation.allCases))
        #expect(Set(Self.codes.map(\.path)).count == Self.codes.count)
    }

    @Test(
        "the label not put to use is printed, and on no fruit",
        arguments: codes.filter { $0.expectation == .notActivated })
    func notActivated(code: DemonstrationScanCode) throws {
        let thing = try DigitalLink(path: code.path).thing
        let facts = Province.facts.filter { $0.mentions.contains { $0.thing == thing } }
        #expect(facts.map { $0.event.disposition?.canonical } == ["encoded"])
    }

    @Test("the internal code is of restricted circulation, and nobody recorded it")
    func internalCode() throws {
        let code = try #require(Self.codes.first { $0.expectation == .internalCode })
        let link = try DigitalLink(path: code.path)
        #expect(link.isInternal)
        #expect(!Province.facts.contains { $0.mentions.contains { $0.thing == link.thing } })
    }

    @Test("a valid code is recorded and good beyond the anchor", arguments: codes.filter { $0.expectation == .valid })
    func valid(code: DemonstrationScanCode) throws {
        let day = try #require(try Self.day(code))
        #expect(day > Province.demonstration.calendar.anchor.text)
        #expect(try DigitalLink(path: code.path).path == code.path)
    }

    @Test(
        "the expired code is past its day, and nobody bought it", arguments: codes.filter { $0.expectation == .expired }
    )
    func expired(code: DemonstrationScanCode) throws {
        #expect(try #require(try Self.day(code)) < Province.demonstration.calendar.anchor.text)
        let thing = try DigitalLink(path: code.path).thing
        let sales = Province.facts.filter { $0.step == "retail_selling" && $0.things(.epc).contains(thing) }
        #expect(sales.isEmpty)
    }

    @Test("the recalled code's lot was recalled", arguments: codes.filter { $0.expectation == .recalled })
    func recalled(code: DemonstrationScanCode) throws {
        let thing = try DigitalLink(path: code.path).thing
        let recalls = Province.facts.filter { $0.event.disposition?.canonical == "recalled" }
        #expect(recalls.contains { $0.things(.epc).contains(thing) })
    }

    @Test("the unknown code is well formed, of a known product, and no event names it")
    func unknown() throws {
        let code = try #require(Self.codes.first { $0.expectation == .unknown })
        let link = try DigitalLink(path: code.path)
        #expect(!Province.facts.contains { $0.mentions.contains { $0.thing == link.thing } })
        let classes = Province.read.flatMap(\.masterData).flatMap { $0.elements ?? [] }.map(\.thing)
        #expect(classes.contains(link.lineage[link.lineage.count - 1]))
    }

    @Test("the wrong code fails by its check digit")
    func wrong() throws {
        let code = try #require(Self.codes.first { $0.expectation == .wrongCheckDigit })
        let error = #expect(throws: GS1Error.self) { try DigitalLink(path: code.path) }
        #expect(error?.code == .checkDigit)
    }

    @Test("our own prefixes are those of the businesses here, not those of the suppliers abroad")
    func prefixes() {
        let own = Demonstration.ownCompanyPrefixes
        #expect(own.contains("9521101"))
        #expect(!own.contains { $0.hasPrefix("9529") })
        for first in own { for second in own where first != second { #expect(!first.hasPrefix(second)) } }
    }
}

extension DemonstrationScanCode.Expectation {
    /// What the page says first; nil where the code is refused before anything is read.
    fileprivate var verdict: ScanVerdict.Code? {
        switch self {
        case .valid: .valid
        case .expired: .expired
        case .recalled: .recalled
        case .notActivated: .notActivated
        case .internalCode: .internalCode
        case .unknown: .unknownLot
        case .wrongCheckDigit: nil
        }
    }
}
