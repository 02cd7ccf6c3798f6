import Foundation

/// Which engine and where.
enum DatabaseLocation: Hashable, Sendable, CustomStringConvertible {
    case sqlite(path: String)
    /// A connection URI as libpq takes it; may hold a password.
    case postgres(url: String)

    init?(_ text: String) {
        if text.hasPrefix("sqlite:") {
            let path = String(text.dropFirst("sqlite:".count))
            guard !path.isEmpty, !path.hasPrefix("//") || path.hasPrefix("///") else { return nil }
            self = .sqlite(path: path.hasPrefix("///") ? String(path.dropFirst(2)) : path)
        } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .postgres(url: text)
        } else {
            return nil
        }
    }

    /// As it may be shown and logged: never with a password.
    var description: String {
        switch self {
        case .sqlite(let path): "sqlite:" + path
        case .postgres(let url): Self.redacted(url)
        }
    }

    /// A connection URI without its password, whether that stands before the host or among the parameters.
    static func redacted(_ url: String) -> String {
        url.replacing(/(?<head>:\/\/[^:\/@]*):[^@]*@/) { "\($0.head):…@" }
            .replacing(/(?<name>[?&](?:ssl)?password=)[^&]*/) { "\($0.name)…" }
    }
}
