import Hummingbird
import Logging
import Records

/// One request as the handlers see it: who, what, in which language.
struct Visit: Sendable {
    let request: Request
    let method: HTTPRequest.Method
    /// The path as received, percent-encoded.
    let path: String
    let query: Query
    let address: Address
    /// The request's ID: the client's own when it is sane, ours otherwise.
    let id: String
    let language: Language
    /// The client, for throttling: an IP address.
    let peer: String
    let logger: Logger
    /// Who the key belongs to; nil for the public.
    var caller: Actor?
    /// Who is signed in, where the address asks for somebody; nil for the public and for software.
    var person: SignedIn?
    /// The origin that a trusted reverse proxy was asked under; nil where it does not say, or nobody trusts it.
    var forwardedOrigin: String?

    func header(_ header: Header) -> String? { request.headers[own: header] }

    /// Whether the path is one word: a page that somebody mistyped, or a code in a form that is none of ours.
    var isOneWord: Bool { !path.dropFirst().isEmpty && !path.dropFirst().contains { $0 == "/" || $0 == "." } }
}
