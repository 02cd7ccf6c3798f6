import Foundation
import Logging
import Synchronization
import Testing

@testable import nguon

@Suite("Log lines")
struct LogLineTests {
    private func line(_ message: String, _ metadata: Logger.Metadata = [:]) -> LogLine {
        LogLine(
            time: Date(timeIntervalSince1970: 1_790_000_000.25), level: .notice, label: "web", message: message,
            metadata: metadata)
    }

    @Test("a line is one JSON object with time, level, message and the request's id")
    func json() {
        #expect(
            line("served", ["request": "r1", "status": "\(200)"]).json
                == #"{"time":"2026-09-21T14:13:20.250Z","level":"notice","label":"web","message":"served","#
                + #""request":"r1","status":"200"}"# + "\n")
    }

    @Test("nothing a caller sends ends the line or the string")
    func injection() throws {
        let nasty = "a\"b\\c\nd\re\u{0}f\u{1B}[31m\u{2028}\u{85}ệ"
        let text = line(nasty, ["k\n": .array([.string(nasty), .dictionary(["x": .string(nasty)])])]).json
        #expect(text.filter(\.isNewline).count == 1)
        #expect(text.utf8.filter { $0 == 10 }.count == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(object["message"] as? String == nasty)
        #expect((object["k\n"] as? [Any])?.first as? String == nasty)
    }

    @Test("for a person, a line stays a line and holds no control characters")
    func text() {
        let text = line("a\nb\u{1B}[31m", ["path": "/x\r\ny"]).text
        #expect(text.utf8.filter { $0 == 10 }.count == 1)
        #expect(!text.unicodeScalars.dropLast().contains { $0.value < 0x20 })
    }

    @Test("the handler writes whole lines at its level and merges metadata, the nearest winning")
    func handler() {
        let lines = Mutex<[String]>([])
        let write: @Sendable (String) -> Void = { line in lines.withLock { $0.append(line) } }
        var logger = Logger(label: "x") { LineLogHandler(label: $0, level: .info, format: .json, write: write) }
        logger[metadataKey: "request"] = "outer"
        logger.debug("unseen")
        logger.info("seen", metadata: ["request": "inner"])
        let written = lines.withLock { $0 }
        #expect(written.count == 1)
        #expect(written.first?.contains(#""request":"inner""#) == true)
    }
}
