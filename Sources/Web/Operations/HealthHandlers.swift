import Hummingbird

/// `GET /health/live`: the process answers.
struct LiveHandler: Handler {
    func answer(_ visit: Visit) -> Response { JSONAnswer.response(["status": "live"]) }
}

/// `GET /health/ready`: the process can do its work; 503 otherwise.
struct ReadyHandler: Handler {
    let checks: @Sendable () async -> [ReadinessCheck]

    private struct Report: Codable {
        let status: String
        let checks: [ReadinessCheck]
    }

    func answer(_ visit: Visit) async -> Response {
        let checks = await checks()
        let isReady = checks.allSatisfy(\.isReady)
        return JSONAnswer.response(
            Report(status: isReady ? "ready" : "notReady", checks: checks), status: isReady ? .ok : .serviceUnavailable)
    }
}
