/// How a business writes identifiers, vocabulary and times in its documents. The businesses differ on purpose: the same
/// thing arrives under several spellings and must become one.
struct Spelling: Sendable {
    /// Where identifiers live in this business's documents.
    enum Identifiers: Sendable {
        /// EPC URNs: `urn:epc:id:sgtin:…`, `urn:epc:class:lgtin:…`.
        case urn
        /// Digital Link URIs on the given origin, which may hold a path stem.
        case link(origin: String)
    }

    /// How a word of the Core Business Vocabulary is written.
    enum Words: Sendable {
        /// `shipping`, as EPCIS 2.0 JSON prefers.
        case bare
        /// `https://ref.gs1.org/cbv/BizStep-shipping`.
        case uri
        /// `cbv:BizStep-shipping`, with the prefix of the standard context.
        case curie
    }

    let identifiers: Identifiers
    let words: Words
    /// Whether its clock writes UTC; the offset field says +07:00 either way.
    let utc: Bool

    func word(_ text: String, kind: String) -> String {
        switch words {
        case .bare: text
        case .uri: "https://ref.gs1.org/cbv/\(kind)-\(text)"
        case .curie: "cbv:\(kind)-\(text)"
        }
    }
}
