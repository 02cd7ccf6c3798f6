/// Systems of others whose addresses people paste here, by host.
struct OtherSystems: Sendable {
    struct System: Sendable {
        let name: String
        let nameEnglish: String

        func name(in language: Language) -> String { language == .vi ? name : nameEnglish }
    }

    private let systems: [String: System]

    /// Reads the reference file carried in the binary: `host,name,name_en`.
    init(files: WebFiles) {
        let lines = (files.text(named: "Reference/other-systems.csv") ?? "").split(separator: "\n")
        let rows = lines.filter { !$0.hasPrefix("#") }.dropFirst().map { $0.split(separator: ",").map(String.init) }
        let named = rows.filter { $0.count == 3 }.map { ($0[0], System(name: $0[1], nameEnglish: $0[2])) }
        systems = Dictionary(named) { first, _ in first }
    }

    /// The system a host belongs to: its own, or that of a domain it stands under.
    /// - Parameter host: lower case.
    subscript(host: String) -> System? {
        var rest = host[...]
        while true {
            if let system = systems[String(rest)] { return system }
            guard let dot = rest.firstIndex(of: ".") else { return nil }
            rest = rest[rest.index(after: dot)...]
        }
    }
}
