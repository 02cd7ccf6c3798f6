import Testing

@testable import Web

@Suite("What every answer wears")
struct PlumbingTests {
    @Test("a sane request id comes back, another is replaced")
    func requestID() async throws {
        try await LiveServer.run { server in
            let kept = try await server.get("/health/live", [("X-Request-Id", "abc-1.2_3")])
            #expect(kept["x-request-id"] == "abc-1.2_3")
            for insane in ["a b<script>", String(repeating: "x", count: 65), "đ"] {
                let replaced = try await server.get("/health/live", [("X-Request-Id", insane)])
                #expect(replaced["x-request-id"]?.count == 32)
            }
        }
    }

    @Test("every route, and no route, has its id and its security headers")
    func security() async throws {
        try await LiveServer.run { server in
            for address in Address.samples + [.unknown] {
                let answer = try await server.get(address == .unknown ? "/nowhere" : address.path)
                let route = Comment(rawValue: address.template)
                #expect(answer["x-request-id"] != nil, route)
                #expect(answer["x-content-type-options"] == "nosniff", route)
                #expect(answer["x-frame-options"] == "DENY", route)
                #expect(answer["referrer-policy"] == "same-origin", route)
                #expect(answer["permissions-policy"]?.contains("microphone=()") == true, route)
                let drawsPlaces =
                    address.template.hasPrefix("/quan-ly/noi-san-xuat") || address.template.hasSuffix("}/xac-nhan")
                #expect(answer["permissions-policy"]?.contains("geolocation=()") == !drawsPlaces, route)
                #expect(answer["content-security-policy"]?.contains("frame-ancestors 'none'") == true, route)
                #expect(answer["content-security-policy"]?.contains("unsafe") == false, route)
                #expect(answer["strict-transport-security"] != nil, route)
                #expect(answer["cache-control"] != nil, route)
                #expect(answer["date"] != nil, route)
                #expect(answer["server"] == nil, route)
            }
        }
    }

    @Test("HEAD is GET without the body")
    func head() async throws {
        try await LiveServer.run(settings: { $0.refusalBurst = 1_000 }) { server in
            let skipped = ["transfer-encoding", "content-length"]
            for address in Address.samples where address != .metrics {
                let key = [("Authorization", "Bearer \(LiveServer.readKey)")]
                let get = try await server.get(address.path, key)
                let head = try await server.send("HEAD", address.path, key)
                #expect(head.status == get.status, Comment(rawValue: address.template))
                #expect(head.body.isEmpty)
                #expect(head["content-length"].flatMap(Int.init) == get.body.count, Comment(rawValue: address.template))
                let names = { (answer: Answer) in Set(answer.headers.map(\.name)).subtracting(skipped) }
                #expect(names(head) == names(get), Comment(rawValue: address.template))
            }
        }
    }

    @Test("OPTIONS says what is allowed; the EPCIS resources say what they speak")
    func options() async throws {
        try await LiveServer.run { server in
            for address in Address.samples {
                let answer = try await server.send("OPTIONS", address.path)
                #expect(answer.status == 204)
                #expect(answer["allow"]?.hasPrefix("OPTIONS, ") == true)
                guard address.isEPCIS else { continue }
                for name in ["version", "min", "max"] {
                    #expect(answer["gs1-epcis-\(name)"] == "2.0.0")
                    #expect(answer["gs1-cbv-\(name)"] == "2.0.0")
                }
                #expect(answer["gs1-epc-format"] == "Never_Translates")
                #expect(answer["gs1-cbv-xml-format"] == "Never_Translates")
                #expect(answer["gs1-extensions"]?.contains("=") == true)
                #expect(answer["gs1-vendor-version"] != nil)
                #expect((answer["gs1-epcis-capture-limit"] != nil) == (address == .capture))
                #expect((answer["gs1-epcis-capture-file-size-limit"] != nil) == (address == .capture))
                #expect((answer["gs1-capture-error-behaviour"] == "all") == (address == .capture))
            }
        }
    }

    @Test("another origin may read what is public, and a preflight says how")
    func crossOrigin() async throws {
        try await LiveServer.run { server in
            let preflight = try await server.send(
                "OPTIONS", "/epcis/capture",
                [("Origin", "https://a.example"), ("Access-Control-Request-Method", "POST")])
            #expect(preflight["access-control-allow-origin"] == "*")
            #expect(preflight["access-control-allow-methods"]?.contains("POST") == true)
            #expect(preflight["access-control-allow-headers"]?.contains("GS1-Capture-Error-Behaviour") == true)
            #expect(preflight["access-control-allow-credentials"] == nil)
            #expect(try await server.get("/metrics")["access-control-allow-origin"] == nil)
            #expect(try await server.get("/")["access-control-allow-origin"] == nil)
            #expect(try await server.get("/epcis/events")["access-control-expose-headers"]?.contains("Link") == true)
        }
    }

    @Test("a method that a resource lacks is 405 and says which it has", arguments: ["DELETE", "PUT", "POST", "PURGE"])
    func wrongMethod(method: String) async throws {
        try await LiveServer.run { server in
            let page = try await server.send(method, "/tra-cuu")
            #expect(page.status == 405)
            #expect(page["allow"] == "OPTIONS, GET, HEAD")
            let problem = try await server.send(method, "/epcis/events/x")
            #expect(problem.status == 405)
            #expect(try problem.member("code") == "web.methodNotAllowed")
        }
    }

    @Test("an address that is too long is 414, in the contract's type under /epcis")
    func tooLong() async throws {
        try await LiveServer.run { server in
            let long = String(repeating: "a", count: 17_000)
            let problem = try await server.get("/epcis/events?MATCH_epc=\(long)")
            #expect(problem.status == 414)
            #expect(try problem.member("type") == "epcisException:URITooLongException")
            #expect(try await server.get("/\(long)").status == 414)
        }
    }

    @Test("nothing there is a page for people and a problem for programs")
    func notFound() async throws {
        try await LiveServer.run { server in
            let page = try await server.get("/khong/co", [("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")])
            #expect(page.status == 404)
            #expect(page["content-type"] == "text/html; charset=utf-8")
            #expect(page["x-request-id"] != nil && !page.text.contains(page["x-request-id"]!))
            let problem = try await server.get("/khong/co", [("Accept", "application/json")])
            #expect(problem.status == 404)
            #expect(problem["content-type"] == "application/problem+json")
            #expect(try problem.member("instance") == "urn:nguon:request:\(problem["x-request-id"]!)")
            let api = try await server.get("/epcis/nothing")
            #expect(api.status == 404)
        }
    }
}
