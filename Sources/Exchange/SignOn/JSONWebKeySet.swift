package import EPCIS
package import Records

/// A provider's keys (RFC 7517, section 5); those we cannot use are left out.
package struct JSONWebKeySet: Sendable {
    let keys: [JSONWebKey]

    /// - Throws: `.provider` for what is no set of keys.
    package init(_ value: JSONValue) throws(SignOnTrouble) {
        guard let keys = value["keys"]?.array, keys.count <= 100 else {
            throw SignOnTrouble(.provider, "no set of keys")
        }
        self.keys = keys.compactMap(JSONWebKey.init)
    }

    /// The key a token names. One that names none is read only where there is no choice.
    func key(for token: JSONWebToken) -> JSONWebKey? {
        let fitting = keys.filter { $0.fits(token.algorithm) }
        if let id = token.keyID { return fitting.first { $0.id == id } }
        return fitting.count == 1 ? fitting[0] : nil
    }
}
