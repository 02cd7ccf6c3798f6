import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: `scrypt$32768$8$3$salt$key`, with its own cost, so that the cost may grow.
struct PasswordHash: Hashable, Sendable {
    let cost: PasswordCost
    let salt: [UInt8]
    let key: [UInt8]

    /// Slow on purpose: for a ``PasswordWorker``'s thread.
    init(_ password: String, salt: [UInt8], cost: PasswordCost) {
        self.cost = cost
        self.salt = salt
        key = Self.derive(password, salt: salt, cost: cost)
    }

    /// What no password gives, though trying one costs as much: made at once, as every start of the program needs one.
    init(ofNobodyAt cost: PasswordCost) {
        self.cost = cost
        salt = Array(repeating: 0, count: 16)
        key = Array(repeating: 0, count: Self.keyBytes)
    }

    private static let keyBytes = 32

    /// Nil for what `text` would not have written.
    init?(_ text: String) {
        let parts = text.split(separator: "$").map(String.init)
        guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
            let parallelism = Int(parts[3]), let salt = Base64URL.decode(parts[4]), let key = Base64URL.decode(parts[5])
        else { return nil }
        cost = PasswordCost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
        self.salt = salt
        self.key = key
    }

    var text: String {
        let numbers = "\(cost.rounds)$\(cost.blockSize)$\(cost.parallelism)"
        return "scrypt$\(numbers)$\(Base64URL.encode(salt))$\(Base64URL.encode(key))"
    }

    /// As slow as making it was.
    func matches(_ password: String) -> Bool {
        BearerSecret.isSame(Self.derive(password, salt: salt, cost: cost), key)
    }

    /// Two keyboards may compose one letter differently: it is the same password.
    private static func derive(_ password: String, salt: [UInt8], cost: PasswordCost) -> [UInt8] {
        let bytes = Array(password.precomposedStringWithCanonicalMapping.utf8)
        // Fails for numbers that are no power of two or too large only, and ours are constants.
        let key = try! KDF.Scrypt.deriveKey(
            from: bytes, salt: salt, outputByteCount: keyBytes, rounds: cost.rounds, blockSize: cost.blockSize,
            parallelism: cost.parallelism)
        return key.withUnsafeBytes { Array($0) }
    }
}
