import EPCIS
import Testing

@Suite("Bare words, URNs, web URIs and CURIEs are one vocabulary")
struct TermTests {
    @Test(
        "every spelling of a business step is the bare word",
        arguments: [
            "receiving", "urn:epcglobal:cbv:bizstep:receiving", "urn:epcglobal:cbv:bizStep:receiving",
            "URN:EPCGLOBAL:CBV:BIZSTEP:receiving", "https://ref.gs1.org/cbv/BizStep-receiving",
            "https://ns.gs1.org/cbv/BizStep-receiving", "https://ns.gs1.org/voc/Bizstep-receiving",
            "cbv:BizStep-receiving",
        ])
    func bizStep(_ text: String) throws {
        let term = try #require(Term(text, in: .bizStep))
        #expect(term.canonical == "receiving")
        #expect(term.sent == text)
        #expect(term.uri == "https://ref.gs1.org/cbv/BizStep-receiving")
    }

    @Test(
        "every spelling of a measurement type is the bare word",
        arguments: [
            "Temperature", "gs1:Temperature", "https://gs1.org/voc/Temperature", "https://www.gs1.org/voc/Temperature",
            "https://ref.gs1.org/voc/Temperature",
        ])
    func measurementType(_ text: String) throws {
        #expect(Term(text, in: .measurementType)?.canonical == "Temperature")
    }

    @Test("a prefix of the document's own may stand for the standard's namespace")
    func ownPrefix() throws {
        let context = try LinkedDataContext(bytes: Array(#"{"c":"https://ref.gs1.org/cbv/"}"#.utf8))
        #expect(Term("c:Disp-active", in: .disposition, context: context)?.canonical == "active")
    }

    @Test("a URI of somebody's own is a word of its own, CURIEs spelled out")
    func foreign() throws {
        let context = try LinkedDataContext(bytes: Array(#"{"nguon":"https://nguon.example/voc/"}"#.utf8))
        let term = try #require(Term("nguon:grading", in: .bizStep, context: context))
        #expect(term.canonical == "https://nguon.example/voc/grading")
        #expect(term.list == nil)
    }

    @Test(
        "a word the standard does not have is no word",
        arguments: [
            "Receiving", "sold", "", "urn:epcglobal:cbv:bizstep:x", "https://ref.gs1.org/cbv/Disp-active", "two words",
        ])
    func unknown(_ text: String) {
        #expect(Term(text, in: .bizStep) == nil)
    }

    @Test("the lists are complete", arguments: zip(CBV.List.allCases, [41, 33, 13, 3, 2, 72, 2, 14]))
    func counts(_ list: CBV.List, _ count: Int) {
        #expect(list.words.count == count)
        #expect(Set(list.words).count == count)
        #expect(list.words.allSatisfy { Term($0, in: list)?.canonical == $0 })
    }
}
