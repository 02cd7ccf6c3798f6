import Foundation

/// What the rows share: the binary under test, a scratch folder, the PostgreSQL of this run, ports.
final class Workbench {
    let binary: String
    let postgresURL: String?
    let python: String
    let scratch: URL
    private var nextPort: UInt16 = 18_200
    private var nextName = 0

    init() throws {
        let environment = ProcessInfo.processInfo.environment
        binary = environment["NGUON_TEST_BINARY"] ?? ".build/release/nguon"
        postgresURL = environment["NGUON_TEST_POSTGRES"]
        python = environment["NGUON_TEST_PYTHON"] ?? ".build/venv/bin/python"
        scratch = FileManager.default.temporaryDirectory.appendingPathComponent("nguon-bench-\(getpid())")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: scratch) }

    func port() -> UInt16 {
        nextPort += 1
        return nextPort
    }

    /// A folder nobody used before.
    func folder() throws -> String {
        nextName += 1
        let folder = scratch.appendingPathComponent("\(nextName)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.path
    }

    func sqliteServer() throws -> ServerProcess {
        try ServerProcess(binary: binary, database: "sqlite:\(try folder())/nguon.sqlite", port: port())
    }

    func postgresServer() throws -> ServerProcess {
        try ServerProcess(binary: binary, database: try freshPostgres(), port: port())
    }

    /// The address of an empty database.
    func freshPostgres() throws -> String {
        let url = try requirePostgres()
        nextName += 1
        let name = "nguon_bench_\(getpid())_\(nextName)"
        try Self.createDatabase(name, at: url)
        return Self.replacingDatabase(of: url, with: name)
    }

    func requirePostgres() throws -> String {
        guard let postgresURL else {
            throw ServerProcess.Failure(what: "NGUON_TEST_POSTGRES is not set: script/bench sets it")
        }
        return postgresURL
    }

    private static func createDatabase(_ name: String, at url: String) throws {
        _ = try ServerProcess.output(
            of: "/usr/bin/psql",
            [
                "-q", "-d", url, "-c",
                "CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'",
            ])
    }

    private static func replacingDatabase(of url: String, with name: String) -> String {
        guard let slash = url.lastIndex(of: "/") else { return url }
        return String(url[...slash]) + name
    }
}
