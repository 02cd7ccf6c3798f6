import ArgumentParser
import Testing

@testable import nguon

@Suite("Where a setting comes from")
struct SettingValuesTests {
    private let file = try? SettingsFile("port = 1111\nhost = 0.0.0.0\nlog-level = debug\n", path: "nguon.conf")

    private func values(
        flags: [SettingName: String] = [:], environment: [String: String] = [:]
    ) throws -> SettingValues {
        try SettingValues(flags: flags, environment: environment, file: file, path: "nguon.conf")
    }

    @Test("a flag wins over the environment, the environment over the file, the file over the default")
    func precedence() throws {
        let all = try values(
            flags: [.port: "3333"], environment: ["NGUON_PORT": "2222", "NGUON_HOST": "::1", "PATH": "/bin"])
        #expect(all[.port].value == "3333")
        #expect(all[.port].source == .flag)
        #expect(all[.host].value == "::1")
        #expect(all[.host].source == .environment)
        #expect(all[.logLevel].value == "debug")
        #expect(all[.logLevel].source == .file("nguon.conf", line: 3))
        #expect(all[.captureEvents].value == SettingName.captureEvents.standard)
        #expect(all[.captureEvents].source == .standard)
    }

    @Test("a command's own default stands in for the table's, and loses against everything else")
    func commandDefault() throws {
        let own = try SettingValues(
            flags: [:], environment: [:], file: nil, standards: [.data: "nguon-demo", .port: "9"])
        #expect(own[.data].value == "nguon-demo")
        let given = try SettingValues(
            flags: [:], environment: ["NGUON_DATA": "elsewhere"], file: nil, standards: [.data: "nguon-demo"])
        #expect(given[.data].value == "elsewhere")
    }

    @Test("a mistyped variable is an error that names the nearest setting")
    func unknownVariable() {
        let error = #expect(throws: SettingsError.self) {
            try values(environment: ["NGUON_ORIGINN": "https://a.example"])
        }
        #expect(error?.phrase.en == "environment: there is no setting NGUON_ORIGINN. Did you mean NGUON_ORIGIN?")
        #expect(error?.phrase.vi == "biến môi trường: không có thiết lập NGUON_ORIGINN. Có phải NGUON_ORIGIN?")
    }

    @Test("variables of the tests and benchmarks are left alone")
    func testVariables() throws {
        _ = try values(environment: ["NGUON_TEST_POSTGRES": "postgres://x", "NGUON_BENCH": "1", "NGUON_CONFIG": "a"])
    }

    @Test("every setting has a flag", arguments: SettingName.allCases)
    func flags(name: SettingName) throws {
        let flags = try SettingFlags.parse([name.flag, "some value"])
        #expect(flags.values == [name: "some value"])
    }
}
