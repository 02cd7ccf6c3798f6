package import GS1

/// What a sender tells about one place, product or party.
package struct VocabularyElement: Hashable, Sendable {
    package var id: String
    package var attributes: [VocabularyAttribute]?
    /// IDs of elements below this one.
    package var children: [String]?
    package var extensions: [Extension]
    /// The element's JSON as sent: its place in the document's bytes.
    package var body: Range<Int>

    package init(
        id: String, attributes: [VocabularyAttribute]? = nil, children: [String]? = nil, extensions: [Extension] = [],
        body: Range<Int> = 0..<0
    ) {
        self.id = id
        self.attributes = attributes
        self.children = children
        self.extensions = extensions
        self.body = body
    }

    /// The thing the element is about, whatever way its ID is written.
    package var thing: ThingKey { ThingKey.reading(id).key }
    /// The value of the first attribute of that ID.
    package func attribute(_ id: String) -> JSONValue? { attributes?.first { $0.id == id }?.value }
}
