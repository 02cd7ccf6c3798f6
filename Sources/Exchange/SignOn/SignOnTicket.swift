import Crypto
import EPCIS
import Foundation
import Records

/// What a browser keeps while its person is at the provider: sealed, so that it can neither be read nor made. Any node of ours opens it.
struct SignOnTicket: Hashable, Sendable {
    /// Comes back in the address.
    let state: String
    /// Comes back in the ID token.
    let nonce: String
    /// PKCE's secret (RFC 7636): who ends is who began.
    let verifier: String
    let errand: SignOnErrand
    /// Microseconds UTC.
    let begun: Int64

    init(errand: SignOnErrand, randomness: Randomness, now: Int64) {
        state = Base64URL.encode(randomness.bytes(24))
        nonce = Base64URL.encode(randomness.bytes(24))
        verifier = Base64URL.encode(randomness.bytes(32))
        self.errand = errand
        begun = now
    }

    var challenge: String { Base64URL.encode(Array(SHA256.hash(data: Array(verifier.utf8)))) }

    func sealed(with key: [UInt8]) -> String {
        let texts = [state, nonce, verifier, String(begun), errand.destination, errand.account ?? ""].map(
            JSONValue.string)
        // AES-GCM refuses nothing but a key of a wrong length.
        let box = try! AES.GCM.seal(JSONValue.array(texts).encoded(), using: SymmetricKey(data: key))
        return Base64URL.encode(Array(box.combined!))
    }

    /// Nil for what this key did not seal.
    init?(sealed text: String, with key: [UInt8]) {
        guard text.utf8.count <= 4_096, let bytes = Base64URL.decode(text),
            let box = try? AES.GCM.SealedBox(combined: bytes),
            let opened = try? AES.GCM.open(box, using: SymmetricKey(data: key)),
            let texts = (try? JSONValue(Array(opened)))?.array?.compactMap(\.string), texts.count == 6,
            let begun = Int64(texts[3])
        else { return nil }
        (state, nonce, verifier, self.begun) = (texts[0], texts[1], texts[2], begun)
        errand = SignOnErrand(destination: texts[4], account: texts[5].isEmpty ? nil : texts[5])
    }
}
