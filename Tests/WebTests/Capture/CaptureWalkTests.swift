import Foundation
import Support
import Testing

@testable import Web

@Suite("Capture and query over HTTP")
struct CaptureWalkTests {
    static let read = [("Authorization", "Bearer \(LiveServer.readKey)")]
    static let own = [("Authorization", "Bearer \(LiveServer.captureKey)")]

    @Test("a document is taken, its job told, its event found again as it was sent", arguments: Engine.allCases)
    func walk(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            let event = SampleDocument.event(id: "urn:uuid:1", more: ", \"example:note\": \"Đồng Nai\"")
            let taken = try await server.capture(SampleDocument.document([event]))
            #expect(taken.status == 202)
            #expect(taken.body.isEmpty)
            #expect(taken["gs1-epcis-version"] == "2.0.0")
            let job = try await server.get(try #require(taken["location"]), Self.own)
            #expect(job.status == 200)
            let told = try job.json()
            #expect(told["running"] as? Bool == false && told["success"] as? Bool == true)
            #expect(told["captureErrorBehaviour"] as? String == "rollback")
            #expect(told["storedCount"] as? Int == 1)
            let found = try await server.get("/epcis/events?EQ_eventID=urn:uuid:1", Self.read)
            let kept = try Self.events(found)
            #expect(kept.count == 1)
            #expect(kept[0]["example:note"] as? String == "Đồng Nai")
            #expect(kept[0]["recordTime"] != nil)
            let one = try await server.get("/epcis/events/urn:uuid:1", Self.read)
            #expect(try Self.events(one).count == 1)
            #expect(try await server.get("/epcis/events/urn:uuid:2", Self.read).status == 404)
        }
    }

    @Test("a job is its sender's own", arguments: Engine.allCases)
    func ownership(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            let taken = try await server.capture(SampleDocument.harvest())
            let location = try #require(taken["location"])
            let foreign = try await server.get(location, Self.read)
            #expect(foreign.status == 404)
            #expect(try foreign.member("type") == "epcisException:NoSuchResourceException")
            let list = try await server.get("/epcis/capture", Self.read)
            #expect(list.text == "[]")
            #expect(try await server.get("/epcis/capture/nonsense", Self.own).status == 404)
        }
    }

    @Test("the list of jobs tells what was wrong, as each job does", arguments: Engine.allCases)
    func listed(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            let late = SampleDocument.event(time: "2027-11-12T07:00:00+07:00")
            #expect(try await server.capture(SampleDocument.document([late])).status == 202)
            #expect(try await server.capture(SampleDocument.harvest()).status == 202)
            let list = try await server.get("/epcis/capture", Self.own)
            let jobs = try #require(JSONSerialization.jsonObject(with: Data(list.body)) as? [[String: Any]])
            #expect(jobs.map { ($0["errors"] as? [Any])?.count } == [0, 1])
            #expect(list.text.contains("capture.future"))
        }
    }

    @Test("where programs ask, nothing is a problem document, not a page")
    func nothingForPrograms() async throws {
        try await LiveServer.run { server in
            for (path, type) in [
                ("/epcis/foo", "epcisException:NoSuchResourceException"),
                ("/epcis/events/%ff", "epcisException:NoSuchResourceException"),
                ("/api/v1/foo", "https://nguon.example/problems/notFound"),
            ] {
                let answer = try await server.get(path, [("Accept", "*/*")])
                #expect(answer.status == 404)
                #expect(answer["content-type"] == "application/problem+json")
                #expect(try answer.member("type") == type)
            }
        }
    }

    @Test("a body that is no HTTP or breaks off is its sender's mistake", arguments: ["zz\r\nabc\r\n", "5\r\nab"])
    func brokenBody(_ body: String) async throws {
        try await LiveServer.run { server in
            let head = """
                POST /epcis/capture HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(LiveServer.captureKey)\r\n\
                Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n
                """
            let answer = try await RawClient(port: server.port).exchange(
                [(0, Array((head + body).utf8))], closing: true)
            let text = String(decoding: answer, as: UTF8.self)
            #expect(!text.contains("500 Internal"), "\(text)")
            let metrics = try await server.get("/metrics").text
            #expect(!metrics.contains("status=\"500\""), "\(metrics)")
        }
    }

    @Test("pages lead on by Link until the last, and lose nothing", arguments: Engine.allCases)
    func paging(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            let events = (1...7).map {
                SampleDocument.event(id: "urn:uuid:\($0)", time: "2026-11-0\($0)T07:00:00+07:00")
            }
            #expect(try await server.capture(SampleDocument.document(events)).status == 202)
            var target = "/epcis/events?perPage=3&eventType=ObjectEvent"
            var seen: [String] = []
            for expected in [3, 3, 1] {
                let page = try await server.get(target, Self.read)
                let ids = try Self.events(page).compactMap { $0["eventID"] as? String }
                #expect(ids.count == expected)
                seen += ids
                #expect((page["link"] != nil) == (seen.count < 7))
                #expect((page["gs1-next-page-token-expires"] != nil) == (seen.count < 7))
                if let link = page["link"] { target = String(link.dropFirst().prefix { $0 != ">" }) }
            }
            #expect(seen == (1...7).map { "urn:uuid:\($0)" })
            let tampered = try await server.get("/epcis/events?perPage=3&nextPageToken=abc", Self.read)
            #expect(tampered.status == 400)
            #expect(try tampered.member("type") == "epcisException:QueryParameterException")
        }
    }

    @Test("jobs are listed newest first, by pages", arguments: Engine.allCases)
    func jobs(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            var locations: [String] = []
            for number in 1...3 {
                server.clock.advance(bySeconds: 1)
                let taken = try await server.capture(
                    SampleDocument.document([SampleDocument.event(id: "urn:uuid:\(number)")]))
                locations.append(try #require(taken["location"]))
            }
            let first = try await server.get("/epcis/capture?perPage=2", Self.own)
            let second = try await server.get(
                String(try #require(first["link"]).dropFirst().prefix { $0 != ">" }), Self.own)
            let ids = try [first, second].flatMap { page in
                try #require(JSONSerialization.jsonObject(with: Data(page.body)) as? [[String: Any]])
            }.compactMap { $0["captureID"] as? String }
            #expect(ids.map { "/epcis/capture/\($0)" } == locations.reversed())
            #expect(second["link"] == nil)
        }
    }

    @Test("with proceed the good events are kept and the job says which were not", arguments: Engine.allCases)
    func proceed(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            let document = SampleDocument.document([
                SampleDocument.event(id: "urn:uuid:1"), SampleDocument.event(id: "urn:uuid:2", bizStep: "dancing"),
            ])
            let refused = try await server.capture(document)
            #expect(refused.status == 400)
            #expect(try refused.member("pointer") == "/epcisBody/eventList/1/bizStep")
            let taken = try await server.capture(document, [("GS1-Capture-Error-Behaviour", "proceed")])
            #expect(taken.status == 202)
            let job = try await server.get(try #require(taken["location"]) + "?lang=en", Self.own).json()
            #expect(job["success"] as? Bool == false)
            #expect(job["storedCount"] as? Int == 1 && job["refusedCount"] as? Int == 1)
            let error = try #require((job["errors"] as? [[String: Any]])?.first)
            #expect(error["type"] as? String == "epcisException:ValidationException")
            #expect(error["code"] as? String == "epcis.unknownBizStep")
            #expect(error["event"] as? Int == 1)
            #expect((error["detail"] as? String)?.contains("dancing") == true)
        }
    }

    @Test(
        "one event may be posted alone; the same again is the same, another under its ID is a conflict",
        arguments: Engine.allCases)
    func single(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            func post(_ event: String) async throws -> Answer {
                try await server.send(
                    "POST", "/epcis/events", Self.own + [("Content-Type", "application/json")],
                    body: Array(SampleDocument.single(event).utf8))
            }
            let made = try await post(SampleDocument.event(id: "urn:uuid:9"))
            #expect(made.status == 201)
            #expect(made["location"] == "/epcis/events/urn%3Auuid%3A9")
            #expect(try await server.get(try #require(made["location"]), Self.read).status == 200)
            #expect(try await post(SampleDocument.event(id: "urn:uuid:9")).status == 201)
            let conflict = try await post(SampleDocument.event(id: "urn:uuid:9", bizStep: "packing"))
            #expect(conflict.status == 409)
            #expect(try conflict.member("type") == "epcisException:ResourceAlreadyExistsException")
            let nameless = try await post(SampleDocument.event())
            #expect(nameless["location"]?.hasPrefix("/epcis/events/ni%3A%2F%2F%2Fsha-256%3B") == true)
            #expect(try await server.get(try #require(nameless["location"]), Self.read).status == 200)
        }
    }

    @Test("representations are negotiated")
    func negotiation() async throws {
        try await LiveServer.run { server in
            let linked = try await server.get("/epcis/events", Self.read + [("Accept", "application/ld+json")])
            #expect(linked["content-type"] == "application/ld+json")
            let plain = try await server.get("/epcis/events", Self.read)
            #expect(plain["content-type"] == "application/json")
            let xml = try await server.get("/epcis/events", Self.read + [("Accept", "application/xml")])
            #expect(xml.status == 406)
            #expect(try xml.member("type") == "epcisException:NotAcceptableException")
        }
    }

    static func events(_ answer: Answer) throws -> [[String: Any]] {
        let body = try answer.json()["epcisBody"] as? [String: Any]
        let results = body?["queryResults"] as? [String: Any]
        return (results?["resultsBody"] as? [String: Any])?["eventList"] as? [[String: Any]] ?? []
    }
}
