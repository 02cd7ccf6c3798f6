import Hummingbird
import Logging

extension Visit {
    /// Reads what every request says of itself.
    init(_ request: Request, peer: String, logger: Logger, trustsForwardedFor: Bool, makeID: () -> String) {
        let target = Self.target(request.head.path ?? "/")
        let query = Query(raw: target.query)
        let id = request.headers[own: .requestID].flatMap(Self.saneID) ?? makeID()
        var logger = logger
        logger[metadataKey: "request"] = .string(id)
        self.init(
            request: request, method: request.method, path: target.path, query: query,
            address: Address(path: target.path), id: id, language: Self.language(request, query),
            peer: trustsForwardedFor ? Self.forwarded(request) ?? peer : peer, logger: logger, caller: nil,
            forwardedOrigin: trustsForwardedFor ? ForwardedOrigin.read(request) : nil)
    }

    /// Splits the request target; an absolute form (RFC 9112 3.2.2) loses its scheme and host, a fragment is dropped.
    static func target(_ received: String) -> (path: String, query: String?) {
        var text = received[...]
        if !text.utf8.starts(with: "/".utf8), let scheme = text.firstRange(of: "://") {
            text = text[scheme.upperBound...].drop { $0 != "/" && $0 != "?" }
        }
        let end = text.utf8.firstIndex(of: UInt8(ascii: "#")) ?? text.endIndex
        let mark = text.utf8[..<end].firstIndex(of: UInt8(ascii: "?")) ?? end
        let path = String(text[..<mark])
        return (path.isEmpty ? "/" : path, mark == end ? nil : String(text[mark..<end].dropFirst()))
    }

    /// An ID of another system is taken over when it is short and can harm neither log nor header.
    static func saneID(_ text: String) -> String? {
        let isSane = (1...64).contains(text.utf8.count) && text.utf8.allSatisfy(isSane)
        return isSane ? text : nil
    }

    private static func isSane(_ byte: UInt8) -> Bool {
        Character(Unicode.Scalar(byte)).isLetter && byte < 0x80 || (0x30...0x39).contains(byte)
            || "-._".utf8.contains(byte)
    }

    private static func language(_ request: Request, _ query: Query) -> Language {
        LanguagePreference.choose(
            explicit: query["lang"],
            remembered: request.headers[own: .cookie].flatMap {
                Cookie.value(of: LanguagePreference.cookieName, in: $0)
            },
            header: request.headers[own: .acceptLanguage])
    }

    /// The last address in the list: the one our own proxy saw.
    private static func forwarded(_ request: Request) -> String? {
        request.headers[own: .forwardedFor]?.split(separator: ",").last?.trimmed
    }
}
