import Foundation
import Logging

extension Settings {
    /// The program's logger: lines to standard error in the settings' form.
    func makeLogger(label: String = "nguon") -> Logger {
        let format = logFormat.resolved(atTerminal: isatty(STDERR_FILENO) == 1)
        let level = logLevel
        return Logger(label: label) { LineLogHandler(label: $0, level: level, format: format) }
    }
}
