import Crypto
import EPCIS
package import Records

/// Sends people to the provider and believes those it sends back (OpenID Connect, code flow with PKCE). Keeps nothing of a person: what
/// must be remembered travels in the browser, sealed.
package struct SignOnDesk: IdentityProvider {
    private let settings: SignOnSettings
    private let provider: SignOnProvider
    private let client: OutsideClient
    private let key: [UInt8]
    private let clock: WallClock
    private let randomness: Randomness
    private let used = UsedStates()

    /// - Parameter key: 32 bytes that seal tickets; the same on every node.
    package init(
        settings: SignOnSettings, client: OutsideClient, key: [UInt8], clock: WallClock, randomness: Randomness
    ) {
        self.settings = settings
        provider = SignOnProvider(settings: settings, client: client, clock: clock)
        self.client = client
        self.key = key
        self.clock = clock
        self.randomness = randomness
    }

    /// Whether the provider answers and is fit for us, its keys included.
    package func look() async throws(SignOnTrouble) { try await provider.look() }

    package func begin(
        _ errand: SignOnErrand, language: String
    ) async throws(SignOnTrouble) -> SignOnDeparture {
        let description = try await provider.known()
        let ticket = SignOnTicket(errand: errand, randomness: randomness, now: clock.now())
        let query = PercentText.form([
            ("response_type", "code"), ("client_id", settings.client), ("redirect_uri", settings.redirect),
            ("scope", settings.scopes), ("state", ticket.state), ("nonce", ticket.nonce),
            ("code_challenge", ticket.challenge), ("code_challenge_method", "S256"), ("ui_locales", language),
        ])
        let mark = description.authorization.contains("?") ? "&" : "?"
        return SignOnDeparture(address: description.authorization + mark + query, ticket: ticket.sealed(with: key))
    }

    package func finish(
        _ parameters: @Sendable (String) -> String?, ticket sealed: String?
    ) async throws(SignOnTrouble) -> SignOnReturn {
        let ticket = try redeem(sealed, state: parameters("state"))
        let description = try await provider.known()
        let issuer = parameters("iss")
        guard issuer.map({ $0 == settings.issuer }) ?? !description.namesIssuer else {
            throw SignOnTrouble(.lost, "iss of the way back")
        }
        if let error = parameters("error") { throw SignOnTrouble(.refused, String(error.prefix(64).filter(\.isASCII))) }
        guard let code = parameters("code"), (1...2_048).contains(code.utf8.count) else {
            throw SignOnTrouble(.lost, "no code")
        }
        let answer = try await exchange(code, ticket, description)
        return SignOnReturn(identity: try await believe(answer, ticket), errand: ticket.errand)
    }

    private func redeem(_ sealed: String?, state: String?) throws(SignOnTrouble) -> SignOnTicket {
        guard let sealed, let ticket = SignOnTicket(sealed: sealed, with: key) else {
            throw SignOnTrouble(.lost, "no ticket")
        }
        guard let state, state == ticket.state else { throw SignOnTrouble(.lost, "state") }
        let now = clock.now()
        guard now - ticket.begun < SignOnSettings.patience else { throw SignOnTrouble(.lost, "too late") }
        guard used.take(ticket.state, now: now) else { throw SignOnTrouble(.lost, "taken before") }
        return ticket
    }

    /// Signature first, then what it says.
    private func believe(_ answer: JSONValue, _ ticket: SignOnTicket) async throws(SignOnTrouble) -> SignOnIdentity {
        guard let text = answer["id_token"]?.string else { throw SignOnTrouble(.token, "no ID token") }
        let token = try JSONWebToken(text)
        let key = try await provider.key(for: token)
        guard key.signed(token) else { throw SignOnTrouble(.token, "signature") }
        let rules = IDTokenRules(
            issuer: settings.issuer, client: settings.client, nonce: ticket.nonce,
            begun: Double(ticket.begun) / 1e6, claim: settings.claim)
        return try rules.identity(
            in: token.payload, at: Double(clock.now()) / 1e6, accessToken: answer["access_token"]?.string)
    }
}

extension SignOnDesk {
    /// The code for tokens, with what proves that we are who began.
    private func exchange(
        _ code: String, _ ticket: SignOnTicket, _ description: ProviderDescription
    ) async throws(SignOnTrouble) -> JSONValue {
        let answer: HTTPAnswer
        do throws(ExchangeTrouble) {
            answer = try await client.fetch(request(code, ticket, description))
        } catch {
            throw SignOnTrouble(error)
        }
        switch answer.status {
        case 200: break
        case 500...: throw SignOnTrouble(.unavailable, "token: HTTP \(answer.status)")
        case 401, 403: throw SignOnTrouble(.provider, "token: HTTP \(answer.status), our name or secret")
        default: throw SignOnTrouble(.code, "token: HTTP \(answer.status)")
        }
        guard answer.body.count <= 256 << 10, let value = try? JSONValue(answer.body), value.object != nil else {
            throw SignOnTrouble(.provider, "token: no JSON object")
        }
        return value
    }

    private func request(
        _ code: String, _ ticket: SignOnTicket, _ description: ProviderDescription
    ) throws(ExchangeTrouble) -> HTTPRequest {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", settings.redirect),
            ("code_verifier", ticket.verifier),
        ]
        var headers = [
            try HTTPHeader("Content-Type", "application/x-www-form-urlencoded"),
            try HTTPHeader("Accept", "application/json"),
        ]
        switch (description.authentication, settings.secret) {
        case (.basic, let secret?): headers.append(try Self.basic(settings.client, secret))
        case (.post, let secret?): fields += [("client_id", settings.client), ("client_secret", secret)]
        default: fields.append(("client_id", settings.client))
        }
        return try HTTPRequest(
            description.token, method: "POST", headers: headers, body: Array(PercentText.form(fields).utf8))
    }

    /// RFC 6749 2.3.1: both are form-encoded before they are put together.
    private static func basic(_ client: String, _ secret: String) throws(ExchangeTrouble) -> HTTPHeader {
        let pair = PercentText.encode(client) + ":" + PercentText.encode(secret)
        return try HTTPHeader("Authorization", "Basic " + pair.base64)
    }
}
