/// What a document says about itself besides its events.
package struct DocumentHeader: Hashable, Sendable {
    /// `id` or `@id`.
    package var id: String?
    /// `schemaVersion`; required in an EPCISDocument ("2.0").
    package var schemaVersion: String?
    package var creationDate: Timestamp?
    package var instanceIdentifier: String?
    package var sender: String?
    package var receiver: String?
    /// `queryName` and `subscriptionID` of an EPCISQueryDocument.
    package var queryName: String?
    package var subscriptionID: String?
    /// Members of other namespaces of the document itself.
    package var extensions: [Extension] = []
    /// Members of `epcisHeader` other than the master data; nil when there is no `epcisHeader`.
    package var headerExtensions: [Extension]?
    /// `epcisMasterData`, and `vocabularyList` in it, were there, be it empty.
    package var hasMasterData = false
    package var hasVocabularyList = false
    /// Members of `epcisBody` other than the events.
    package var bodyExtensions: [Extension] = []
    /// Members of `queryResults` and of its `resultsBody` other than the standard's.
    package var queryExtensions: [Extension] = []
    package var resultsExtensions: [Extension] = []
    /// Standard members that came under another name (`@type`, `@id`).
    package var spellings: [Spelling] = []

    package init() {}
}
