/// How the HTTP side listens and what it refuses.
package struct WebSettings: Sendable {
    package var host = "127.0.0.1"
    /// 0 takes a free port; `buildApplication` reports which.
    package var port = 8080
    /// The version in `/metrics`, `GS1-Vendor-Version` and `/openapi.json`.
    package var version = "0.2.0"
    /// The largest body `POST /epcis/capture` takes, bytes.
    package var captureBytes = 32 << 20
    /// The most events in one document.
    package var captureEvents = 50_000
    /// The longest request target, bytes.
    package var targetBytes = 16 << 10
    /// How long a body may take before its rate counts.
    package var bodyGrace: Duration = .seconds(20)
    /// The slowest a body may come after the grace, bytes a second.
    package var bodyRate = 2 << 10
    /// How long a connection may stay silent.
    package var idleTimeout: Duration = .seconds(60)
    /// How long a refused client may go on sending before the connection closes.
    package var lingering: Duration = .seconds(2)
    /// Refusals (wrong key, refused capture) a caller may collect at once, and how fast they are forgiven, a second.
    package var refusalBurst = 60
    package var refusalRate = 1.0
    /// Whether a peer (an IP address) is one's own reverse proxy, whose `X-Forwarded-For` names the client.
    package var isTrustedProxy: @Sendable (String) -> Bool = { _ in false }
    /// The most events of a page of `GET /epcis/events`, whatever `perPage` asks.
    package var eventsPerPage = 1_000
    /// Room for origin pages in memory, bytes; 0 makes every page anew.
    package var pageMemory = 128 << 20

    package init() {}
}
