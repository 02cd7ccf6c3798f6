import Traceability

/// A linkset as RFC 9264 and GS1's schema write it; with its context as linked data.
struct LinksetDocument: Encodable {
    let linkset: Linkset
    /// Whether it explains itself to programs that read linked data.
    let hasContext: Bool

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Name.self)
        if hasContext { try object.encode(LinksetContext.members, forKey: Name("@context")) }
        try object.encode(linkset.entries.map(Entry.init), forKey: Name("linkset"))
    }

    private struct Entry: Encodable {
        let entry: Linkset.Entry

        func encode(to encoder: any Encoder) throws {
            var object = encoder.container(keyedBy: Name.self)
            try object.encode(entry.anchor, forKey: Name("anchor"))
            try object.encodeIfPresent(entry.itemDescription, forKey: Name("itemDescription"))
            for (type, targets) in entry.targets { try object.encode(targets.map(Target.init), forKey: Name(type.uri)) }
        }
    }

    private struct Target: Encodable {
        let href: String
        let title: String
        let hreflang: [String]?
        let type: String?
        let context: [String]?

        init(_ target: Linkset.Target) {
            href = target.href
            title = target.title
            hreflang = target.languages.isEmpty ? nil : target.languages
            type = target.mediaType
            context = target.contexts.isEmpty ? nil : target.contexts
        }
    }
}
