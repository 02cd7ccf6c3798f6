/// The signatures we believe. There is no `none` and no shared secret among them, whatever a token asks for.
enum SignatureAlgorithm: String, Hashable, Sendable, CaseIterable {
    case rs256 = "RS256"
    case ps256 = "PS256"
    case es256 = "ES256"
}
