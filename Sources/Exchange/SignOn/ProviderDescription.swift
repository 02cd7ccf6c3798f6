import EPCIS
import Records

/// What a provider says of itself (OpenID Connect Discovery 1.0, section 3).
struct ProviderDescription: Hashable, Sendable {
    enum ClientAuthentication: Hashable, Sendable {
        case basic
        case post
        /// A client without a secret.
        case none
    }

    let authorization: String
    let token: String
    let keys: String
    let authentication: ClientAuthentication
    /// Whether every way back names its issuer (RFC 9207).
    let namesIssuer: Bool

    /// - Throws: `.provider` when it is another's description, lacks an address, or cannot do what we insist on.
    init(_ value: JSONValue, for settings: SignOnSettings) throws(SignOnTrouble) {
        guard value["issuer"]?.string == settings.issuer else {
            throw SignOnTrouble(.provider, "the description is of another issuer")
        }
        authorization = try Self.address("authorization_endpoint", value, settings)
        token = try Self.address("token_endpoint", value, settings)
        keys = try Self.address("jwks_uri", value, settings)
        namesIssuer = value["authorization_response_iss_parameter_supported"] == .bool(true)
        try Self.require("code", in: "response_types_supported", value)
        try Self.require("S256", in: "code_challenge_methods_supported", value)
        let algorithms = Self.texts("id_token_signing_alg_values_supported", value)
        guard algorithms?.contains(where: { SignatureAlgorithm(rawValue: $0) != nil }) ?? true else {
            throw SignOnTrouble(.provider, "no signature of ours to believe")
        }
        authentication = try Self.authentication(value, hasSecret: settings.secret != nil)
    }

    private static func texts(_ name: String, _ value: JSONValue) -> [String]? {
        value[name]?.array?.compactMap(\.string)
    }

    /// A list that is there holds what we need; one that is not there says nothing.
    private static func require(_ wanted: String, in name: String, _ value: JSONValue) throws(SignOnTrouble) {
        guard texts(name, value)?.contains(wanted) ?? true else {
            throw SignOnTrouble(.provider, "\(name) lacks \(wanted)")
        }
    }

    /// Encrypted, unless the issuer itself is not (which only networks that were named may be).
    private static func address(
        _ name: String, _ value: JSONValue, _ settings: SignOnSettings
    ) throws(SignOnTrouble) -> String {
        let isPlain = settings.issuer.hasPrefix("http://")
        guard let text = value[name]?.string, text.hasPrefix("https://") || isPlain && text.hasPrefix("http://"),
            !text.contains("#"), (try? HTTPRequest(text)) != nil
        else { throw SignOnTrouble(.provider, "no \(name)") }
        return text
    }

    private static func authentication(
        _ value: JSONValue, hasSecret: Bool
    ) throws(SignOnTrouble) -> ClientAuthentication {
        guard hasSecret else { return .none }
        let methods = texts("token_endpoint_auth_methods_supported", value) ?? ["client_secret_basic"]
        if methods.contains("client_secret_basic") { return .basic }
        if methods.contains("client_secret_post") { return .post }
        throw SignOnTrouble(.provider, "our secret cannot be shown in a way both know")
    }
}
