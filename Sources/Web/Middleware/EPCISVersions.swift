/// Refuses what a client demands by GS1 headers and this server cannot give.
struct EPCISVersions: Sendable {
    /// - Throws: 406 NotAcceptableException, naming the header and what is supported.
    func check(_ visit: Visit) throws(Problem) {
        guard visit.address.isEPCIS else { return }
        try exact(.epcisVersion, visit)
        try exact(.cbvVersion, visit)
        try atMost(.epcisMin, visit)
        try atMost(.cbvMin, visit)
        try atLeast(.epcisMax, visit)
        try atLeast(.cbvMax, visit)
        try format(.epcFormat, visit)
        try format(.cbvXMLFormat, visit)
    }

    private func exact(_ header: Header, _ visit: Visit) throws(Problem) {
        guard let asked = visit.header(header) else { return }
        guard let version = Version(asked), version == .supported else { throw refusal(header, asked, "2.0.0") }
    }

    private func atMost(_ header: Header, _ visit: Visit) throws(Problem) {
        guard let asked = visit.header(header) else { return }
        guard let version = Version(asked), version <= .supported else { throw refusal(header, asked, "2.0.0") }
    }

    private func atLeast(_ header: Header, _ visit: Visit) throws(Problem) {
        guard let asked = visit.header(header) else { return }
        guard let version = Version(asked), version >= .supported else { throw refusal(header, asked, "2.0.0") }
    }

    private func format(_ header: Header, _ visit: Visit) throws(Problem) {
        guard let asked = visit.header(header)?.trimmed else { return }
        let supported = ["No_Preference", "Never_Translates"]
        guard supported.contains(asked) else { throw refusal(header, asked, supported.joined(separator: ", ")) }
    }

    private func refusal(_ header: Header, _ asked: String, _ supported: String) -> Problem {
        Problem(
            .notAcceptable, "epcis.version",
            ["header": header.text, "asked": String(asked.prefix(40)), "supported": supported])
    }

    /// `2`, `2.0` and `2.0.0` are one.
    private struct Version: Comparable {
        let parts: [Int]

        static let supported = Version("2.0.0")!

        init?(_ text: String) {
            let numbers = text.trimmed.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...3).contains(numbers.count), numbers.allSatisfy({ $0 ?? -1 >= 0 }) else { return nil }
            parts = numbers.compactMap(\.self) + Array(repeating: 0, count: 3 - numbers.count)
        }

        static func < (left: Version, right: Version) -> Bool { left.parts.lexicographicallyPrecedes(right.parts) }
    }
}
