import Exchange
import Foundation
import Testing

@Suite struct OutsideClientTests {
    private static let home = OutsideRules { $0.bytes == [127, 0, 0, 1] }

    private static func client(_ change: (inout TransferLimits) -> Void = { _ in }, waiting: Int = 16) -> OutsideClient
    {
        var limits = TransferLimits()
        change(&limits)
        return OutsideClient(rules: home, limits: limits, lines: 1, waitingLimit: waiting)
    }

    private func trouble(_ work: () async throws -> Void) async -> ExchangeTrouble? {
        do {
            try await work()
            return nil
        } catch {
            return error as? ExchangeTrouble
        }
    }

    @Test("a request arrives as it was made, and its answer comes back")
    func roundTrip() async throws {
        let asked = Asked()
        let server = try Loopback.answering(headers: ["X-Thing: đây"], body: #"{"a":1}"#, asked: asked)
        defer { server.stop() }
        let request = try HTTPRequest(
            server.url + "/v1?x=1", method: "POST", headers: [HTTPHeader("Content-Type", "application/json")],
            body: Array("{\"tên\":0}".utf8))
        let answer = try await Self.client().fetch(request)
        #expect(answer.status == 200)
        #expect(answer.isSuccess)
        #expect(answer.headers["x-thing"] == "đây")
        #expect(answer.body == Array(#"{"a":1}"#.utf8))
        let received = try #require(asked.all.first)
        #expect(received.hasPrefix("POST /v1?x=1 HTTP/1.1\n"))
        #expect(received.contains("\nContent-Type: application/json\n"))
        #expect(received.hasSuffix("\n\n{\"tên\":0}"))
    }

    @Test("an answer that says no is an answer")
    func notFound() async throws {
        let server = try Loopback.answering("404 Not Found", body: "no")
        defer { server.stop() }
        let answer = try await Self.client().fetch(HTTPRequest(server.url))
        #expect(answer.status == 404)
        #expect(!answer.isSuccess)
    }

    @Test("a redirect is not followed")
    func redirect() async throws {
        let target = try Loopback.answering(body: "secret")
        let server = try Loopback.answering("302 Found", headers: ["Location: \(target.url)/"])
        defer {
            server.stop()
            target.stop()
        }
        let answer = try await Self.client().fetch(HTTPRequest(server.url))
        #expect(answer.status == 302)
        #expect(answer.headers["location"] == "\(target.url)/")
        #expect(target.connections == 0)
    }

    @Test("nobody is connected to inside, unless the network was named")
    func inside() async throws {
        let server = try Loopback.answering(body: "secret")
        defer { server.stop() }
        let client = OutsideClient(rules: OutsideRules())
        for host in ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"] {
            let found = await trouble {
                _ = try await client.fetch(HTTPRequest("https://\(host):\(server.port)/"))
            }
            #expect(found?.code == .addressRefused, "\(host): \(String(describing: found))")
        }
        #expect(server.connections == 0)
    }

    @Test("what is not encrypted stays inside")
    func plain() async throws {
        let rules = OutsideRules()
        let found = await trouble { _ = try await OutsideClient(rules: rules).fetch(HTTPRequest("http://192.0.2.1/")) }
        #expect(found?.code == .addressRefused)
        let outside = await trouble { _ = try await OutsideClient(rules: rules).fetch(HTTPRequest("http://1.1.1.1/")) }
        #expect(outside?.code == .addressRefused)
    }

    @Test("an answer may not be larger than agreed", arguments: [true, false])
    func tooLarge(_ saysItsLength: Bool) async throws {
        let server = try Loopback { connection in
            _ = connection.request()
            connection.write("HTTP/1.1 200 OK\r\n" + (saysItsLength ? "Content-Length: 4000\r\n" : "") + "\r\n")
            connection.write([UInt8](repeating: 0x61, count: 4_000))
        }
        defer { server.stop() }
        let found = await trouble {
            _ = try await Self.client { $0.answerBytes = 1_000 }.fetch(HTTPRequest(server.url))
        }
        #expect(found?.code == .badAnswer)
    }

    @Test("a head without end is not read to its end")
    func endlessHead() async throws {
        let server = try Loopback { connection in
            _ = connection.request()
            connection.write("HTTP/1.1 200 OK\r\n")
            for _ in 0..<100 { connection.write("X: " + String(repeating: "a", count: 1_000) + "\r\n") }
        }
        defer { server.stop() }
        let found = await trouble { _ = try await Self.client().fetch(HTTPRequest(server.url)) }
        #expect(found?.code == .badAnswer)
    }

    @Test("compressed answers are not asked for, so that none can be a bomb")
    func noCompression() async throws {
        let asked = Asked()
        let server = try Loopback.answering(asked: asked)
        defer { server.stop() }
        _ = try await Self.client().fetch(HTTPRequest(server.url))
        #expect(asked.all.first?.lowercased().contains("accept-encoding") == false)
    }

    @Test("a server that says nothing is not waited for")
    func silence() async throws {
        let server = try Loopback { connection in
            _ = connection.request()
            Thread.sleep(forTimeInterval: 5)
        }
        defer { server.stop() }
        let found = await trouble {
            _ = try await Self.client { $0.totalMilliseconds = 300 }.fetch(HTTPRequest(server.url))
        }
        #expect(found?.code == .timeout)
    }

    @Test("who asks too much at once is told so, and who goes away is let go")
    func busyAndCancelled() async throws {
        let server = try Loopback { connection in
            _ = connection.request()
            Thread.sleep(forTimeInterval: 20)
        }
        defer { server.stop() }
        let client = Self.client(waiting: 1)
        let request = try HTTPRequest(server.url)
        let first = Task { await trouble { _ = try await client.fetch(request) } }
        while server.connections == 0 { try await Task.sleep(for: .milliseconds(5)) }
        let second = await trouble { _ = try await client.fetch(request) }
        #expect(second?.code == .busy)
        first.cancel()
        #expect(await first.value?.code == .cancelled)
    }

    @Test("nobody there is trouble of the network")
    func nobody() async throws {
        let server = try Loopback { _ in }
        server.stop()
        let found = await trouble { _ = try await Self.client().fetch(HTTPRequest(server.url)) }
        #expect(found?.code == .unreachable)
    }

    @Test(
        "what is no request cannot be made",
        arguments: [
            "ftp://example.org/", "file:///etc/passwd", "HTTPS//", "https://example.org/ x",
            "https://example.org/\r\nX: y",
            "gopher://127.0.0.1:25/", "",
        ])
    func malformed(_ url: String) {
        #expect(throws: ExchangeTrouble.self) { _ = try HTTPRequest(url) }
    }

    @Test("a header holds one line")
    func header() {
        #expect(throws: ExchangeTrouble.self) { _ = try HTTPHeader("X", "a\r\nBcc: b") }
        #expect(throws: ExchangeTrouble.self) { _ = try HTTPHeader("X Y", "a") }
        #expect(throws: ExchangeTrouble.self) { _ = try HTTPHeader("", "a") }
    }

    @Test("a name and password in an address are not used")
    func userInfo() async throws {
        let server = try Loopback.answering()
        defer { server.stop() }
        let found = await trouble {
            _ = try await Self.client().fetch(HTTPRequest("http://a:b@127.0.0.1:\(server.port)/"))
        }
        #expect(found != nil)
        #expect(server.connections == 0)
    }
}
