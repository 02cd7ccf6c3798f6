import Crypto
import Records
import Traceability

/// The ID of a file created under an `Idempotency-Key`: the same key of the same caller names the same file for ever, so that a
/// request sent twice creates one.
enum IdempotentFileID {
    /// - Throws: 400 for a key that is empty or longer than 255 bytes.
    static func make(_ key: String, for visit: Visit, _ kind: FileKind) throws(Problem) -> String {
        try make(key, for: visit, of: kind.rawValue)
    }

    /// Of what is no file: `kind` tells the keys of one kind of thing from those of another.
    static func make(_ key: String, for visit: Visit, of kind: String) throws(Problem) -> String {
        guard (1...255).contains(key.utf8.count) else { throw Problem(.badRequest, "web.idempotencyKey") }
        let who = visit.actor?.id ?? ""
        let digest = SHA256.hash(data: Array("\(kind)\u{1F}\(who)\u{1F}\(key)".utf8))
        return digest.prefix(10).map { String(String(Int($0) + 256, radix: 16).dropFirst()) }.joined()
    }
}
