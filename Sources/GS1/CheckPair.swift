/// The two check characters of a Global Model Number (General Specifications 7.9.5): CSET 82 values weighted by
/// primes from the right, modulo 1021, written with 32 characters that are hard to confuse.
package enum CheckPair {
    /// The first 97 primes; a model number needs 23 of them.
    private static let weights = (2...509).filter { number in
        (2..<number).allSatisfy { !number.isMultiple(of: $0) }
    }
    private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)

    /// The pair that belongs behind `body`; nil when `body` is longer than 97 or leaves CSET 82.
    package static func following(_ body: some StringProtocol) -> String? {
        pair(Array(body.utf8)).map { String(decoding: [$0.0, $0.1], as: UTF8.self) }
    }

    /// The pair as two ASCII characters.
    static func pair(_ body: [UInt8]) -> (UInt8, UInt8)? {
        guard body.count <= weights.count else { return nil }
        var sum = 0
        for (byte, weight) in zip(body.reversed(), weights) {
            guard let value = CharacterRepertoire.cset82Value(of: byte) else { return nil }
            sum += value * weight
        }
        let remainder = sum % 1021
        return (alphabet[remainder / 32], alphabet[remainder % 32])
    }
}
