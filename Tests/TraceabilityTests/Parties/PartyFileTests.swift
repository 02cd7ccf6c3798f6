import Testing
import Traceability

@Suite struct PartyFileTests {
    private static let day = CivilDay(year: 2026, month: 11, day: 21)!
    private static let circumstances = FileCircumstances(today: day) { $0 == "26041" }

    private static var whole: PartyFile {
        var file = PartyFile(.cooperative, name: "Hợp tác xã Bưởi Cù Lao", commune: "26041", on: day)
        file.sector = .agriculture
        file.phone = "0912345678"
        file.taxCode = "0100109106"
        file.representative = Contact(name: "Nguyễn Văn Mẫu")
        return file
    }

    @Test func `a whole file has no findings`() {
        #expect(Self.whole.findings(in: Self.circumstances).isEmpty)
    }

    @Test func `an empty one says what is missing, each at its place`() {
        let findings = PartyFile(.company, name: "", on: Self.day).findings(in: Self.circumstances)
        #expect(
            findings.filter { $0.severity == .error }.compactMap(\.pointer)
                == ["/name", "/address/commune", "/phone", "/sector"])
        #expect(
            findings.filter { $0.severity == .warning }.map(\.code) == [
                "party.taxCodeMissing", "party.representativeMissing",
            ])
    }

    @Test func `wrong values are found where they stand`() {
        var file = Self.whole
        file.taxCode = "123"
        file.phone = "12"
        file.email = "a@b"
        file.gln = "9520000000000"
        file.contacts = [Contact(name: "a"), Contact(name: "b", phone: "0x", email: "ok@example.vn")]
        file.address.commune = "99999"
        let codes = file.findings(in: Self.circumstances).map { "\($0.code) \($0.pointer ?? "")" }
        #expect(
            codes == [
                "party.taxCodeWrong /taxCode", "party.communeUnknown /address/commune", "party.phoneWrong /phone",
                "party.phoneWrong /contacts/1/phone", "party.emailWrong /email", "party.glnWrong /gln",
            ])
    }

    @Test(
        arguments: [
            ("0100109106", "0100109106", false, true), ("0100109106-001", "0100109106-001", false, true),
            (" 0100 109 106 001 ", "0100109106-001", false, true), ("0100109107", "0100109107", false, false),
            ("075090001234", "075090001234", true, true),
        ])
    func `a tax code has one spelling`(_ typed: String, _ text: String, _ isPersonal: Bool, _ isRight: Bool) throws {
        let code = try #require(TaxCode(typed))
        #expect(code.text == text)
        #expect(code.isPersonal == isPersonal)
        #expect(code.hasRightCheckDigit == isRight)
    }

    @Test(arguments: ["", "123", "01001091O6", "０１００１０９１０６", "01001091061", "0100109106/001"])
    func `what is no tax code is none`(_ typed: String) { #expect(TaxCode(typed) == nil) }

    @Test(
        arguments: [
            ("0912345678", "0912345678"), ("+84 912 345 678", "0912345678"), ("84912345678", "0912345678"),
            ("(0251) 3.822.123", "02513822123"), ("+84 (0) 912-345-678", "0912345678"), ("1900 6068", "19006068"),
        ])
    func `a telephone number has one spelling`(_ typed: String, _ text: String) {
        #expect(PhoneNumber(typed)?.text == text)
    }

    @Test(arguments: ["", "0", "091234567", "09123456789", "+1 212 555 0100", "abc", "0112345678", "++"])
    func `what is no telephone number is none`(_ typed: String) { #expect(PhoneNumber(typed) == nil) }

    @Test func `who may not see personal data sees as much as tells one file from another`() {
        var file = Self.whole
        file.taxCode = "075090001234"
        file.representative = Contact(name: "Nguyễn Văn Mẫu", phone: "0912345678", email: "a@example.vn")
        file.note = "vay 10 triệu"
        let masked = file.masked
        #expect(masked.phone == "0912 xxx 678")
        #expect(masked.taxCode == "xxxxxxxxx234")
        #expect(masked.representative == Contact(name: "Nguyễn Văn Mẫu", phone: "0912 xxx 678", email: "xxx"))
        #expect(masked.note == nil)
        let texts = FileContent(masked).values.values.joined(separator: " ")
        #expect(!texts.contains("0912345678") && !texts.contains("example.vn") && !texts.contains("075090001"))
    }

    @Test func `what is erased leaves no personal value`() {
        let content = FileContent(Self.whole.erased(on: Self.day)).values
        #expect(content.keys.allSatisfy { !FileContent.lies($0, under: PartyFile.personalPaths) })
    }

    @Test func `duplicates are noticed by tax code, phone and name in a commune`() {
        let keys = Self.whole.index(of: "a").keys
        #expect(
            Set(keys.map(\.text)) == [
                "taxCode:0100109106", "phone:0912345678", "name:hop tac xa buoi cu lao@26041",
            ])
    }

    @Test func `who left a cooperative is not reached by it`() {
        var file = Self.whole
        file.memberships = [Membership(party: "htx"), Membership(party: "cu", until: Self.day)]
        #expect(file.index(of: "ho").subject.parties == ["ho", "htx"])
    }
}
