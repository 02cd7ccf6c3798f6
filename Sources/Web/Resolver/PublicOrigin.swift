import Hummingbird

/// Under which origin an answer speaks of itself. The setting decides; where nobody set one, the reverse proxy that is trusted to know.
/// A host that merely stands in a request is never believed: it would send people, and what caches keep, wherever its writer likes.
struct PublicOrigin: Sendable {
    /// Where our pages stand: without a slash at the end.
    let text: String
    /// The one of our origins, present or former, that the code was asked for under.
    let asked: String
    /// Whether it is only what a proxy said: good for who asked, and for nobody after.
    let isHearsay: Bool

    init(_ visit: Visit, _ installation: InstallationSettings) {
        let own = installation.publicOrigin
        let forwarded = visit.forwardedOrigin
        text = installation.isOriginKnown ? own : forwarded ?? own
        isHearsay = !installation.isOriginKnown && forwarded != nil
        let host = forwarded.flatMap(Self.host) ?? visit.request.head.authority?.lowercased()
        let former = installation.formerOrigins.first { origin in
            host.map { Self.names(origin, $0) } ?? false
        }
        asked = former ?? text
    }

    /// Whether an origin is of this host; the port of its scheme may be said or not.
    private static func names(_ origin: String, _ host: String) -> Bool {
        guard let own = Self.host(of: origin) else { return false }
        let port = origin.hasPrefix("https") ? ":443" : ":80"
        return own == host || own + port == host
    }

    private static func host(of origin: String) -> String? {
        origin.firstRange(of: "://").map { origin[$0.upperBound...].lowercased() }
    }
}
