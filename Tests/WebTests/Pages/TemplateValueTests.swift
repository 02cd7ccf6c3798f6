import Mustache
import Testing
import Traceability

@testable import Web

@Suite("Names that types tell the templates")
struct TemplateValueTests {
    @Test("a type that answers for its names knows all of them", arguments: ScanVerdict.Code.allCases)
    func complete(code: ScanVerdict.Code) throws {
        let dossier = try OriginPageGoldenTests.dossier(for: code)
        let page = OriginPageGoldenTests.pages.view.body(
            dossier, ScanVerdict(of: dossier, on: SampleDossier.today), language: .vi,
            links: PageLinks(path: "/p/x", query: nil, language: .vi))
        var checked: Set<String> = []
        try check(page, &checked)
        #expect(checked.isSuperset(of: ["OriginPage", "OriginVerdict", "OriginIdentity"]))
    }

    @Test("a range of days, which no sample page has, tells its dash: 2–3 July is not 23 July")
    func range() throws {
        var checked: Set<String> = []
        try check(OriginStage.Until(dash: "–", day: "3 July 2026", machineDay: "2026-07-03"), &checked)
        #expect(checked == ["Until"])
    }

    private func check(_ value: Any, _ checked: inout Set<String>) throws {
        let mirror = Mirror(reflecting: value)
        if let parent = value as? any MustacheParent, mirror.displayStyle == .struct {
            let type = "\(type(of: value))"
            checked.insert(type)
            for child in mirror.children {
                let name = try #require(child.label)
                let isNil =
                    Mirror(reflecting: child.value).displayStyle == .optional
                    && Mirror(reflecting: child.value).children.isEmpty
                #expect((parent.child(named: name) == nil) == isNil, "\(type).\(name)")
                if let told = parent.child(named: name) as? String, let stored = child.value as? String {
                    #expect(told == stored, "\(type).\(name)")
                }
            }
        }
        for child in mirror.children where child.value as? String == nil { try check(child.value, &checked) }
    }
}
