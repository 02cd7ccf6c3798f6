import Foundation
import Testing
import Traceability

@testable import Web

@Suite("What rests on which legal text")
struct LawTests {
    private static let sources = URL(fileURLWithPath: "\(WebTestsFolder.file)").deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    /// Every number of a text of general force that our code, pages and words name; decisions on one thing are none.
    private static func cited() throws -> [String: String] {
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)!
        var cited: [String: String] = [:]
        for case let file as URL in files where ["swift", "json", "mustache"].contains(file.pathExtension) {
            // Examples of numbers stand in the description of the API.
            guard file.lastPathComponent != "openapi.json" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8).precomposedStringWithCanonicalMapping
            let numbers = text.matches(
                of: /[0-9]{1,4}\/[0-9]{4}\/(?:NĐ-CP|NQ-CP|QH[0-9]+|TT-[A-ZĐ]+|UBTVQH[0-9]+)/)
            for number in numbers { cited[String(number.0)] = file.lastPathComponent }
        }
        return cited
    }

    @Test("whatever text of the law is named anywhere stands in the library")
    func complete() throws {
        let cited = try Self.cited()
        #expect(cited["37/2026/NĐ-CP"] != nil)
        for (number, file) in cited {
            #expect(LegalNumber(number).flatMap { LegalLibrary.carried[$0] } != nil, "\(number) in \(file)")
        }
    }

    @Test("every rule rests on a text that holds, and a finding's source is one of those")
    func rules() throws {
        let day = CivilDay(reading: "2026-11-21")!
        for basis in LegalBasis.allCases {
            #expect(LegalLibrary.carried.knows(basis.text), "\(basis)")
            #expect(LegalLibrary.carried.holds(basis.text, on: day), "\(basis)")
        }
        var file = ProductFile(owner: "", name: "", standing: Standing(.draft, since: day))
        (file.gtin, file.internalCode, file.labelGroup) = ("04012345678901", "8931234567890", 2)
        let circumstances = FileCircumstances(today: day) { _ in false }
        let sources = file.findings(in: circumstances).compactMap(\.source)
        #expect(sources.contains(LegalBasis.dataSet.text) && sources.contains { $0.hasPrefix(LegalBasis.labels.text) })
        for source in sources { #expect(LegalLibrary.carried.knows(source), "\(source)") }
    }

    @Test("a text that is replaced while something rests on it is shown first, with what rests on it")
    func loose() {
        let day = CivilDay(reading: "2026-11-21")!
        let old = LegalInstrument(
            number: LegalNumber("37/2026/NĐ-CP")!, title: "Nghị định 37/2026/NĐ-CP",
            subject: LocalizedText(vietnamese: "Mẫu"), ended: day, replacedBy: LegalNumber("5/2026/NĐ-CP"))
        let reliance = LawReliance(
            library: LegalLibrary([old]), lists: [("Danh mục A", "Thông tư 27/2026/TT-BNNMT, căn cứ 37/2026/NĐ-CP")])
        #expect(reliance.isLoose(old, on: day))
        #expect(!reliance.isLoose(old, on: CivilDay(number: day.number - 1)))
        #expect(reliance.lists(on: old) == ["Danh mục A"])
        #expect(reliance.rules(on: old).contains(.labels) && !reliance.rules(on: old).contains(.personalData))
        let told = reliance.told(on: old) { key, _ in key }
        #expect(told.contains("law.rule.dataSet (Điều 23.5)") && told.contains("law.list"))
    }

    @Test("the public page tells what relies on a text, and which are suspended")
    func page() async throws {
        try await LiveServer.run { server in
            let page = try await server.get("/thong-bao-phap-ly").text
            #expect(page.contains("Hệ thống dựa vào văn bản này để: Nội dung tối thiểu khi tra mã (Điều 23.5)"))
            #expect(page.contains("Tạm ngưng theo Nghị quyết 09/2026/NQ-CP"))
            var officer = try await server.signedIn("can.bo", [.auditor])
            let library = try await officer.get("/quan-ly/can-cu").text
            #expect(library.contains("Nghị định 37/2026/NĐ-CP") && library.contains("Khi một văn bản bị thay thế"))
        }
    }
}
