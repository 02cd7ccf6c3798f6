import Testing

@testable import Web

@Suite("Operations")
struct OperationsTests {
    @Test("readiness is what the checks say")
    func readiness() async throws {
        let database = ReadinessCheck(name: "database", isReady: true)
        try await LiveServer.run(readiness: [database]) { server in
            #expect(try await server.get("/health/live").status == 200)
            let ready = try await server.get("/health/ready")
            #expect(ready.status == 200)
            #expect(try ready.member("status") == "ready")
        }
        let disk = ReadinessCheck(name: "disk", isReady: false, detail: "97 % full")
        try await LiveServer.run(readiness: [database, disk]) { server in
            let unready = try await server.get("/health/ready")
            #expect(unready.status == 503)
            #expect(unready.text.contains("97 % full"))
        }
    }

    @Test("the metrics count answers by route, never by path")
    func metrics() async throws {
        try await LiveServer.run { server in
            _ = try await server.get("/01/09521001001007/10/SECRET-LOT")
            _ = try await server.get("/nowhere/SECRET")
            _ = try await server.send("PURGE", "/")
            let text = try await server.get("/metrics").text
            #expect(text.contains("http_requests_total{route=\"/{ai}/{key}\",method=\"GET\",status=\"404\"} 1\n"))
            #expect(text.contains("http_requests_total{route=\"/\",method=\"other\",status=\"405\"} 1\n"))
            #expect(text.contains("http_request_duration_seconds_count{route=\"/{ai}/{key}\"} 1\n"))
            #expect(text.contains("http_request_duration_seconds_bucket{route=\"/\",le=\"+Inf\"} 1\n"))
            #expect(text.contains("http_requests_in_flight 1\n"))
            #expect(text.contains("nguon_build_info{version="))
            #expect(!text.contains("SECRET"))
        }
    }

    @Test("the log has a line a request, with its id, and neither key nor query nor body")
    func accessLog() async throws {
        try await LiveServer.run { server in
            _ = try await server.get(
                "/epcis/events?EQ_eventID=urn:secret",
                [("Authorization", "Bearer \(LiveServer.readKey)"), ("X-Request-Id", "r-1")])
            _ = try await server.capture("{\"secret\":1}")
            let lines = server.log.all.filter { $0.contains(" request ") }
            #expect(lines.count == 2)
            #expect(lines[0].contains("path=/epcis/events ") && lines[0].contains("request=r-1"))
            #expect(lines[0].contains("status=200") && lines[0].contains("caller=key:"))
            for line in server.log.all {
                #expect(
                    !line.contains("secret") && !line.contains(LiveServer.readKey)
                        && !line.contains(LiveServer.captureKey))
            }
        }
    }

    @Test("a histogram is cumulative in its text")
    func histogram() {
        var histogram = Histogram()
        for seconds in [0.0005, 0.003, 0.003, 60] { histogram.add(seconds) }
        var text = PrometheusText()
        text.histogram("t", [("route", "a\"b\\c\n")], histogram)
        #expect(text.text.contains("t_bucket{route=\"a\\\"b\\\\c\\n\",le=\"0.001\"} 1\n"))
        #expect(text.text.contains("le=\"0.005\"} 3\n"))
        #expect(text.text.contains("le=\"10.0\"} 3\n"))
        #expect(text.text.contains("le=\"+Inf\"} 4\n"))
    }
}
