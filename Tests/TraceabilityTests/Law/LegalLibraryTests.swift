import Testing
import Traceability

@Suite("The legal library")
struct LegalLibraryTests {
    static let library = LegalLibrary(
        reading: """
            # Mẫu.
            number;issuer;issued;in_force;ended;replaced_by;suspended_by;subject;subject_en
            Nghị định 1/2024/NĐ-CP;Chính phủ;;;2025-01-01;Nghị định 2/2025/NĐ-CP;;Cũ.;Old.
            Nghị định 2/2025/NĐ-CP;Chính phủ;2024-12-01;2025-01-01;2026-01-01;Nghị định 3/2026/NĐ-CP;;Giữa.;Between.
            Nghị định 3/2026/NĐ-CP;Chính phủ;2025-12-01;2026-01-01;;;;Mới.;New.
            Nghị định 4/2026/NĐ-CP;Chính phủ;;;;;Nghị quyết 9/2026/NQ-CP;Tạm ngưng.;Suspended.
            Nghị quyết 9/2026/NQ-CP;Chính phủ;;;;;;Ngưng.;Suspends.
            """)

    static func day(_ text: String) -> CivilDay { CivilDay(reading: text)! }

    @Test(
        "a number is found in whatever people write around it",
        arguments: [
            ("NĐ 37/2026/NĐ-CP Điều 28.4b", ["37/2026/NĐ-CP"]),
            ("Luật 91/2025/QH15.", ["91/2025/QH15"]),
            ("(Quyết định 100/QĐ-TTg, Thông tư 27/2026/TT-BNNMT)", ["100/QĐ-TTg", "27/2026/TT-BNNMT"]),
            ("lô 12/2026", []), ("ngày 01/07/2026", []), ("EPCIS 2.0 §7.4.1", []), ("", []), ("1/2/3", []),
            ("37/2026/NĐ-CP và 37/2026/NĐ-CP", ["37/2026/NĐ-CP"]),
        ])
    func numbers(text: String, expected: [String]) {
        #expect(LegalNumber.all(in: text).map(\.text) == expected)
    }

    @Test("a text stands by its days, by what suspends it and by what replaced it")
    func status() {
        let statuses = { (day: String) in Self.library.all.prefix(4).map { $0.status(on: Self.day(day)) } }
        #expect(statuses("2024-12-31") == [.inForce, .coming, .coming, .suspended])
        #expect(statuses("2025-01-01") == [.ended, .inForce, .coming, .suspended])
        #expect(statuses("2026-01-01") == [.ended, .ended, .inForce, .suspended])
        #expect(Self.library.successor(of: Self.library.all[0])?.number.text == "3/2026/NĐ-CP")
        #expect(Self.library.successor(of: Self.library.all[2]) == nil)
    }

    @Test("a citation holds while every text it names does; one that is not here stands by who cites it")
    func holding() {
        #expect(Self.library.holds("NĐ 2/2025/NĐ-CP Điều 1", on: Self.day("2025-06-01")))
        #expect(!Self.library.holds("NĐ 2/2025/NĐ-CP Điều 1", on: Self.day("2026-06-01")))
        #expect(!Self.library.holds("NĐ 3/2026/NĐ-CP, 4/2026/NĐ-CP", on: Self.day("2026-06-01")))
        #expect(Self.library.holds("Văn bản 8/2026/VB-MAU", on: Self.day("2026-06-01")))
        #expect(
            Self.library.knows("3/2026/NĐ-CP") && !Self.library.knows("8/2026/VB-MAU")
                && !Self.library.knows("không số"))
    }

    @Test("every rule of ours cites a text by its number")
    func rules() {
        for basis in LegalBasis.allCases { #expect(LegalNumber.all(in: basis.text).count == 1, "\(basis)") }
    }
}
