/// The JSON-LD context names are read in: which prefix stands for which namespace. A document's, or a document's with an event's own
/// after it. Nothing is fetched: the EPCIS context is known, other remote contexts leave their names unresolved.
package struct LinkedDataContext: Hashable, Sendable {
    private let storage: Storage

    /// The standard's own context and nothing else.
    package static let standard = LinkedDataContext(Storage())
    /// Where the standard's context is published; what documents of ours name.
    package static let standardURL = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"

    private init(_ storage: Storage) { self.storage = storage }

    package static func == (a: LinkedDataContext, b: LinkedDataContext) -> Bool {
        a.storage === b.storage || a.storage.content == b.storage.content
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(storage.content.prefixes.count) }

    /// This context with a `@context` value applied on top of it.
    /// - Throws: ``EPCISError/Code/badContext`` when the value is neither a string, an object nor a list of these.
    func adding(_ value: JSONValue, at offset: Int) throws(Fault) -> LinkedDataContext {
        var content = storage.content
        guard content.apply(value) else { throw Fault(.badContext, at: offset) }
        return LinkedDataContext(Storage(content))
    }

    /// This context with names the document says are no part of an event's identity.
    func ignoring(_ names: [String]) -> LinkedDataContext {
        guard !names.isEmpty else { return self }
        var content = storage.content
        content.ignored += names.map { resolve($0) }
        return LinkedDataContext(Storage(content))
    }

    /// True when nothing is known of a remote context that was named, so that a bare name may be a term of it.
    var isOpen: Bool { storage.content.isOpen }
    var hasEPCISAlias: Bool { storage.content.hasEPCISAlias }
    var ignored: [QualifiedName] { storage.content.ignored }
    /// Keeps the content out of the events, which are many.
    private final class Storage: Sendable {
        let content: Content
        init(_ content: Content = Content()) { self.content = content }
    }
}

extension LinkedDataContext {
    /// The namespace a prefix stands for.
    package func namespace(of prefix: some StringProtocol) -> String? {
        storage.content.prefixes[String(prefix)]
    }

    /// The full URI of a CURIE, a term of the context or a URI; nil when the name has no namespace.
    package func expand(_ name: String) -> String? { storage.content.expand(name) }

    /// A member name as namespace and local name.
    package func resolve(_ name: String) -> QualifiedName { storage.content.resolve(name) }
}
