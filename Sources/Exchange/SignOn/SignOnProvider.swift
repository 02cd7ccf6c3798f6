import EPCIS
import Records

/// The provider as we know it now: its description and its keys, fetched when needed and kept for an hour. A token that names an
/// unknown key makes us look once more, at most every half minute, so that neither a change of keys nor somebody's invented
/// names become a burden.
actor SignOnProvider {
    typealias Fetch<Value: Sendable> = Task<Result<Value, SignOnTrouble>, Never>

    private struct Kept<Value: Sendable> {
        let value: Value
        /// Microseconds UTC.
        let at: Int64
    }

    let settings: SignOnSettings
    private let client: OutsideClient
    private let clock: WallClock
    private var description: Kept<ProviderDescription>?
    private var keys: Kept<JSONWebKeySet>?
    /// Who needs the same at the same time waits for the same.
    private var describing: Fetch<ProviderDescription>?
    private var keying: Fetch<JSONWebKeySet>?

    private static let lifetime: Int64 = 3_600_000_000
    private static let pause: Int64 = 30_000_000

    init(settings: SignOnSettings, client: OutsideClient, clock: WallClock) {
        self.settings = settings
        self.client = client
        self.clock = clock
    }

    func known() async throws(SignOnTrouble) -> ProviderDescription {
        if let description, clock.now() - description.at < Self.lifetime { return description.value }
        let fetch = describing ?? Fetch { [settings, client] in await Self.describe(settings, client) }
        describing = fetch
        let result = await fetch.value
        describing = nil
        description = Kept(value: try result.get(), at: clock.now())
        return try result.get()
    }

    /// Whether the provider answers, describes itself fittingly and has a key we can use.
    func look() async throws(SignOnTrouble) {
        guard try await !freshKeys().keys.isEmpty else { throw SignOnTrouble(.provider, "no key of ours to believe") }
    }

    /// The key that a token names.
    func key(for token: JSONWebToken) async throws(SignOnTrouble) -> JSONWebKey {
        if let keys, clock.now() - keys.at < Self.lifetime {
            if let key = keys.value.key(for: token) { return key }
            guard clock.now() - keys.at >= Self.pause else { throw SignOnTrouble(.token, "kid, asked a moment ago") }
        }
        guard let key = try await freshKeys().key(for: token) else { throw SignOnTrouble(.token, "kid") }
        return key
    }

    private func freshKeys() async throws(SignOnTrouble) -> JSONWebKeySet {
        let address = try await known().keys
        let fetch = keying ?? Fetch { [client] in await Self.keySet(address, client) }
        keying = fetch
        let result = await fetch.value
        keying = nil
        keys = Kept(value: try result.get(), at: clock.now())
        return try result.get()
    }

    private static func describe(
        _ settings: SignOnSettings, _ client: OutsideClient
    ) async -> Result<ProviderDescription, SignOnTrouble> {
        let stem = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
        do throws(SignOnTrouble) {
            let value = try await client.json(stem + "/.well-known/openid-configuration")
            return .success(try ProviderDescription(value, for: settings))
        } catch {
            return .failure(error)
        }
    }

    private static func keySet(_ address: String, _ client: OutsideClient) async -> Result<JSONWebKeySet, SignOnTrouble>
    {
        do throws(SignOnTrouble) {
            return .success(try JSONWebKeySet(try await client.json(address)))
        } catch {
            return .failure(error)
        }
    }
}

extension OutsideClient {
    /// What a provider publishes at an address.
    fileprivate func json(_ address: String) async throws(SignOnTrouble) -> JSONValue {
        let answer: HTTPAnswer
        do throws(ExchangeTrouble) {
            answer = try await fetch(HTTPRequest(address, headers: [HTTPHeader("Accept", "application/json")]))
        } catch {
            throw SignOnTrouble(error)
        }
        guard answer.status == 200 else {
            throw SignOnTrouble(answer.status >= 500 ? .unavailable : .provider, "HTTP \(answer.status)")
        }
        guard answer.body.count <= 256 << 10, let value = try? JSONValue(answer.body), value.object != nil else {
            throw SignOnTrouble(.provider, "the answer is no JSON object")
        }
        return value
    }
}
