import GS1
import SQL
import Support
import Testing

@testable import Records
@testable import Traceability

@Suite("Master data of document headers")
struct MasterDataTests {
    private static let product = ThingKey.reading(Code.gtin).key

    private static func document(_ name: String, _ more: [(String, String)] = []) -> ChainDocument {
        var document = ChainDocument()
        document.declare("EPCClass", Code.gtin, [("cbvmda:descriptionShort", name)] + more)
        return document
    }

    @Test("an attribute is read in whatever spelling it came", arguments: Engine.available)
    func spellings(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(
                Self.document(
                    "Sầu riêng Ri6",
                    [
                        ("nguon:nameEnglish", "Ri6 durian"), ("https://gs1.org/voc/brandName", "Mẫu"),
                        ("urn:epcglobal:cbv:mda#countryOfOrigin", "VN"),
                        ("https://nguon.example/voc/appliedStandard", "TCCS 01:2026 (mẫu)"),
                        ("https://nguon.example/voc/appliedStandard", "TCVN (mẫu)"),
                    ]))
            let element = try #require(try await province.masterData.records(of: [Self.product])[Self.product]?.owner)
            #expect(
                element.localized(.shortDescription)
                    == LocalizedText(vietnamese: "Sầu riêng Ri6", english: "Ri6 durian"))
            #expect(element.text(.brand) == "Mẫu")
            #expect(element.text(.countryOfOrigin) == "VN")
            #expect(element.texts(.appliedStandard) == ["TCCS 01:2026 (mẫu)", "TCVN (mẫu)"])
            #expect(element.sender == "party:A")
        }
    }

    @Test(
        "the owner's newer word replaces the older, which is kept; the same word again is no new row",
        arguments: Engine.available)
    func replaced(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            for name in ["Một", "Hai", "Hai", "Ba"] { try await province.capture(Self.document(name)) }
            let record = try #require(try await province.masterData.records(of: [Self.product])[Self.product])
            #expect(record.owner.text(.shortDescription) == "Ba")
            #expect(record.others.isEmpty)
            let rows = try await province.database.read { session in
                try session.first("SELECT COUNT(*) FROM vocabulary_element", as: (Int64).self)
            }
            #expect(rows == 3)
        }
    }

    @Test(
        "who declares a thing first owns it; another's word is kept apart and found fault with",
        arguments: Engine.available)
    func foreign(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            let first = try await province.capture(Self.document("Của A"), by: "party:A")
            let second = try await province.capture(Self.document("Của B"), by: "party:B")
            let record = try #require(try await province.masterData.records(of: [Self.product])[Self.product])
            #expect(record.owner.text(.shortDescription) == "Của A")
            #expect(record.others.map(\.sender) == ["party:B"])
            #expect(try await Self.findings(of: first, by: "party:A", in: province).isEmpty)
            let found = try await Self.findings(of: second, by: "party:B", in: province)
            #expect(found.map(\.code) == ["masterData.foreignElement"])
            #expect(found.first?.arguments["thing"] == "01/09521234567899")
        }
    }

    private static func findings(
        of receipt: CaptureReceipt, by sender: String, in province: TracedProvince
    ) async throws -> [Finding] {
        let actor = Actor(id: "key:\(sender)", sender: sender, scopes: [.capture, .read])
        return try #require(try await province.jobs.job(id: receipt.job.id, for: actor)).findings
    }

    @Test("reading and writing master data scans no table")
    func plans() async throws {
        try await TracedProvince.open(.sqlite) { province in
            try await province.capture(Self.document("Một"))
            _ = try await province.masterData.records(of: [Self.product])
            try await QueryPlans.requireNoScan(
                of: ["said", "later", "early", "event_context", "capture_finding"], in: province.database)
        }
    }
}
