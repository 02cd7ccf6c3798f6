import Foundation

/// `trace-12-…`: a lot traced back over 12 hops, each lot made of three, through `GET /api/v1/trace`.
enum TraceRows {
    /// Lots on each level of one lattice, product first: 12 hops from the product to the last level.
    private static let widths = [1, 3, 9] + [Int](repeating: 24, count: 10)
    /// One transformation for each lot that is made of others, one object event for each lot of the last level.
    private static let eventsPerLattice = widths.reduce(0, +)

    static func trace(_ bench: Workbench, events: Int) async throws -> [Figure] {
        let database = "sqlite:\(try bench.folder())/nguon.sqlite"
        var server: ServerProcess? = try ServerProcess(binary: bench.binary, database: database, port: bench.port())
        let lattices = events / eventsPerLattice
        if let server { try await fill(server, lattices: lattices) }
        let label = events == 1_000_000 ? "1m" : "\(events / 1_000)k"
        var warm = figure("trace-12-\(label)", "every lattice asked once before")
        var cold = figure("trace-12-\(label)-cold", "server restarted and page cache dropped before each")
        if let server { try measure(&warm, server, lattices: lattices, rounds: 400) }
        server?.stop()
        server = nil
        for round in 0..<9 {
            try dropCaches()
            let fresh = try ServerProcess(binary: bench.binary, database: database, port: bench.port())
            try measureOnce(&cold, fresh, lattice: round * 37 % lattices)
            fresh.stop()
        }
        cold.p99 = cold.values.max()
        return [warm, cold]
    }

    private static func figure(_ name: String, _ what: String) -> Figure {
        Figure(
            name: name, unit: "ms", better: .lower, baselineName: "–",
            counts:
                "one trace of \(eventsPerLattice) events over 12 hops, fan-out 3, HTTP and JSON included, SQLite; \(what)"
        )
    }

    private static func measure(_ figure: inout Figure, _ server: ServerProcess, lattices: Int, rounds: Int) throws {
        var connection = try HTTPConnection(port: server.port)
        for lattice in 0..<min(lattices, rounds) { _ = try ask(&connection, server.key, lattice) }
        for round in 0..<rounds {
            figure.values.append(try ask(&connection, server.key, round * 7919 % min(lattices, rounds)))
        }
        figure.p99 = percentile(figure.values, 0.99)
    }

    private static func measureOnce(_ figure: inout Figure, _ server: ServerProcess, lattice: Int) throws {
        var connection = try HTTPConnection(port: server.port)
        figure.values.append(try ask(&connection, server.key, lattice))
    }

    /// Milliseconds of one trace; the answer must hold every event of its lattice.
    private static func ask(_ connection: inout HTTPConnection, _ key: String, _ lattice: Int) throws -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        let path =
            "/api/v1/trace?direction=backward&code=https://id.example.org/01/09521234567899/10/\(lot(lattice, 0, 0))"
        let answer = try connection.send("GET", path, headers: ["Authorization": "Bearer \(key)"])
        let took = seconds(clock.now - start) * 1_000
        let object = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
        guard answer.status == 200, (object?["events"] as? [Any])?.count == eventsPerLattice else {
            throw ServerProcess.Failure(
                what: "trace of lattice \(lattice): \(answer.status), \(object?["events"].map { "\($0)".count } ?? 0)")
        }
        return took
    }

    private static func fill(_ server: ServerProcess, lattices: Int) async throws {
        let port = server.port, key = server.key
        try await onThread {
            var connection = try HTTPConnection(port: port)
            for first in stride(from: 0, to: lattices, by: 4) {
                let events = (first..<min(first + 4, lattices)).flatMap(latticeEvents)
                let document = Array((SampleEvents.prefix + events.joined(separator: ",") + "]}}").utf8)
                try CaptureRows.post(document, over: &connection, key: key)
            }
        }
    }

    private static func lot(_ lattice: Int, _ level: Int, _ place: Int) -> String { "L\(lattice)V\(level)P\(place)" }

    private static func latticeEvents(_ lattice: Int) -> [String] {
        widths.indices.reversed().flatMap { level in
            (0..<widths[level]).map { place in
                level == widths.count - 1 ? harvest(lattice, level, place) : transformation(lattice, level, place)
            }
        }
    }

    private static func harvest(_ lattice: Int, _ level: Int, _ place: Int) -> String {
        """
        {"type":"ObjectEvent","action":"ADD","bizStep":"commissioning",\(common(level)),\
        "quantityList":[\(quantity(lattice, level, place))]}
        """
    }

    private static func transformation(_ lattice: Int, _ level: Int, _ place: Int) -> String {
        let below = widths[level + 1]
        let inputs = (0..<3).map { quantity(lattice, level + 1, (place * 3 + $0) % below) }.joined(separator: ",")
        return """
            {"type":"TransformationEvent","bizStep":"commissioning",\(common(level)),"inputQuantityList":[\(inputs)],\
            "outputQuantityList":[\(quantity(lattice, level, place))]}
            """
    }

    /// Levels far from the product happened first.
    private static func common(_ level: Int) -> String {
        """
        "eventTime":"2026-09-\(SampleEvents.pad(28 - level, 2))T08:00:00.000+07:00","eventTimeZoneOffset":"+07:00",\
        "bizLocation":{"id":"https://id.example.org/414/9521234000013"}
        """
    }

    private static func quantity(_ lattice: Int, _ level: Int, _ place: Int) -> String {
        """
        {"epcClass":"https://id.example.org/01/09521234567899/10/\(lot(lattice, level, place))","quantity":10,"uom":"KGM"}
        """
    }

    private static func dropCaches() throws {
        sync()
        try "3".write(toFile: "/proc/sys/vm/drop_caches", atomically: false, encoding: .utf8)
    }
}
