/// What one try at a password costs whoever makes it: scrypt's three numbers.
package struct PasswordCost: Hashable, Sendable {
    /// A power of two. Memory is 128 × rounds × blockSize bytes.
    package let rounds: Int
    package let blockSize: Int
    package let parallelism: Int

    package init(rounds: Int, blockSize: Int, parallelism: Int) {
        self.rounds = rounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// 32 MiB and three passes: one of the settings OWASP names as equal (Password Storage Cheat Sheet).
    package static let standard = PasswordCost(rounds: 1 << 15, blockSize: 8, parallelism: 3)
}
