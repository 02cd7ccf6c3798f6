extension MasterDataAttribute {
    /// The attribute that an id names, however it is spelled: our URI, a CURIE with one of the usual prefixes, `…:mda#name`,
    /// the older host of GS1's Web Vocabulary. `nil` for an attribute we have no use for; it is stored all the same.
    package init?(reading id: some StringProtocol) {
        guard let attribute = Self(rawValue: Self.canonical(id)) else { return nil }
        self = attribute
    }

    /// One spelling for the prefixes that mean the same; what has none of them stays as it is.
    static func canonical(_ id: some StringProtocol) -> String {
        for (spelled, meant) in spellings where id.hasPrefix(spelled) {
            return meant + id.dropFirst(spelled.count)
        }
        return String(id)
    }

    /// Longest first where one is the beginning of another.
    private static let spellings: [(spelled: String, meant: String)] = [
        ("urn:epcglobal:cbv:mda#", cbv), ("urn:epcglobal:cbv:mda:", cbv), ("cbvmda:", cbv),
        ("https://www.gs1.org/voc/", gs1), ("http://www.gs1.org/voc/", gs1), ("https://gs1.org/voc/", gs1),
        ("http://gs1.org/voc/", gs1), ("gs1:", gs1), ("nguon:", own),
    ]
    private static let cbv = "urn:epcglobal:cbv:mda:"
    private static let gs1 = "https://ref.gs1.org/voc/"
    static let own = "https://nguon.example/voc/"
}
