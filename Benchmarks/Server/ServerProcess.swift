import Foundation

/// A `nguon serve` of the same release build, on a fresh store, in a process of its own.
final class ServerProcess {
    struct Failure: Error { let what: String }

    let port: UInt16
    let key: String
    private let process = Process()
    private let database: String
    private let binary: String

    /// - Parameter database: `sqlite:PATH` or `postgres://…`; keys are made in it before the server starts.
    /// - Parameter more: further arguments.
    init(binary: String, database: String, port: UInt16, more: [String] = []) throws {
        self.binary = binary
        self.database = database
        self.port = port
        _ = try Self.output(of: binary, ["migrate", "--database", database])
        key =
            try Self.output(
                of: binary,
                [
                    "key", "create", "--label", "bench", "--database", database, "--sender", "bench", "--scope",
                    "capture", "--scope", "read",
                ]
            ).split(separator: "\n").last.map(String.init) ?? ""
        process.executableURL = URL(fileURLWithPath: binary)
        process.arguments =
            [
                "serve", "--database", database, "--host", "127.0.0.1", "--port", String(port), "--log-level", "error",
                "--capture-events", "100000", "--capture-bytes", "100000000",
            ] + more
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        try waitUntilReady()
    }

    deinit { stop() }

    func stop() {
        guard process.isRunning else { return }
        process.terminate()
        process.waitUntilExit()
    }

    /// Resident memory in MB (10^6 bytes), as /proc tells.
    func residentMegabytes() throws -> Double {
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        let kilobytes = line.flatMap { Double($0.filter(\.isNumber)) } ?? 0
        return kilobytes * 1024 / 1e6
    }

    private func waitUntilReady() throws {
        for _ in 0..<200 {
            if let status = try? probe(), status == 200 { return }
            usleep(50_000)
        }
        throw Failure(what: "the server did not become ready on port \(port)")
    }

    private func probe() throws -> Int {
        var connection = try HTTPConnection(port: port)
        return try connection.send("GET", "/health/ready").status
    }

    static func output(of binary: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: binary)
        process.arguments = arguments
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(what: "\(arguments) ended with \(process.terminationStatus)")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
