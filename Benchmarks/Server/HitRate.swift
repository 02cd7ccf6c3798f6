/// How many pages came from the server's memory, as its `/metrics` counts them.
struct HitRate {
    private var before: (hits: Double, misses: Double)

    init(_ server: ServerProcess) throws { before = try Self.counts(server) }

    mutating func since(_ server: ServerProcess) throws -> String {
        let now = try Self.counts(server)
        let (hits, misses) = (now.hits - before.hits, now.misses - before.misses)
        before = now
        guard hits + misses > 0 else { return "no page kept in memory" }
        return "hit rate \(Report.round(hits / (hits + misses) * 100)) %"
    }

    private static func counts(_ server: ServerProcess) throws -> (hits: Double, misses: Double) {
        var connection = try HTTPConnection(port: server.port)
        let text = String(decoding: try connection.send("GET", "/metrics").body, as: UTF8.self)
        func value(_ outcome: String) -> Double {
            text.split(separator: "\n").first { $0.hasPrefix(#"nguon_page_cache_total{outcome="\#(outcome)"}"#) }
                .flatMap { $0.split(separator: " ").last.flatMap { Double($0) } } ?? 0
        }
        return (value("hit"), value("miss"))
    }
}
