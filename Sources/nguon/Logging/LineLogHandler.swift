import Foundation
import Logging

/// Writes each message as one line, in one write, so that lines of several tasks never mix.
struct LineLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    private let label: String
    private let format: LogFormat
    private let write: @Sendable (String) -> Void

    /// - Parameters:
    ///   - format: `.json` or `.text`.
    ///   - write: takes a whole line with its newline.
    init(
        label: String, level: Logger.Level, format: LogFormat,
        write: @escaping @Sendable (String) -> Void = LineLogHandler.writeToStandardError
    ) {
        self.label = label
        self.logLevel = level
        self.format = format
        self.write = write
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var all = metadata
        if let error = event.error { all["error"] = .string(String(reflecting: error)) }
        all.merge(event.metadata ?? [:]) { $1 }
        let line = LogLine(
            time: Date(), level: event.level, label: label, message: event.message.description, metadata: all)
        write(format == .json ? line.json : line.text)
    }

    /// One `write` a line; a line that cannot be written is lost, never the program.
    static let writeToStandardError: @Sendable (String) -> Void = { line in
        try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }
}
