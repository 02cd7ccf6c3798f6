/// The Core Business Vocabulary 2.0: its word lists, as data, and the names under which they go.
package enum CBV {
    /// Namespace of EPCIS's own terms.
    static let epcisNamespace = "https://ref.gs1.org/epcis/"
    /// Namespace of the CBV's words.
    static let namespace = "https://ref.gs1.org/cbv/"
    /// Namespace of the GS1 Web Vocabulary, from which measurement and alert types come.
    static let gs1Namespace = "https://gs1.org/voc/"
    /// The same namespaces as they were, or are going to be, written by others.
    static let namespaceAliases = ["https://ns.gs1.org/cbv/", "http://ns.gs1.org/cbv/", "https://ns.gs1.org/voc/"]
    static let gs1NamespaceAliases = [
        "https://ref.gs1.org/voc/", "https://www.gs1.org/voc/", "http://gs1.org/voc/", "http://www.gs1.org/voc/",
        "https://ns.gs1.org/voc/",
    ]
    /// Where all URN words begin; any case is accepted.
    static let urnPrefix = "urn:epcglobal:cbv:"
}
