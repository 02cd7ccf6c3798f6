/// What a site lets machines ask for (RFC 9309): the group for us, or else the one for all.
struct RobotsRules: Hashable, Sendable {
    private struct Rule: Hashable {
        let pattern: [UInt8]
        let isAllowed: Bool
    }

    private var rules: [Rule] = []

    static let everything = RobotsRules()

    /// More of a file is not read.
    private static let mostBytes = 500 << 10
    private static let mostRules = 2_000
    static let ourName = "nguon"

    private init() {}

    init(_ text: [UInt8]) {
        var (own, general): ([Rule]?, [Rule]) = (nil, [])
        var (names, isHead): ([String], Bool) = ([], false)
        let lines = String(decoding: text.prefix(Self.mostBytes), as: UTF8.self).split(whereSeparator: \.isNewline)
        for line in lines {
            let bare = line.prefix { $0 != "#" }
            let parts = bare.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            let (field, value) = (Self.trimmed(parts[0]).lowercased(), Self.trimmed(parts[1]))
            switch field {
            case "user-agent":
                names = isHead ? names + [value.lowercased()] : [value.lowercased()]
                isHead = true
                if names.contains(Self.ourName), own == nil { own = [] }
            case "allow", "disallow":
                isHead = false
                guard !value.isEmpty else { continue }
                let rule = Rule(pattern: Array(value.utf8), isAllowed: field == "allow")
                if names.contains(Self.ourName) { own?.append(rule) }
                if names.contains("*") { general.append(rule) }
            default: continue
            }
        }
        rules = Array((own ?? general).prefix(Self.mostRules))
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    /// The longest rule that fits decides; of two as long the kinder one.
    /// - Parameter path: with its query.
    func allow(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
        let fitting = rules.filter { Self.fits($0.pattern, bytes) }
        let longest = fitting.map(\.pattern.count).max() ?? 0
        let deciding = fitting.filter { $0.pattern.count == longest }
        return deciding.isEmpty || deciding.contains(where: \.isAllowed)
    }

    /// `*` is any run, `$` the end. Without going back more than to the last `*`: no pattern takes long.
    private static func fits(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
        let isClosed = pattern.last == UInt8(ascii: "$")
        let pattern = isClosed ? Array(pattern.dropLast()) : pattern
        var (place, at, star, mark) = (0, 0, -1, 0)
        while at < path.count {
            if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
                (star, mark) = (place, at)
                place += 1
            } else if place < pattern.count, pattern[place] == path[at] {
                place += 1
                at += 1
            } else if place == pattern.count, !isClosed {
                return true
            } else if star >= 0 {
                place = star + 1
                mark += 1
                at = mark
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
