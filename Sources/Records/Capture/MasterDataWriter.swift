package import EPCIS
package import SQL

/// Keeps the master data of document headers. Called inside the transaction that stores the documents' events.
package protocol MasterDataWriter: Sendable {
    /// Writes what several documents declare, with a number of statements that does not grow with theirs.
    func write(_ declarations: [MasterDataDeclaration], in session: any SQLSession) throws
}

/// The master data one document declares.
package struct MasterDataDeclaration: Sendable {
    package let vocabularies: [Vocabulary]
    /// The document; `VocabularyElement.body` is a range of it.
    package let bytes: [UInt8]
    /// The party that says so.
    package let sender: String
    /// `capture_job.number`.
    package let job: Int64
    /// Microseconds UTC; never smaller than that of a declaration stored before.
    package let recordTime: Int64
    /// `event_context.id` of the document's effective context.
    package let context: Int64
    /// Whether it comes from an approved file and not from a document.
    package var isFiled = false
}

/// For a program that keeps no master data: there must be none.
package struct NoMasterData: MasterDataWriter {
    package init() {}
    package func write(_ declarations: [MasterDataDeclaration], in session: any SQLSession) throws {}
}
