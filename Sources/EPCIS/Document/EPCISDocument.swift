/// A document as a sender gave it: its frame read, every event read or refused on its own.
package struct EPCISDocument: Sendable {
    /// The bytes read; ``Entry/body`` and ``VocabularyElement/body`` are places in them.
    package let source: [UInt8]
    package let kind: Kind
    /// The document's members other than the events: identity, dates, sender, extensions.
    package let header: DocumentHeader
    /// The JSON-LD context all events of the document start from.
    package let context: LinkedDataContext
    /// Where the `@context` value stands in ``source``; empty when there is none.
    package let contextRange: Range<Int>
    /// `epcisHeader.epcisMasterData.vocabularyList`, or the vocabularies of a query's results.
    package let masterData: [Vocabulary]
    /// The events in the order of the document.
    package let entries: [Entry]

    /// Exact bytes of the `@context` in force for every event of the document that brings none of its own.
    package var contextBytes: [UInt8] { Array(source[contextRange]) }
    package var schemaVersion: String? { header.schemaVersion }
    package var creationDate: Timestamp? { header.creationDate }

    /// The bytes of one event as sent.
    package func bytes(of entry: Entry) -> ArraySlice<UInt8> { source[entry.body] }
}
