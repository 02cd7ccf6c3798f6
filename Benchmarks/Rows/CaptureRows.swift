import Foundation

/// `capture-sqlite`, `capture-postgres`, `capture-single`, `memory-load`: through the HTTP door of a server process, durable.
enum CaptureRows {
    static let batch = 1_000
    private static let batchesPerRun = 20
    private static let connections = 4

    static func sqlite(_ bench: Workbench) async throws -> Figure {
        let server = try bench.sqliteServer()
        let bare = try BareSQLite(directory: try bench.folder())
        var figure = batchFigure("capture-sqlite", against: "bare GRDB")
        var run = 0
        try await alternating(&figure, runs: 5) {
            run += 1
            return try await capture(into: server, run: run)
        } baseline: {
            try await bareRate(run: run) { try bare.insert(firstNumber: $0, bodies: $1, things: $2, place: $3) }
        }
        return figure
    }

    static func postgres(_ bench: Workbench) async throws -> Figure {
        let server = try bench.postgresServer()
        let bare = try BarePostgres(url: try bench.requirePostgres())
        var figure = batchFigure("capture-postgres", against: "bare COPY")
        var run = 0
        try await alternating(&figure, runs: 5) {
            run += 1
            return try await capture(into: server, run: run)
        } baseline: {
            try await bareRate(run: run) { try bare.insert(firstNumber: $0, bodies: $1, things: $2, place: $3) }
        }
        return figure
    }

    private static func batchFigure(_ name: String, against baseline: String) -> Figure {
        let bytes = SampleEvents(run: 1).document(batch: 0, events: batch).count
        return Figure(
            name: name, unit: "events/s", better: .higher,
            baselineName: "\(baseline): one JSON row, two mentions, two indexes an event",
            counts: """
                HTTP, parse, hash, two mentions, store; \(bytes / batch) bytes an event, batches of \(batch), \
                \(connections) connections, at most one commit a batch (1/\(batch) commit an event), synchronous
                """)
    }

    /// Sends a run's batches. A batch of this size is stored before it is answered (decision 0009); that it was is checked by its job.
    static func capture(into server: ServerProcess, run: Int, batches: Int = batchesPerRun) async throws -> Double {
        let sample = SampleEvents(run: run)
        let documents = (0..<batches).map { sample.document(batch: $0, events: batch) }
        let port = server.port, key = server.key
        return try await rate {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<connections {
                    group.addTask {
                        try await onThread {
                            var connection = try HTTPConnection(port: port)
                            var job: String?
                            for index in stride(from: worker, to: batches, by: connections) {
                                job = try post(documents[index], over: &connection, key: key)
                            }
                            try job.map { try checkStored($0, over: &connection, key: key) }
                        }
                    }
                }
                try await group.waitForAll()
            }
            return batches * batch
        }
    }

    /// The last job of a connection must say that all of its document is stored.
    private static func checkStored(_ job: String, over connection: inout HTTPConnection, key: String) throws {
        let answer = try connection.send("GET", job, headers: ["Authorization": "Bearer \(key)"])
        let object = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
        guard object?["running"] as? Bool == false, object?["storedCount"] as? Int == batch else {
            throw ServerProcess.Failure(what: "\(job) is not stored: \(String(decoding: answer.body, as: UTF8.self))")
        }
    }

    /// - Returns: the job's address.
    @discardableResult
    static func post(_ document: [UInt8], over connection: inout HTTPConnection, key: String) throws -> String? {
        let headers = ["Authorization": "Bearer \(key)", "Content-Type": "application/ld+json"]
        let answer = try connection.send("POST", "/epcis/capture", headers: headers, body: document)
        guard answer.status == 202 else {
            throw ServerProcess.Failure(what: "\(answer.status): \(String(decoding: answer.body, as: UTF8.self))")
        }
        return answer.location
    }

    private static func bareRate(
        run: Int, insert: (Int, [[UInt8]], [String], String) throws -> Void
    ) async throws -> Double {
        let sample = SampleEvents(run: run + 500)
        let bodies = (0..<batchesPerRun).map { part in
            (0..<batch).map { Array(sample.event(number: part * batch + $0).utf8) }
        }
        let things = (0..<batchesPerRun).map { part in
            (0..<batch).map { "01/09521234567899/21/R\(run)N\(part * batch + $0)" }
        }
        return try await rate {
            for part in 0..<batchesPerRun {
                let first = (run * batchesPerRun + part) * batch
                try insert(first, bodies[part], things[part], "414/9521234000013")
            }
            return batchesPerRun * batch
        }
    }

    // MARK: one event a request

    static func single(_ bench: Workbench, clients: Int) async throws -> Figure {
        let server = try bench.sqliteServer()
        let bare = try BareSQLite(directory: try bench.folder())
        var figure = Figure(
            name: clients == 1 ? "capture-single" : "capture-single-\(clients)", unit: "events/s", better: .higher,
            baselineName: "one bare durable commit (GRDB, one JSON row, two mentions)",
            counts:
                "one event a request, \(clients) client(s), SQLite; one commit a request at most, fewer when requests wait together"
        )
        var run = 0
        try await alternating(&figure, runs: 3) {
            run += 1
            return try await singles(into: server, run: run, clients: clients)
        } baseline: {
            let sample = SampleEvents(run: run + 500)
            return try await rate {
                for index in 0..<1_000 {
                    let number = run * 1_000 + index
                    try bare.insert(
                        firstNumber: number, bodies: [Array(sample.event(number: index).utf8)],
                        things: ["01/09521234567899/21/R\(run)N\(index)"], place: "414/9521234000013")
                }
                return 1_000
            }
        }
        return figure
    }

    private static func singles(into server: ServerProcess, run: Int, clients: Int) async throws -> Double {
        let total = clients == 1 ? 1_000 : 6_400
        let sample = SampleEvents(run: run)
        let documents = (0..<total).map { sample.document(batch: $0, events: 1) }
        let port = server.port, key = server.key
        return try await rate {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<clients {
                    group.addTask {
                        try await onThread {
                            var connection = try HTTPConnection(port: port)
                            for index in stride(from: worker, to: total, by: clients) {
                                try post(documents[index], over: &connection, key: key)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            return total
        }
    }
}

/// Runs blocking work on a thread of its own, off the few cooperative ones.
func onThread(_ body: @escaping @Sendable () throws -> Void) async throws {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let thread = Thread { continuation.resume(with: Result { try body() }) }
        thread.stackSize = 1 << 20
        thread.start()
    }
}
