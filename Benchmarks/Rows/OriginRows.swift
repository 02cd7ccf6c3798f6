import Foundation

/// `origin-page`, `origin-page-zipf`, `origin-page-1m`: origin pages over 64 connections against a bare route that answers the same bytes.
enum OriginRows {
    private static let connections = 64
    private static let seconds = 4.0
    private static let headers = "Accept: text/html\r\nAccept-Language: vi\r\n"
    private static let runs = 5
    /// Codes asked for: the labels of 5,000 lots.
    private static let asked = 50_000

    /// - Parameters:
    ///   - lots: how many are in the store; ``asked`` codes of them are asked for.
    static func pages(_ bench: Workbench, lots: Int, named name: String) async throws -> [Figure] {
        let database = "sqlite:\(try bench.folder())/nguon.sqlite"
        var server = try ServerProcess(binary: bench.binary, database: database, port: bench.port())
        try await fill(server, lots: lots)
        let body = try page(of: SampleLots.path(ofItem: asked / 2), server)
        let bare = try BareServer(port: bench.port(), body: body, scratch: try bench.folder())
        let against = Comparison(bare: bare, bytes: body.count, store: lots * SampleLots.eventsPerLot)
        try warm(server, items: asked)
        var figures = [try await measure(name, server, against, Uniform(count: asked), "uniform")]
        if name == "origin-page" {
            figures.append(try await measure("\(name)-zipf", server, against, Zipf(count: asked), "Zipf (s = 1)"))
        }
        server.stop()
        server = try ServerProcess(
            binary: bench.binary, database: database, port: bench.port(), more: ["--page-memory", "0"])
        return figures + [try await measure("\(name)-cold", server, against, Uniform(count: asked), "uniform")]
    }

    private struct Comparison {
        let bare: BareServer
        let bytes: Int
        let store: Int
    }

    /// Asks every code once, as a day's first buyers would.
    private static func warm(_ server: ServerProcess, items: Int) throws {
        var next = -1
        _ = try LoadGenerator(port: server.port, connections: connections).run(
            seconds: 60, headers: headers, atMost: items
        ) {
            next += 1
            let lots = items / SampleLots.itemsPerLot
            return SampleLots.path(ofItem: next % lots * SampleLots.itemsPerLot + next / lots % SampleLots.itemsPerLot)
        }
    }

    private static func measure(
        _ name: String, _ server: ServerProcess, _ against: Comparison, _ choice: some Choice, _ what: String
    ) async throws -> Figure {
        var choice = choice
        var figure = Figure(
            name: name, unit: "pages/s", better: .higher,
            baselineName: "bare Hummingbird route, the same \(against.bytes) bytes",
            counts: "")
        var hits = try HitRate(server)
        var latencies: [Double] = []
        try await alternating(&figure, runs: runs) {
            let result = try ours(server, &choice)
            latencies += result.latencies
            return result.rate
        } baseline: {
            try load(against.bare.port) { "/p/01/09521234567899" }.rate
        }
        figure.p99 = percentile(latencies, 0.99) * 1_000
        let cached = try hits.since(server)
        figure.counts =
            "\(what) over \(asked) codes in a store of \(against.store) events, \(connections) connections, SQLite, load generator on the same cores; p99 in ms; \(cached)"
        return figure
    }

    private static func ours(_ server: ServerProcess, _ choice: inout some Choice) throws -> LoadGenerator.Result {
        try load(server.port) { SampleLots.path(ofItem: choice.next()) }
    }

    private static func load(_ port: UInt16, next: () -> String) throws -> LoadGenerator.Result {
        try LoadGenerator(port: port, connections: connections).run(
            seconds: seconds, headers: headers, next: next)
    }

    /// One page, checked: it must say that its code is good.
    private static func page(of path: String, _ server: ServerProcess) throws -> [UInt8] {
        var connection = try HTTPConnection(port: server.port)
        let answer = try connection.send("GET", path, headers: ["Accept": "text/html", "Accept-Language": "vi"])
        guard answer.status == 200, String(decoding: answer.body, as: UTF8.self).contains(#"class="verdict good""#)
        else {
            throw ServerProcess.Failure(
                what: "\(path): \(answer.status), \(String(decoding: answer.body, as: UTF8.self))")
        }
        return answer.body
    }

    private static func fill(_ server: ServerProcess, lots: Int) async throws {
        let port = server.port, key = server.key
        try await onThread {
            var connection = try HTTPConnection(port: port)
            try CaptureRows.post(SampleLots.masterData, over: &connection, key: key)
            for first in stride(from: 0, to: lots, by: 200) {
                try CaptureRows.post(
                    SampleLots.document(lots: first..<min(first + 200, lots)), over: &connection, key: key)
            }
        }
    }
}
