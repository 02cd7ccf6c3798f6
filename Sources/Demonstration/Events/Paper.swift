/// A business document: type word of the Core Business Vocabulary, who numbered it, its number.
struct Paper: Sendable {
    let type: String
    let issuer: Business
    let number: String
}

extension Paper {
    /// The CBV form for a business document numbered by a party: `urn:epcglobal:cbv:bt:{GLN}:{number}`.
    var text: String { "urn:epcglobal:cbv:bt:\(issuer.key.globalNumber):\(number)" }
}
