import Hummingbird

/// `GET /metrics`.
struct MetricsHandler: Handler {
    let metrics: ServerMetrics
    let version: String
    let gauges: @Sendable () async -> [Gauge]

    func answer(_ visit: Visit) async -> Response {
        var text = PrometheusText()
        requests(&text, metrics.snapshot())
        for gauge in await gauges() {
            text.family(gauge.name, "gauge", gauge.help)
            text.sample(gauge.name, [], gauge.value)
        }
        var headers = HTTPFields()
        headers[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text.text)))
    }

    private func requests(_ text: inout PrometheusText, _ state: ServerMetrics.State) {
        text.family("nguon_build_info", "gauge", "The running build.")
        text.sample("nguon_build_info", [("version", version)], 1)
        text.family("http_requests_in_flight", "gauge", "Requests being answered, this one among them.")
        text.sample("http_requests_in_flight", [], state.inFlight)
        answers(&text, state)
        captures(&text, state)
    }

    private func answers(_ text: inout PrometheusText, _ state: ServerMetrics.State) {
        text.family("http_requests_total", "counter", "Answers by route, method and status.")
        for (answer, count) in state.answers.sorted(by: {
            ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status)
        }) {
            let labels = [("route", answer.route), ("method", answer.method), ("status", String(answer.status))]
            text.sample("http_requests_total", labels, count)
        }
        text.family("http_request_duration_seconds", "histogram", "Time to an answer, without sending it.")
        for (route, histogram) in state.durations.sorted(by: { $0.key < $1.key }) {
            text.histogram("http_request_duration_seconds", [("route", route)], histogram)
        }
    }

    private func captures(_ text: inout PrometheusText, _ state: ServerMetrics.State) {
        text.family("nguon_captures_total", "counter", "Capture requests by outcome.")
        for (outcome, count) in state.captures.sorted(by: { $0.key < $1.key }) {
            text.sample("nguon_captures_total", [("outcome", outcome)], count)
        }
        text.family("nguon_events_total", "counter", "Events stored through this server since it started.")
        text.sample("nguon_events_total", [], state.events)
        text.family(
            "nguon_page_cache_total", "counter", "Origin pages that memory may keep: found there, or made.")
        text.sample("nguon_page_cache_total", [("outcome", "hit")], state.pagesFromMemory)
        text.sample("nguon_page_cache_total", [("outcome", "miss")], state.pagesMade)
    }
}
