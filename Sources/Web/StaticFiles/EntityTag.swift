/// A strong entity tag: a hash of the bytes it stands for.
struct EntityTag: Sendable, Hashable {
    /// FNV-1a, 64 bits: tells contents apart; it guards against nothing.
    let hash: String

    init(of bytes: [UInt8]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        self.hash = String(hash, radix: 36)
    }

    /// As it stands in `ETag`.
    var quoted: String { "\"\(hash)\"" }

    /// RFC 9110 13.1.2: whether `If-None-Match`, a list of tags or `*`, names it; compared weakly.
    func isNamed(in condition: String?) -> Bool {
        (condition ?? "").split(separator: ",").contains { item in
            let item = item.trimmed
            return item == "*" || item == quoted || item == "W/\(quoted)"
        }
    }
}
