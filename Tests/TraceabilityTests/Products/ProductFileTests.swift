import Foundation
import Testing

@testable import Traceability

@Suite("A product's file")
struct ProductFileTests {
    static let day = CivilDay(year: 2026, month: 11, day: 21)!

    /// With everything a file can say, and nothing wrong.
    static var whole: ProductFile {
        var file = ProductFile(
            owner: "htx-a", name: "Hạt điều rang muối (mẫu)", standing: Standing(.active, since: day))
        file.commune = "25195"
        file.nameEnglish = "Salted cashews (sample)"
        file.brand = "Sóc Bay"
        file.group = .cashew
        file.hsCode = "20081910"
        file.gtin = "09521003000022"
        file.basis = GTINBasis(.own, paper: "GCN 12", to: CivilDay(number: day.number + 300))
        file.authorised = [GTINAuthorisation(party: "goi-c", scope: [.commission], from: day)]
        file.registration = CodeRegistration(step: .declared, companyPrefix: "9521003")
        file.pictures = [String(repeating: "a", count: 64)]
        file.net = NetContent(500, .gram)
        file.packs = [PackLevel(name: "Thùng", holds: 20, gtin: "19521003000029")]
        file.origin = ProductOrigin()
        file.shelfLife = ShelfLife(12, .month, storage: "Nơi khô mát")
        file.standards = ["TCVN 12380:2018"]
        file.papers = [ProductPaper(.selfDeclaration, number: "01/2026")]
        file.indication = GeographicalIndication(name: "Hạt điều Bình Phước")
        file.ocop = OCOPRecognition(stars: 4, decision: "12/QĐ-UBND", decided: day, validTo: day)
        file.labelGroup = 2
        file.label = ["quantity": "500 g", "expiry": "12 tháng", "warnings": "Có hạt cây", "use": "Ăn liền"]
        file.tracing = TracingToday(.information, vendor: "Nhà A", isOnNationalPortal: false, asked: day)
        return file
    }

    private func codes(_ change: (inout ProductFile) -> Void, on day: CivilDay = day) -> [String] {
        var file = Self.whole
        change(&file)
        return file.findings(on: day).map(\.code)
    }

    @Test("with everything said has nothing to mend")
    func good() {
        #expect(Self.whole.findings(on: Self.day).isEmpty)
    }

    @Test("says by itself what is wrong, each at its place")
    func wrong() {
        let cases: [((inout ProductFile) -> Void, ProductCode)] = [
            ({ $0.name = "" }, .nameMissing), ({ $0.name = String(repeating: "a", count: 201) }, .nameLong),
            ({ $0.owner = "" }, .ownerMissing), ({ $0.group = nil }, .groupMissing),
            ({ $0.gtin = "8936048651234" }, .gtinWrong), ({ $0.gtin = "2000000000015" }, .gtinInternal),
            ({ $0.internalCode = "8931234567897" }, .internalWrong), ({ $0.basis = nil }, .basisMissing),
            ({ $0.hsCode = "12345" }, .hsWrong), ({ $0.ocop?.stars = 2 }, .ocopStars),
            ({ $0.ocop?.decision = nil }, .ocopDecision), ({ $0.pictures = [] }, .pictureMissing),
            ({ $0.net = nil }, .netMissing), ({ $0.net = NetContent(0, .gram) }, .netWrong),
            ({ $0.origin = nil }, .originMissing), ({ $0.origin?.country = "vn" }, .originWrong),
            ({ $0.standards = [] }, .standardMissing), ({ $0.shelfLife?.amount = 0 }, .shelfLifeWrong),
            ({ $0.packs[0].holds = 0 }, .packEmpty), ({ $0.packs[0].gtin = "1" }, .packGTINWrong),
            ({ $0.packs[0].gtin = $0.gtin }, .packGTINRepeated), ({ $0.labelGroup = 69 }, .labelGroupUnknown),
            (
                {
                    $0.label = [:]; $0.labelGroup = 1
                }, .labelItemMissing
            ), ({ $0.tracing = nil }, .tracingUnknown),
            ({ $0.authorised[0].scope = [] }, .authorisationEmpty),
            ({ $0.authorised[0].to = CivilDay(number: 0) }, .authorisationReversed),
            ({ $0.registration?.companyPrefix = "89" }, .prefixWrong),
            ({ $0.registration?.companyPrefix = "8931234" }, .prefixOther),
            ({ $0.registration?.feePaidUntil = Self.day }, .feeDue),
            ({ $0.registration?.validTo = Self.day }, .registrationEnds),
            ({ $0.basis?.to = CivilDay(number: 0) }, .basisOver), ({ $0.basis?.to = Self.day }, .basisEnds),
        ]
        for (change, code) in cases { #expect(codes(change).contains(code.rawValue), "\(code)") }
        #expect(codes({ $0.gtin = nil }) == [ProductCode.codeMissing.rawValue])
        #expect(
            codes({
                $0.gtin = nil; $0.internalCode = "NB-A1"
            }) == [ProductCode.gtinMissing.rawValue])
        #expect(
            codes({
                $0.gtin = "4006381333931"; $0.registration = nil
            }) == [ProductCode.basisForeign.rawValue])
        #expect(codes({ _ in }, on: CivilDay(number: Self.day.number + 1)) == [ProductCode.ocopOver.rawValue])
    }

    @Test("is read back as it was written, and from a file that lacks what came later")
    func codable() throws {
        let json = FileContent.json(of: Self.whole)
        #expect(try JSONDecoder().decode(ProductFile.self, from: Data(json)) == Self.whole)
        let least = #"{"name":"A","owner":"b","standing":{"status":"draft","since":"2026-11-21"}}"#
        let file = try JSONDecoder().decode(ProductFile.self, from: Data(least.utf8))
        #expect(file == ProductFile(owner: "b", name: "A", standing: Standing(.draft, since: Self.day)))
    }

    @Test("is found by its codes, its group and what marks it")
    func index() {
        let index = Self.whole.index(of: "sp-1")
        #expect(index.subject.parties == ["htx-a"] && index.subject.sector == .agriculture)
        #expect(index.keys.contains(FileKey("gtin", "09521003000022")))
        #expect(Set(index.facets.filter { $0.name == .mark }.map(\.value)) == ["ocop", "indication", "traced"])
        var bare = ProductFile(owner: "b", name: "A", standing: Standing(.draft, since: Self.day))
        #expect(bare.marks == [.noGTIN, .noPicture, .tracingUnknown])
        bare.registration = CodeRegistration()
        #expect(bare.marks.contains(.registering))
    }
}
