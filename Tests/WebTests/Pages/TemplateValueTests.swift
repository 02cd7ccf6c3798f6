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

    @Test("components that tell their names by hand tell what reflection sees")
    func components() throws {
        let link = Link("Sửa", to: "/a", spoken: "Sửa lô 1", icon: .pen, isExternal: true, isCurrent: true)
        let cell = DataTable.Cell("Lô 1", to: "/a", badge: Badge("Đã duyệt", .confirmed))
        let column = DataTable.Column("Lô", isNumeric: true)
        let row = DataTable.Row([cell, DataTable.Cell("")], actions: [link]).under([column, column])
        let shown: [any Shown] = [
            link, Link("Sửa", to: "/a"), row, row.cells[0], row.cells[1], Badge("Nháp", .neutral),
            Choice("a", "A", hint: "b", isChosen: true, isDisabled: true), Choice("a", "A"), Piece(link),
        ]
        for value in shown {
            for child in Mirror(reflecting: value).children {
                let name = try #require(child.label)
                let told = try #require(value.child(named: name), "\(type(of: value)).\(name)")
                let seen = Mirror(reflecting: child.value)
                let isNil = seen.displayStyle == .optional && seen.children.isEmpty
                #expect((told is Absent) == isNil, "\(type(of: value)).\(name)")
                if !isNil {
                    let plain = seen.displayStyle == .optional ? seen.children.first!.value : child.value
                    #expect("\(told)" == "\(plain)", "\(type(of: value)).\(name)")
                }
            }
            #expect(value.child(named: "nothing") == nil)
        }
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
