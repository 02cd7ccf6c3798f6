/// What is handed in for an authority to look at. Raw values are stored; those of files are ``FileKind``'s.
package enum ReviewKind: String, CaseIterable, Codable, Hashable, Sendable {
    case party, place, product, document, stampOrder, lot, link, exchange

    package init?(_ kind: FileKind) { self.init(rawValue: kind.rawValue) }

    /// The kind of file it is about; nil where it is about none.
    package var file: FileKind? { FileKind(rawValue: rawValue) }
}
