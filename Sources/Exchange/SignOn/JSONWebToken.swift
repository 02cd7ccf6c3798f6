package import EPCIS
package import Records

/// A signed token (RFC 7515, compact), taken apart and not yet believed.
package struct JSONWebToken: Sendable {
    let algorithm: SignatureAlgorithm
    let keyID: String?
    /// What was signed: head and payload as received.
    let signed: [UInt8]
    let signature: [UInt8]
    package let payload: JSONValue

    private static let limit = 16 << 10

    /// - Throws: `.token` for anything but three parts of base64url with objects in the first two, and for a head that asks for what
    ///   is not understood here.
    package init(_ text: String) throws(SignOnTrouble) {
        guard text.utf8.count <= Self.limit else { throw SignOnTrouble(.token, "too long") }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let signature = Base64URL.decode(parts[2]) else {
            throw SignOnTrouble(.token, "not three parts of base64url")
        }
        let head = try Self.object(parts[0])
        (algorithm, keyID) = try Self.read(head)
        payload = try Self.object(parts[1])
        signed = Array(text.utf8.prefix(parts[0].utf8.count + 1 + parts[1].utf8.count))
        self.signature = signature
    }

    private static func object(_ part: Substring) throws(SignOnTrouble) -> JSONValue {
        guard let bytes = Base64URL.decode(part), let value = try? JSONValue(bytes), value.object != nil else {
            throw SignOnTrouble(.token, "a part is no JSON object")
        }
        return value
    }

    private static func read(_ head: JSONValue) throws(SignOnTrouble) -> (SignatureAlgorithm, String?) {
        guard let algorithm = head["alg"]?.string.flatMap(SignatureAlgorithm.init) else {
            throw SignOnTrouble(.token, "alg is none of ours")
        }
        // A critical extension is one that must be understood, and none is.
        guard head["crit"] == nil else { throw SignOnTrouble(.token, "crit") }
        guard head["typ"].map({ $0.string?.lowercased() == "jwt" }) ?? true else {
            throw SignOnTrouble(.token, "typ is not JWT")
        }
        guard head["kid"].map({ $0.string != nil }) ?? true else { throw SignOnTrouble(.token, "kid is no text") }
        return (algorithm, head["kid"]?.string)
    }
}
