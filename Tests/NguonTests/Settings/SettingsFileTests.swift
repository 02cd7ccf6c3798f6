import Testing

@testable import nguon

@Suite("A file of settings")
struct SettingsFileTests {
    @Test("comments and blank lines are skipped, white space around names and values is dropped")
    func layout() throws {
        let file = try SettingsFile("# a comment\r\n\r\n  port\t=  8081  \r\n   # another\r\n", path: "f")
        #expect(file.values.count == 1)
        #expect(file.values[.port]?.value == "8081")
        #expect(file.values[.port]?.line == 3)
    }

    @Test("a value runs to the end of its line, so that a password may hold anything")
    func awkwardValue() throws {
        let file = try SettingsFile("database = postgres://u:p#=ss@h/d?a=b", path: "f")
        #expect(file.values[.database]?.value == "postgres://u:p#=ss@h/d?a=b")
    }

    @Test(
        "what is no setting is an error with its line",
        arguments: [
            ("port 80", "f, line 1: expected `name = value`."),
            ("\nprot = 80", "f, line 2: there is no setting prot. Did you mean port?"),
            ("colour = red", "f, line 1: there is no setting colour."),
            ("port = 1\nport = 2", "f, line 2: port was set above already."),
            ("= 1", "f, line 1: there is no setting ."),
        ])
    func wrong(text: String, complaint: String) {
        let error = #expect(throws: SettingsError.self) { try SettingsFile(text, path: "f") }
        #expect(error?.phrase.en == complaint)
    }
}
