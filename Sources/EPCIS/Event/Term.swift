/// A word of a controlled vocabulary: as sent, and as one word for all its spellings.
package struct Term: Hashable, Sendable {
    /// What the sender wrote: `receiving`, `urn:epcglobal:cbv:bizstep:receiving`, a web URI, a CURIE.
    package let sent: String
    /// The bare CBV word for every spelling of a standard word; else the full URI.
    package let canonical: String
    /// The standard list the word stands in, nil for a URI of somebody's own.
    package let list: CBV.List?

    package init(sent: String, canonical: String, list: CBV.List?) {
        self.sent = sent
        self.canonical = canonical
        self.list = list
    }

    /// The full URI: `https://ref.gs1.org/cbv/BizStep-receiving`, or the sender's own.
    package var uri: String { list.map { $0.uriPrefix + canonical } ?? canonical }
}
