import Testing
import Traceability

@Suite("A table of parties")
struct ImportTests {
    static let today = CivilDay(year: 2026, month: 11, day: 21)!

    static func terms(
        _ subject: ImportSubject = .households, within communes: Set<String>? = nil
    ) -> ImportTerms {
        let names = ["xuan bac": ["26209"], "xa xuan bac": ["26209"], "long khanh": ["26041", "70001"]]
        return ImportTerms(
            subject: subject,
            circumstances: FileCircumstances(today: today) { ["26209", "26041", "70001"].contains($0) },
            communes: { name, province in
                let codes = names[name] ?? []
                return province == nil ? codes : codes.filter { ($0 == "70001") == (province == "tay ninh") }
            },
            party: subject == .households ? "htx-mau" : nil, commune: subject == .households ? "26209" : nil,
            sector: subject == .households ? .agriculture : nil,
            isWithin: { subject in communes.map { $0.contains(subject.commune ?? "") } ?? true }, author: "user:lan")
    }

    private func row(_ number: Int = 2, _ cells: [ImportColumn: String]) -> ImportRow {
        ImportRow(number: number, cells: cells.mapValues { ImportCell($0) })
    }

    private func read(_ cells: [ImportColumn: String], _ terms: ImportTerms = terms()) -> ImportedParty {
        ImportedParty(row(2, cells), terms: terms)
    }

    private func codes(_ party: ImportedParty, errors: Bool = true) -> [String] {
        party.findings.filter { $0.isError == errors }.map { "\($0.column?.rawValue ?? "")=\($0.code)" }.sorted()
    }

    @Test("knows its columns by the headings people use, wherever the header stands")
    func header() throws {
        let rows: [(number: Int, texts: [String?])] = [
            (1, ["DANH SÁCH HỘ THÀNH VIÊN NĂM 2026"]), (2, [nil, "Tên hộ"]),
            (4, ["STT", "Họ và tên chủ hộ *", "SĐT (nếu có)", "CCCD", "Xã/phường", "Diện tích", "Ghi chú", "Ghi chú"]),
            (5, ["1", "Nguyễn Văn A", "0912345678", nil, "Xuân Bắc", "1,5"]),
        ]
        let header = try #require(ImportHeader(rows, of: .households))
        #expect(header.row == 4)
        #expect(header.columns == [1: .name, 2: .phone, 3: .taxCode, 4: .commune, 6: .note])
        #expect(header.unknown == ["STT", "Diện tích", "Ghi chú"])
        #expect(header.missing == [])
        #expect(ImportHeader(rows, of: .parties)?.missing == [.kind, .sector])
        #expect(ImportHeader([(1, ["a", "b"])], of: .households) == nil)
        #expect(ImportHeader([], of: .households) == nil)
    }

    @Test("has no heading that means two columns", arguments: ImportSubject.allCases)
    func headings(subject: ImportSubject) {
        let all = subject.columns.flatMap { $0.headings }
        #expect(all.count == Set(all).count)
        #expect(all.allSatisfy { FoldedText.words(of: $0).joined(separator: " ") == $0 })
    }

    @Test("gives a household with what the cooperative says for it")
    func household() {
        let party = read([
            .name: "Nguyễn Văn Sầu (mẫu)", .phone: "+84 912 345 678", .taxCode: "075 088 001 234", .street: "Ấp 1",
            .memberCode: "TV-07", .memberSince: "5/3/2024", .consent: "2026-11-20",
        ])
        #expect(party.isGood && party.findings.isEmpty)
        let file = party.file
        #expect(file.partyKind == .household && file.phone == "0912345678" && file.taxCode == "075088001234")
        #expect(file.address == FileAddress(street: "Ấp 1", commune: "26209"))
        #expect(file.sector == .agriculture && file.standing == Standing(.submitted, since: Self.today))
        #expect(
            file.memberships == [
                Membership(party: "htx-mau", code: "TV-07", since: CivilDay(year: 2024, month: 3, day: 5)!)
            ])
        #expect(file.consent == Consent(day: CivilDay(year: 2026, month: 11, day: 20)!, manner: .paper))
        #expect(file.filledInBy == "user:lan")
    }

    @Test("puts back the zero that a spreadsheet dropped, and says so")
    func zeros() {
        let party = read([.name: "A", .phone: "912345678", .taxCode: "75088001234"])
        #expect(party.file.phone == "0912345678" && party.file.taxCode == "075088001234")
        #expect(codes(party) == [])
        #expect(
            codes(party, errors: false).filter { $0.contains("zero") } == [
                "phone=import.zeroRestored", "taxCode=import.zeroRestored",
            ])
    }

    @Test("names the cell that is wrong, once")
    func wrongCells() {
        #expect(codes(read([:])) == ["name=party.nameMissing", "phone=party.phoneMissing"])
        let party = read([
            .name: "A", .phone: "12", .taxCode: "12345", .commune: "Không Có", .memberSince: "31/02/2024", .email: "x",
            .consent: "hôm qua", .note: String(repeating: "a", count: 1_001),
        ])
        #expect(
            codes(party) == [
                "commune=import.communeUnknown", "consent=import.badDay", "email=party.emailWrong",
                "memberSince=import.badDay", "note=import.tooLong", "phone=party.phoneWrong",
                "taxCode=party.taxCodeWrong",
            ])
        var faulty = row(2, [.name: "A"])
        faulty.cells[.phone] = ImportCell("", fault: "sheet.formulaWithoutValue")
        #expect(codes(ImportedParty(faulty, terms: Self.terms())) == ["phone=sheet.formulaWithoutValue"])
    }

    @Test("finds communes by name, by code and by name with province")
    func communes() {
        for (text, code) in [
            ("Xuân Bắc", "26209"), ("xã Xuân Bắc", "26209"), ("26041", "26041"), ("Long Khánh, Đồng Nai", "26041"),
            ("Long Khánh, Tây Ninh", "70001"),
        ] {
            #expect(read([.name: "A", .phone: "0912345678", .commune: text]).file.address.commune == code)
        }
        #expect(
            codes(read([.name: "A", .phone: "0912345678", .commune: "Long Khánh"])) == [
                "commune=import.communeAmbiguous"
            ])
        #expect(
            codes(read([.name: "A", .phone: "0912345678", .commune: "99999"])) == ["commune=import.communeUnknown"])
        let officer = Self.terms(within: ["26041"])
        #expect(codes(read([.name: "A", .phone: "0912345678"], officer)) == ["commune=import.outsideArea"])
    }

    @Test("of parties says of what kind and sector each is")
    func parties() {
        let terms = Self.terms(.parties)
        let good = read(
            [
                .kind: "HTX", .name: "Hợp tác xã Mẫu", .phone: "0251 3822 222 ", .commune: "Xuân Bắc",
                .sector: "Nông nghiệp",
                .taxCode: "0312345678-001", .representative: "Bà Lan (mẫu)", .licence: "4807", .licenceDate: "1.2.2020",
            ], terms)
        #expect(codes(good) == [])
        #expect(
            good.file.partyKind == .cooperative && good.file.sector == .agriculture && good.file.memberships.isEmpty)
        #expect(good.file.licence?.date == CivilDay(year: 2020, month: 2, day: 1))
        let bad = read(
            [.kind: "Câu lạc bộ", .name: "A", .phone: "0912345678", .commune: "Xuân Bắc", .sector: "?"], terms)
        #expect(codes(bad) == ["kind=import.kindUnknown", "sector=import.sectorUnknown"])
    }

    @Test("is compared with itself: a tax code or a household twice is an error, a shared phone a remark")
    func repetitions() {
        let table = ImportTable(
            [
                row(2, [.name: "Nguyễn Văn A", .phone: "0912345678", .taxCode: "075088001234"]),
                row(3, [.name: "Trần Thị B", .phone: "0912345679", .taxCode: "075088001234"]),
                row(4, [.name: "NGUYEN VAN A", .phone: "0912 345 678"]), row(5, [.name: "Lê C", .phone: "0912345678"]),
            ], terms: Self.terms())
        #expect(codes(table.rows[0]) == [])
        #expect(table.rows[1].findings.first { $0.isError }?.code == "import.repeatedTaxCode")
        #expect(table.rows[1].findings.first { $0.isError }?.arguments == ["row": "2"])
        #expect(codes(table.rows[2]) == ["name=import.repeatedRow"])
        #expect(table.rows[3].isGood)
        #expect(codes(table.rows[3], errors: false).contains("phone=import.repeatedPhone"))
    }

    @Test("is compared with what is there")
    func matches() {
        let party = read([.name: "Nguyễn Văn A", .phone: "0912345678", .taxCode: "075088001234"]).file
        let (tax, phone, name) = ("taxCode:075088001234", "phone:0912345678", "name:nguyen van a@26209")
        func match(_ holders: [(key: String, file: String)]) -> ImportMatch? {
            ImportMatch.find(for: party, among: holders)
        }
        #expect(match([]) == nil)
        #expect(match([(tax, "b"), (phone, "a")]) == ImportMatch(.same, "b"))
        #expect(match([(phone, "a"), (name, "b")]) == ImportMatch(.maybe, "a"))
        #expect(match([(phone, "b"), (name, "b"), (phone, "a")]) == ImportMatch(.same, "b"))
        #expect(match([("phone:0999999999", "a")]) == nil)
    }

    @Test("changes what a row says and leaves what it does not")
    func updating() {
        var stored = PartyFile(.household, name: "Nguyễn Văn A", commune: "26209", on: Self.today)
        stored.email = "a@x.vn"
        stored.phone = "0911111111"
        stored.standing = Standing(.active, since: Self.today)
        stored.memberships = [
            Membership(party: "htx-mau", code: "TV-1"), Membership(party: "htx-cu", until: Self.today),
        ]
        let row = read([.name: "Nguyễn Văn Á", .phone: "0912345678", .memberSince: "1/1/2020"]).file
        let updated = stored.updated(by: row)
        #expect(updated.name == "Nguyễn Văn Á" && updated.phone == "0912345678" && updated.email == "a@x.vn")
        #expect(updated.standing == stored.standing)
        #expect(updated.memberships.count == 2 && updated.memberships[0].code == "TV-1")
        #expect(updated.memberships[0].since == CivilDay(year: 2020, month: 1, day: 1))
        #expect(updated.updated(by: row) == updated)
    }
}
