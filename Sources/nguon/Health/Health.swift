import Records
import Web

/// What `/health/ready` and `/metrics` are told about the database and the disk.
struct Health: Sendable {
    let settings: Settings
    let stores: Stores

    /// Less room than this and the server says it is not ready: a write may fail any moment. Bytes.
    static let leastFreeBytes: Int64 = 64 << 20

    func readiness() async -> [ReadinessCheck] {
        [await database(), disk()].compactMap { $0 }
    }

    func gauges() async -> [Gauge] {
        var gauges: [Gauge] = []
        if let backlog = try? await stores.jobs.backlog() {
            gauges.append(
                Gauge(
                    name: "nguon_capture_backlog",
                    help: "Accepted documents whose events are not stored yet (at most 1000).",
                    value: Double(backlog)))
        }
        if let waiting = try? await stores.outbox.backlog() {
            gauges.append(
                Gauge(
                    name: "nguon_messages_waiting", help: "Messages that have not left yet (at most 1000).",
                    value: Double(waiting)))
        }
        if let highest = try? await stores.feed.highest() {
            gauges.append(
                Gauge(
                    name: "nguon_event_number", help: "The highest event number given so far.", value: Double(highest)))
        }
        if let free = freeBytes {
            gauges.append(
                Gauge(
                    name: "nguon_disk_free_bytes", help: "Free bytes on the disk of the data folder.",
                    value: Double(free)))
        }
        return gauges
    }

    private func database() async -> ReadinessCheck {
        do {
            _ = try await stores.feed.highest()
            return ReadinessCheck(name: "database", isReady: true)
        } catch {
            return ReadinessCheck(name: "database", isReady: false, detail: "unreachable")
        }
    }

    private func disk() -> ReadinessCheck? {
        guard let free = freeBytes else { return nil }
        let isEnough = free >= Self.leastFreeBytes
        return ReadinessCheck(name: "disk", isReady: isEnough, detail: isEnough ? nil : "almost full")
    }

    private var freeBytes: Int64? { Disk.freeBytes(near: settings.diskPath) }
}

extension Settings {
    /// Where room is needed: the embedded database's file; a server's disk is watched where it stands.
    var diskPath: String {
        switch database {
        case .sqlite(let path): path
        case .postgres: data
        }
    }
}
