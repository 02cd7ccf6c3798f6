import Crypto
import EPCIS
import Records

/// What an ID token must say to be believed (OpenID Connect Core 1.0, 3.1.3.7), its signature aside.
struct IDTokenRules: Sendable {
    let issuer: String
    let client: String
    let nonce: String
    /// When the person was sent to the provider; an older token is somebody else's. Seconds since 1970.
    let begun: Double
    let claim: String

    /// - Parameters:
    ///   - now: seconds since 1970.
    ///   - accessToken: what came with it; compared where the token tells its hash.
    /// - Throws: `.token` with the rule that does not hold.
    func identity(
        in payload: JSONValue, at now: Double, accessToken: String? = nil
    ) throws(SignOnTrouble) -> SignOnIdentity {
        try require(payload["iss"]?.string == issuer, "iss")
        try checkAudience(payload)
        try checkTimes(payload, now)
        try require(payload["nonce"]?.string.map { $0 == nonce } ?? false, "nonce")
        try checkAccessToken(payload, accessToken)
        guard let subject = Self.name(payload["sub"]?.string) else { throw SignOnTrouble(.token, "sub") }
        guard let value = Self.name(payload[claim]?.string) else { throw SignOnTrouble(.token, "no claim \(claim)") }
        // An address or a number that was only typed in is nobody's.
        if Self.verified.contains(claim) {
            try require(payload["\(claim)_verified"] == .bool(true), "\(claim)_verified")
        }
        return SignOnIdentity(issuer: issuer, subject: subject, claim: value)
    }

    private func require(_ holds: Bool, _ rule: String) throws(SignOnTrouble) {
        if !holds { throw SignOnTrouble(.token, rule) }
    }

    /// For us; among several, given to us.
    private func checkAudience(_ payload: JSONValue) throws(SignOnTrouble) {
        let party = payload["azp"]
        switch payload["aud"] {
        case .string(let only): try require(only == client, "aud")
        case .array(let several):
            try require(several.contains(.string(client)), "aud")
            try require(several.count == 1 || party != nil, "azp is missing")
        default: throw SignOnTrouble(.token, "aud")
        }
        try require(party.map { $0.string == client } ?? true, "azp")
    }

    private func checkTimes(_ payload: JSONValue, _ now: Double) throws(SignOnTrouble) {
        let skew = SignOnSettings.skew
        guard let expires = Self.instant(payload["exp"]), let issued = Self.instant(payload["iat"]) else {
            throw SignOnTrouble(.token, "exp or iat is missing")
        }
        try require(now < expires + skew, "exp")
        try require(issued <= now + skew, "iat in the future")
        try require(issued >= begun - skew, "iat before the way there")
        if let notBefore = payload["nbf"] {
            try require(Self.instant(notBefore).map { $0 <= now + skew } ?? false, "nbf")
        }
    }

    /// Core 3.1.3.6: the left half of the hash that the signature uses, SHA-256 in all of ours.
    private func checkAccessToken(_ payload: JSONValue, _ token: String?) throws(SignOnTrouble) {
        guard let hash = payload["at_hash"], let token else { return }
        let half = Array(SHA256.hash(data: Array(token.utf8)).prefix(16))
        try require(hash.string == Base64URL.encode(half), "at_hash")
    }

    private static let verified: Set<String> = ["email", "phone_number"]

    private static func instant(_ value: JSONValue?) -> Double? {
        guard case .number(let number) = value, number.double.isFinite else { return nil }
        return number.double
    }

    /// A provider's name for somebody: up to 255 bytes, nothing invisible.
    private static func name(_ text: String?) -> String? {
        guard let text, (1...255).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            return nil
        }
        return text
    }
}
