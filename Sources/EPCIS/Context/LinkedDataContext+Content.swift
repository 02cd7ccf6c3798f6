extension LinkedDataContext {
    /// What contexts define, as far as names and namespaces go.
    struct Content: Hashable, Sendable {
        /// Prefixes and terms; what the standard's own context defines is always there.
        var prefixes = Content.standardPrefixes
        var vocabulary: String?
        var isOpen = false
        /// Some prefix other than `epcis` stands for the EPCIS namespace.
        var hasEPCISAlias = false
        var ignored: [QualifiedName] = []

        private static let standardPrefixes = [
            "epcis": CBV.epcisNamespace, "cbv": CBV.namespace, "cbvmda": "urn:epcglobal:cbv:mda:",
            "gs1": CBV.gs1Namespace,
            "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "owl": "http://www.w3.org/2002/07/owl#",
            "xsd": "http://www.w3.org/2001/XMLSchema#", "dcterms": "http://purl.org/dc/terms/",
        ]

        /// Applies a `@context` value; false when it is none.
        mutating func apply(_ value: JSONValue) -> Bool {
            switch value {
            case .null: return true
            case .string(let url): return name(url)
            case .object(let members): return define(members)
            case .array(let parts): return parts.allSatisfy { $0.array == nil && apply($0) }
            default: return false
            }
        }

        private mutating func name(_ url: String) -> Bool {
            guard URIText.isURI(url) else { return false }
            if !url.hasSuffix("/epcis-context.jsonld") { isOpen = true }
            return true
        }

        private mutating func define(_ members: [JSONMember]) -> Bool {
            for member in members {
                switch member.name {
                case "@vocab": vocabulary = member.value.string
                case "@import": isOpen = true
                default: defineTerm(member)
                }
            }
            return true
        }

        private mutating func defineTerm(_ member: JSONMember) {
            guard !member.name.hasPrefix("@"), let target = member.value.string ?? member.value["@id"]?.string else {
                return
            }
            let namespace = expand(target) ?? target
            prefixes[member.name] = namespace
            if namespace == CBV.epcisNamespace && member.name != "epcis" { hasEPCISAlias = true }
        }
    }
}

extension LinkedDataContext.Content {
    /// The full URI of a name, nil when it has no namespace.
    func expand(_ name: String) -> String? {
        guard let colon = name.utf8.firstIndex(of: 0x3A) else {
            return prefixes[name] ?? vocabulary.map { $0 + name }
        }
        let local = name[name.utf8.index(after: colon)...]
        guard !local.hasPrefix("//"), let namespace = prefixes[String(name[..<colon])] else { return name }
        return namespace + local
    }

    /// Namespace and local name: by the prefix that was written; for a full URI, by the longest namespace declared that begins it, else
    /// after its last `/`, `#` or `:`.
    func resolve(_ name: String) -> QualifiedName {
        guard let colon = name.utf8.firstIndex(of: 0x3A) else { return resolveBare(name) }
        let local = name[name.utf8.index(after: colon)...]
        if !local.hasPrefix("//"), let namespace = prefixes[String(name[..<colon])] {
            return QualifiedName(namespace: namespace, local: String(local))
        }
        return split(name)
    }

    private func resolveBare(_ name: String) -> QualifiedName {
        if let uri = prefixes[name] { return split(uri) }
        return QualifiedName(namespace: vocabulary, local: name)
    }

    private func split(_ uri: String) -> QualifiedName {
        let declared = prefixes.values.filter { uri.count > $0.count && uri.hasPrefix($0) }.max { $0.count < $1.count }
        let namespace = declared ?? uri[..<(Self.lastBoundary(uri) ?? uri.startIndex)].description
        return QualifiedName(namespace: namespace, local: String(uri.dropFirst(namespace.count)))
    }

    private static func lastBoundary(_ uri: String) -> String.Index? {
        let last = uri.utf8.lastIndex { $0 == 0x2F || $0 == 0x23 } ?? uri.utf8.lastIndex(of: 0x3A)
        return last.map { uri.utf8.index(after: $0) }
    }
}
