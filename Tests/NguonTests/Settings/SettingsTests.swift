import Exchange
import Testing
import Traceability

@testable import nguon

@Suite("Values of settings")
struct SettingsTests {
    private func settings(_ flags: [SettingName: String]) throws -> Settings {
        try Settings(SettingValues(flags: flags, environment: [:], file: nil))
    }

    @Test("with nothing said, the embedded database in the data folder is served on loopback")
    func standards() throws {
        let settings = try settings([:])
        #expect(settings.database == .sqlite(path: "nguon-data/nguon.sqlite"))
        #expect(settings.host == "127.0.0.1")
        #expect(settings.port == 8080)
        #expect(settings.origin.text == "http://localhost:8080")
        #expect(settings.trustedProxies.map(\.description) == ["127.0.0.1", "::1"])
        #expect(settings.companyPrefixes.isEmpty)
    }

    @Test("the default database follows the data folder, the default origin the port")
    func derived() throws {
        let settings = try settings([.data: "/srv/n", .port: "81"])
        #expect(settings.database == .sqlite(path: "/srv/n/nguon.sqlite"))
        #expect(settings.origin.text == "http://localhost:81")
    }

    @Test(
        "a wrong value is refused with its place and what would be right",
        arguments: [
            (SettingName.port, "0"), (.port, "65536"), (.port, "http"), (.port, ""), (.origin, "id.example.vn"),
            (.origin, "https://id.example.vn/"), (.origin, "https://id.example.vn/01"),
            (.origin, "ftp://id.example.vn"), (.formerOrigins, "id.example.vn"),
            (.formerOrigins, "https://a.example.vn, https://b.example.vn/"),
            (.origin, "https://a b"), (.database, "mysql://x"),
            (.database, "sqlite:"), (.database, "nguon.sqlite"), (.captureBytes, "-1"), (.captureBytes, "10MB"),
            (.captureEvents, "0"), (.companyPrefixes, "952"), (.companyPrefixes, "9521234567890"),
            (.companyPrefixes, "95212a4"), (.trustedProxies, "10.0.0.0/33"), (.trustedProxies, "localhost"),
            (.trustedProxies, "::1/129"), (.trustedProxies, "1.2.3.4/"), (.databaseConnections, "0"),
            (.agencyPhone, "gọi 1"), (.agencyPhone, "12"), (.agencyEmail, "a@b@c"), (.agencyEmail, "@b.vn"),
            (.agencyEmail, "a@b.vn?cc=x@y.vn"), (.logLevel, "loud"), (.logFormat, "xml"), (.shutdownSeconds, "0"),
            (.host, ""), (.data, ""), (.mailServer, "mail.example.vn"), (.mailServer, "smtp://a/b"),
            (.mailSender, "a"), (.textGateway, "/no/such/file"), (.outsideNetworks, "inside"),
            (.outsideCertificates, "/no/such/file"), (.reviewChain, "product"), (.reviewChain, "product=check"),
            (.reviewChain, "product=sign+check"), (.reviewChain, "horse=sign"), (.reviewChain, "lot=sign, lot=sign"),
            (.reviewAutomatic, "horse"), (.reviewSample, "101"), (.reviewTwoPersons, "a"), (.reviewDays, "0"),
            (.reviewDays, "lot=x"), (.reviewCommunes, "yes"), (.reviewHolidays, "Tết"),
        ])
    func refused(name: SettingName, value: String) {
        let error = #expect(throws: SettingsError.self) { try settings([name: value]) }
        #expect(
            error?.phrase.en.hasPrefix("flag --\(name.rawValue): \(name.rawValue) cannot be \"\(value)\"; expected ")
                == true)
    }

    @Test("lists take addresses, networks and prefixes separated by commas")
    func lists() throws {
        let settings = try settings([
            .trustedProxies: "10.0.0.0/8, fd00::/8 ,::1", .companyPrefixes: "9521234, 952987654",
            .formerOrigins: "https://a.example.vn ,http://b.example.vn:81",
        ])
        #expect(settings.trustedProxies.map(\.description) == ["10.0.0.0/8", "fd00::/8", "::1"])
        #expect(settings.companyPrefixes == ["9521234", "952987654"])
        #expect(settings.formerOrigins.map(\.text) == ["https://a.example.vn", "http://b.example.vn:81"])
    }

    @Test("how this installation reviews")
    func review() throws {
        #expect(try settings([:]).reviewPolicy == ReviewPolicy())
        let policy = try settings([
            .reviewChain: "product=check+sign, party = sign", .reviewAutomatic: "none", .reviewSample: "0",
            .reviewTwoPersons: "product", .reviewDays: "7, lot=1", .reviewCommunes: "off",
            .reviewHolidays: "2027-02-05, +2027-02-13",
        ]).reviewPolicy
        #expect(policy.chain(of: .product) == [.check, .sign])
        #expect(policy.chain(of: .place) == [.sign])
        #expect(policy.automatic.isEmpty && policy.samplePercent == 0 && policy.twoPersons == [.product])
        #expect(policy.standardDays == 7 && policy.days == [.lot: 1] && !policy.communesDecide)
        #expect(policy.calendar == WorkingDays(reading: "2027-02-05, +2027-02-13"))
    }

    @Test(
        "an origin keeps scheme, host and port",
        arguments: ["https://id.example.gov.vn", "http://[::1]:8080", "http://localhost:80"])
    func origins(text: String) throws {
        #expect(try settings([.origin: text]).origin.text == text)
    }

    @Test("a secret of a server outside is shown nowhere")
    func secrets() throws {
        let settings = try settings([
            .mailServer: "smtp://mail.example.vn", .mailSender: "a@example.vn", .mailUser: "a",
            .mailPassword: "hunter2", .textGatewaySecret: "hunter3",
        ])
        let shown = settings.shown.map(\.value).joined(separator: "\n")
        #expect(!shown.contains("hunter"))
        #expect(settings.outside.mailServer?.account == .init(name: "a", password: "hunter2"))
    }

    @Test("a mail server needs a sender, and a user a password")
    func incomplete() {
        #expect(throws: SettingsError.self) { try settings([.mailServer: "smtp://mail.example.vn"]) }
        #expect(throws: SettingsError.self) {
            try settings([.mailServer: "smtp://mail.example.vn", .mailSender: "a@b.vn", .mailUser: "a"])
        }
    }

    @Test(
        "a password is never shown, wherever it stands",
        arguments: [
            "postgres://nguon:hunter2@db.example/nguon",
            "postgres://nguon@db.example/nguon?password=hunter2&sslmode=require",
            "postgresql://:hunter2@/nguon?host=/run", "postgres://u@h/d?sslpassword=hunter2",
        ])
    func redaction(url: String) throws {
        let settings = try settings([.database: url])
        #expect(settings.database == .postgres(url: url))
        let shown = settings.shown.map(\.value).joined(separator: "\n")
        #expect(!shown.contains("hunter2"))
        #expect(shown.contains("nguon") || shown.contains("u@h/d"))
    }

    @Test("a wrong database setting is refused without its password")
    func redactedRefusal() {
        let error = #expect(throws: SettingsError.self) { try settings([.database: "mysql://u:hunter2@h/d"]) }
        #expect(error?.phrase.en.contains("hunter2") == false)
    }

    @Test("the table in Docs/operations.md is the program's own")
    func documentation() throws {
        let text = try RepositoryFile("Docs/operations.md").text()
        #expect(text.contains(SettingName.documentation))
    }
}
