import EPCIS
import GS1
import Testing

@testable import Traceability

@Suite("Certificates")
struct CertificateTests {
    private static let today = CivilDay(year: 2026, month: 11, day: 21)!

    private static func day(_ offset: Int) -> CivilDay { CivilDay(number: today.number + offset) }

    private static func member(_ name: String, _ value: JSONValue) -> JSONMember {
        JSONMember("gs1:certification" + name, value)
    }

    private static func read(_ members: JSONMember...) -> Certificate? {
        Certificate.reading(.object(members), in: .standard).first
    }

    @Test(
        "stand by their own dates, the last day included",
        arguments: [
            (-300, 0, Certificate.Standing.valid), (-300, -1, .expired), (1, 300, .notYet), (0, 300, .valid),
            (5, -5, .expired),
        ])
    func standing(start: Int, end: Int, expected: Certificate.Standing) {
        let certificate = Certificate(
            standard: "VietGAP", agency: nil, number: nil, start: Self.day(start), end: Self.day(end))
        #expect(certificate?.standing(on: Self.today) == expected)
    }

    @Test("a date that is none leaves the certificate undated, and is told apart from no date")
    func badDates() throws {
        for bad in ["31/12/2030", "2026-02-30", "", "mai mãi", "2030-12-31extra"] {
            let certificate = try #require(
                Self.read(Self.member("Standard", "VietGAP"), Self.member("EndDate", .string(bad))))
            #expect(certificate.end == nil && certificate.hasUnreadableDate, "\(bad)")
            #expect(certificate.standing(on: Self.today) == .undated)
        }
        let without = try #require(Self.read(Self.member("Standard", "VietGAP")))
        #expect(!without.hasUnreadableDate && without.standing(on: Self.today) == .undated)
        let started = try #require(
            Self.read(
                Self.member("Standard", "VietGAP"), Self.member("StartDate", "?"), Self.member("EndDate", "2030-01-01"))
        )
        #expect(started.standing(on: Self.today) == .undated)
    }

    @Test("a value that is no certificate is left out, and one too long is cut by scalars")
    func hostile() throws {
        let values: [JSONValue] = [
            .null, .bool(true), .array([]), .object([]), "", "   ", .object([Self.member("EndDate", "2030-01-01")]),
            .object([JSONMember("https://evil.example/certificationStandard", "X")]),
            .object([Self.member("Standard", .object([]))]),
        ]
        #expect(Certificate.reading(.array(values), in: .standard).isEmpty)
        let tower = "e" + String(repeating: "\u{301}", count: 100_000)
        let cut = try #require(Self.read(Self.member("Agency", .string(tower))))
        #expect(cut.agency?.unicodeScalars.count == 201)
    }

    @Test("a bare text is a name, or an address")
    func bare() {
        let read = Certificate.reading(.array(["VietGAP", "https://a.example/1", "urn:x:1"]), in: .standard)
        #expect(read.map(\.standard) == ["VietGAP", nil, nil])
        #expect(read.map(\.number) == [nil, "https://a.example/1", "urn:x:1"])
    }

    @Test("a standard is backed while one certificate for it holds, however fully it is cited")
    func backing() throws {
        let ended = Certificate(standard: "VietGAP trồng trọt TCVN 1", agency: nil, number: nil, end: Self.day(-3))!
        let holds = Certificate(standard: "VietGAP trồng trọt", agency: nil, number: nil, end: Self.day(3))!
        let other = Certificate(standard: "VietGAP chăn nuôi", agency: nil, number: nil, end: Self.day(3))!
        func end(_ cited: String, _ certificates: Certificate...) throws -> CivilDay? {
            try dossier(certificates).certificatesEnded(for: cited, on: Self.today)
        }
        #expect(try end("vietgap trồng trọt", ended) == Self.day(-3))
        #expect(try end("VietGAP trồng trọt", ended, other) == Self.day(-3))
        #expect(try end("VietGAP trồng trọt", ended, holds) == nil)
        #expect(try end("TCVN 9999", ended) == nil)
        #expect(try end("VietGAP trồng trọt") == nil)
    }

    @Test("what was taken back or is still to begin backs nothing, and a renewal backs it again")
    func withdrawn() throws {
        func certificate(_ from: Int, _ to: Int, _ word: DossierPaper.Word? = nil) -> DossierCertificate {
            DossierCertificate(
                Certificate(standard: "VietGAP", agency: nil, number: nil, start: Self.day(from), end: Self.day(to))!,
                of: .product, paper: word.map { .init(word: $0, copy: nil) })
        }
        func end(_ certificates: DossierCertificate...) throws -> CivilDay? {
            let dossier = try dossier([]).with(certificates)
            return dossier.certificatesEnded(for: "VietGAP", on: Self.today)
        }
        let held = certificate(-9, 9, .withdrawn(since: Self.day(-2)))
        #expect(held.standing(on: Self.today) == .withdrawn)
        #expect(try end(held) == Self.day(-2))
        #expect(try end(certificate(-9, -1), certificate(1, 9)) == Self.day(-1))
        #expect(try end(certificate(-9, -1), certificate(0, 9, .declared)) == nil)
        #expect(try dossier([]).with([held]).currentCertificates(on: Self.today).isEmpty)
    }

    @Test("those that hold come first, and a thousand are sorted as well as two")
    func order() throws {
        let many = (0..<1_000).map { number in
            Certificate(
                standard: "S\(number)", agency: nil, number: nil, end: Self.day(number % 2 == 0 ? -number : number))!
        }
        let sorted = try dossier(many).certificates(on: Self.today)
        #expect(sorted.count == 1_000)
        #expect(sorted.prefix(500).allSatisfy { $0.standing == .valid || $0.certificate.certificate.end == Self.today })
        #expect(sorted.first?.certificate.certificate.standard == "S999")
        #expect(try dossier(many).currentCertificates(on: Self.today).count == 501)
    }

    private func dossier(_ certificates: [Certificate]) throws -> Dossier {
        Dossier(
            code: try DigitalLink(path: "/01/09521234567899"), evidence: [], product: nil, producer: nil,
            facts: LotFacts(), stages: [], standards: [],
            certificates: certificates.map { DossierCertificate($0, of: .product) }, notices: [], isJourneyCut: false)
    }
}

extension Dossier {
    fileprivate func with(_ certificates: [DossierCertificate]) -> Dossier {
        Dossier(
            code: code, evidence: evidence, product: product, producer: producer, facts: facts, stages: stages,
            standards: standards, certificates: certificates, notices: notices, isJourneyCut: isJourneyCut)
    }
}
