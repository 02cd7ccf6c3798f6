/// An invented business: who owns goods, keeps places and sends documents.
struct Business: Sendable {
    /// Short ASCII name for document names: `htx-may-vang`.
    let slug: String
    /// Vietnamese, with "(mẫu)".
    let name: String
    let nameEnglish: String
    let kind: Kind
    /// Five-digit commune code in Đồng Nai; nil for a supplier abroad.
    let commune: String?
    /// ISO 3166-1 alpha-2.
    let country: String
    let key: Thing
    let prefix: CompanyPrefix
    let spelling: Spelling
    /// Whether the business lets consumers read its name.
    let isNamePublic: Bool
    /// Whether it gives its events IDs of its own; the others are known by their event hash.
    let numbersEvents: Bool
    let certificates: [Certificate]

    /// The words of master data's `partyKind`.
    enum Kind: String, Sendable, CaseIterable {
        case household, cooperative, cooperativeUnion, cooperativeGroup, company, trader, schoolKitchen, state, provider
    }
}
