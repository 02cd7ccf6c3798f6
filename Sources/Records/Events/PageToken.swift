import Crypto
import Foundation

/// Where a page ended, sealed: a client can neither read meaning into it nor change it, nor use it for another query.
struct PageToken: Hashable {
    /// The last event of the page.
    let eventTime: Int64
    let number: Int64
    /// The highest event number when the first page was read: later events do not slip into a running query.
    let highWater: Int64
    /// Microseconds UTC.
    let expiresAt: Int64

    /// - Parameter query: a digest of the query the token belongs to.
    func sealed(for query: [UInt8], key: [UInt8]) -> String {
        let payload = [eventTime, number, highWater, expiresAt].flatMap(Self.bytes)
        return Base64URL.encode(payload + Self.seal(payload, query, key))
    }

    static func open(
        _ text: String, for query: [UInt8], key: [UInt8], now: Int64
    ) throws(PageTokenError) -> PageToken {
        guard let bytes = Base64URL.decode(text), bytes.count == 48 else { throw PageTokenError(.bad) }
        let payload = Array(bytes.prefix(32))
        guard BearerSecret.isSame(Array(bytes.suffix(16)), seal(payload, query, key)) else {
            throw PageTokenError(.bad)
        }
        let token = PageToken(
            eventTime: integer(payload, 0), number: integer(payload, 1), highWater: integer(payload, 2),
            expiresAt: integer(payload, 3))
        guard now < token.expiresAt else { throw PageTokenError(.expired) }
        return token
    }

    /// Half an HMAC-SHA-256: 128 bits.
    private static func seal(_ payload: [UInt8], _ query: [UInt8], _ key: [UInt8]) -> [UInt8] {
        let code = HMAC<SHA256>.authenticationCode(for: payload + query, using: SymmetricKey(data: key))
        return Array(Array(code).prefix(16))
    }

    private static func bytes(_ integer: Int64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: integer >> (56 - 8 * Int64($0))) }
    }

    private static func integer(_ bytes: [UInt8], _ index: Int) -> Int64 {
        bytes[index * 8..<index * 8 + 8].reduce(0) { $0 << 8 | Int64($1) }
    }
}
