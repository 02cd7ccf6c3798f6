/// One statement about a vocabulary element.
package struct VocabularyAttribute: Hashable, Sendable {
    /// `urn:epcglobal:cbv:mda#name`, `cbvmda:name`, a URI of one's own: as sent.
    package var id: String
    /// Nil when the sender gave an ID and nothing else.
    package var value: JSONValue?
    package var extensions: [Extension] = []

    package init(id: String, value: JSONValue?) {
        self.id = id
        self.value = value
    }
}
