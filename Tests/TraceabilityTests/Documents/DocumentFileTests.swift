import Foundation
import GS1
import Testing

@testable import Traceability

@Suite("The file of a paper")
struct DocumentFileTests {
    private static let today = CivilDay(year: 2026, month: 11, day: 21)!
    private static let circumstances = FileCircumstances(today: today) { _ in true }

    private static func day(_ offset: Int) -> CivilDay { CivilDay(number: today.number + offset) }

    private static func file(_ change: (inout DocumentFile) -> Void = { _ in }) -> DocumentFile {
        var file = DocumentFile(
            .certificate, name: "Giấy chứng nhận VietGAP (mẫu)", owner: "htx-1",
            standing: Standing(.draft, since: today))
        (file.number, file.issuer) = ("VG-TT 12/0001", "Tổ chức chứng nhận (mẫu)")
        file.scope = DocumentScope(products: ["sp-1"], standards: ["VietGAP trồng trọt"])
        (file.validFrom, file.validTo) = (day(-100), day(100))
        file.copy = DocumentCopy(hash: String(repeating: "a", count: 64), type: .pdf, byteCount: 9)
        change(&file)
        return file
    }

    private static func codes(_ change: (inout DocumentFile) -> Void) -> [String] {
        file(change).findings(in: circumstances).map(\.code)
    }

    @Test("what is whole has nothing against it, and each fault is told")
    func findings() {
        #expect(Self.codes { _ in }.isEmpty)
        #expect(Self.codes { $0.name = "" } == ["document.nameMissing"])
        #expect(Self.codes { $0.owner = "" } == ["document.ownerMissing"])
        #expect(Self.codes { $0.scope = DocumentScope() } == ["document.coversNothing"])
        #expect(Self.codes { $0.number = nil } == ["document.numberMissing"])
        #expect(Self.codes { $0.validFrom = Self.day(101) } == ["document.datesReversed"])
        #expect(Self.codes { $0.validTo = nil } == ["document.undated"])
        #expect(Self.codes { $0.validTo = Self.day(60) } == ["document.ends"])
        #expect(Self.codes { $0.validTo = Self.day(-1) } == ["document.expired"])
        #expect(Self.codes { $0.validTo = CivilDay(year: 9_999, month: 1, day: 1) } == ["document.dayFarOff"])
        #expect(Self.codes { $0.copy = nil } == ["document.copyMissing"])
        #expect(Self.codes { $0.audience = .partner } == ["document.partnersMissing"])
        #expect(Self.codes { $0.number = String(repeating: "1", count: 101) } == ["document.textLong"])
        let many = (0...500).map { "sp-\($0)" }
        #expect(Self.codes { $0.scope.products = many } == ["document.coversTooMuch"])
    }

    @Test("who may see it and what its owner notes is nothing an officer looked at; everything else is")
    func otherThing() {
        let approved = Self.file { $0.standing = Standing(.active, since: Self.today) }
        #expect(!Self.file { ($0.audience, $0.partners, $0.note) = (.everyone, ["x"], "y") }.saysOtherThan(approved))
        let changes: [(inout DocumentFile) -> Void] = [
            { $0.number = "2" }, { $0.validTo = Self.day(900) }, { $0.scope.isWholeParty = true },
            { $0.copy = DocumentCopy(hash: String(repeating: "b", count: 64), type: .pdf, byteCount: 9) },
            { $0.issuer = "Nơi khác" }, { $0.owner = "htx-2" },
        ]
        for change in changes { #expect(Self.file(change).saysOtherThan(approved)) }
    }

    @Test("a program sends what there is; the rest has a plain beginning")
    func decoded() throws {
        let text = #"{"type": "licence", "name": "Giấy phép", "owner": "htx-1", "scope": {"isWholeParty": true}}"#
        let file = try JSONDecoder().decode(DocumentFile.self, from: Data(text.utf8))
        #expect(file.audience == .authority && file.covered == ["htx-1"] && file.standing.status == .draft)
        let whole = Self.file { $0.note = "x" }
        let again = try JSONDecoder().decode(DocumentFile.self, from: Data(FileContent.json(of: whole)))
        #expect(again == whole)
    }

    @Test("a number is one however it is written, and a short one tells nothing apart")
    func numbers() {
        #expect(PaperNumber("VG-TT 12/0001") == PaperNumber("vgtt120001"))
        #expect(PaperNumber("Số: 12/QĐ-UBND")?.text == "so12qdubnd")
        #expect(PaperNumber("012") == nil && PaperNumber("") == nil)
    }

    @Test(
        "a copy is what its bytes are",
        arguments: [
            ("%PDF-1.7 … %%EOF", nil as CopyTrouble?), ("%PDF-1.7 …", .cut), ("<html>%PDF-1.7 %%EOF", .type),
            ("MZ\u{0}", .type), ("PK\u{3}\u{4}", .type), ("", .empty),
        ])
    func copies(text: String, trouble: CopyTrouble?) {
        let found: CopyTrouble?
        do throws(CopyTrouble) {
            _ = try CopyTrouble.checking(Array(text.utf8))
            found = nil
        } catch {
            found = error
        }
        #expect(found == trouble)
    }

    @Test("pictures are told by their first bytes, and too much is too much")
    func pictures() throws {
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 0xFF, 0xD9]
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR…IEND".utf8)
        #expect(try CopyTrouble.checking(jpeg) == .jpeg && CopyTrouble.checking(png) == .png)
        #expect(throws: CopyTrouble.type) { try CopyTrouble.checking(Array(png.prefix(11))) }
        let large = Array("%PDF-".utf8) + [UInt8](repeating: 32, count: DocumentCopy.mostBytes) + Array("%%EOF".utf8)
        #expect(throws: CopyTrouble.large) { try CopyTrouble.checking(large) }
    }

    @Test(
        "a name becomes harmless",
        arguments: [
            ("../../etc/passwd", "passwd"), ("C:\\giấy\\vietgap.pdf", "vietgap.pdf"),
            ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"),
            ("gi\u{202E}fdp.exe", "gifdp.exe"), ("\u{0}\u{1}", nil), ("", nil), ("a\u{200B}b.pdf", "ab.pdf"),
        ] as [(String, String?)])
    func names(sent: String, kept: String?) {
        #expect(DocumentCopy.harmless(sent) == kept)
        #expect((DocumentCopy.harmless(String(repeating: "e\u{301}", count: 9_999))?.unicodeScalars.count ?? 0) == 80)
    }

    @Test("steps before an end follow one another without gap or overlap")
    func steps() {
        for left in 0...61 {
            let steps = ReminderStep.allCases.filter { $0.ends(on: Self.today).contains(Self.day(left).number) }
            #expect(steps == [ReminderStep(daysLeft: left)].compactMap(\.self), "\(left)")
        }
        #expect(ReminderStep(daysLeft: 7) == .last && ReminderStep(daysLeft: 8) == .second)
        #expect(ReminderStep(daysLeft: -1) == nil && ReminderStep(daysLeft: 61) == nil)
    }

    @Test("the office is the nearest that decides, and is read back from its text")
    func offices() {
        let subject = Subject(kind: .document, parties: ["htx-1"], commune: "26041", sector: .agriculture)
        let (commune, sector) = (
            Grant(role: .communeOfficer, communes: ["26041"])!, Grant(role: .sectorOfficer, sectors: [.agriculture])!
        )
        #expect(DocumentOffice(deciding: subject, by: [.coordinator, sector, commune]) == .commune("26041"))
        #expect(DocumentOffice(deciding: subject, by: [.coordinator, sector]) == .sector(.agriculture))
        #expect(DocumentOffice(deciding: subject, by: [.coordinator]) == .province)
        #expect(DocumentOffice(deciding: subject, by: [.owner(of: "htx-1"), .auditor]) == nil)
        for office in [DocumentOffice.commune("26041"), .sector(.trade), .province] {
            #expect(DocumentOffice(text: office.text) == office)
        }
        #expect(DocumentOffice(text: "sector nobody") == nil && DocumentOffice(text: "") == nil)
    }
}
