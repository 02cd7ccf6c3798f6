import Testing

@testable import nguon

@Suite("What nguon check says about settings")
struct SettingsCheckTests {
    private func check(_ flags: [SettingName: String], file: String = "") throws -> SettingsCheck {
        let settings = try SettingValues(
            flags: flags, environment: [:], file: try SettingsFile(file, path: "nguon.conf"), path: "nguon.conf")
        return SettingsCheck(settings: try Settings(settings))
    }

    @Test(
        "an origin that is not public https is warned of",
        arguments: [
            ("https://id.example.gov.vn", CheckResult.Verdict.good), ("http://id.example.gov.vn", .warning),
            ("http://localhost:8080", .warning), ("http://[::1]:8080", .warning), ("https://localhost", .warning),
        ])
    func origin(text: String, verdict: CheckResult.Verdict) throws {
        #expect(try check([.origin: text]).origin.verdict == verdict)
    }

    @Test(
        "listening to the network without TLS is warned of",
        arguments: [
            ("127.0.0.1", CheckResult.Verdict.good), ("127.0.1.1", .good), ("::1", .good), ("localhost", .good),
            ("0.0.0.0", .warning), ("::", .warning), ("10.1.2.3", .warning),
        ])
    func listening(host: String, verdict: CheckResult.Verdict) throws {
        #expect(try check([.host: host]).listening.verdict == verdict)
    }

    @Test("only a file that holds a password and that others can read is warned of")
    func file() throws {
        let secret = "database = postgres://u:p@h/d"
        #expect(try check([:], file: secret).file(permissions: 0o644)?.verdict == .warning)
        #expect(try check([:], file: secret).file(permissions: 0o640)?.verdict == .warning)
        #expect(try check([:], file: secret).file(permissions: 0o600) == nil)
        #expect(try check([:], file: "database = postgres://u@h/d").file(permissions: 0o644) == nil)
        #expect(try check([:], file: "mail-password = hunter2").file(permissions: 0o640)?.verdict == .warning)
        #expect(try check([.database: "postgres://u:p@h/d"], file: "port = 1").file(permissions: 0o644) == nil)
    }
}
