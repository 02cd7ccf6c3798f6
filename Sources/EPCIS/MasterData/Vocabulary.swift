/// Master data of one type in a document's header (standard, section 6.1.1; CBV part 9).
package struct Vocabulary: Hashable, Sendable {
    /// `urn:epcglobal:epcis:vtype:Location`, `…:EPCClass`, `…:BusinessParty` and so on, as sent.
    package var type: String
    /// Nil when the sender gave a type and nothing else.
    package var elements: [VocabularyElement]?
    package var extensions: [Extension]

    package init(type: String, elements: [VocabularyElement]?, extensions: [Extension] = []) {
        self.type = type
        self.elements = elements
        self.extensions = extensions
    }
}
