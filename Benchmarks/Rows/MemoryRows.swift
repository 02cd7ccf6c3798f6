/// `memory-idle`, `memory-load`: resident memory of a server process on SQLite.
enum MemoryRows {
    static func idle(_ bench: Workbench) async throws -> Figure {
        let server = try bench.sqliteServer()
        var figure = Figure(
            name: "memory-idle", unit: "MB", better: .lower, baselineName: "–",
            counts: "VmRSS just after start, empty store, SQLite")
        figure.values = [try server.residentMegabytes()]
        return figure
    }

    static func load(_ bench: Workbench) async throws -> Figure {
        let server = try bench.sqliteServer()
        let idle = try server.residentMegabytes()
        _ = try await CaptureRows.capture(into: server, run: 1, batches: 100)
        var figure = Figure(
            name: "memory-load", unit: "MB", better: .lower, baselineName: "the same process before the load",
            counts: "VmRSS after 100,000 events captured in batches of 1,000 over 4 connections, SQLite")
        figure.values = [try server.residentMegabytes()]
        figure.baselines = [idle]
        return figure
    }
}
