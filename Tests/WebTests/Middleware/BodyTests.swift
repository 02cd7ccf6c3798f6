import Testing

@testable import Web

@Suite("Bodies on their way in")
struct BodyTests {
    static func head(_ length: String, _ more: String = "") -> [UInt8] {
        Array(
            """
            POST /epcis/capture HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n\
            Authorization: Bearer \(LiveServer.captureKey)\r\n\(length)\r\n\(more)\r\n
            """.utf8)
    }

    @Test("one announced too large is refused before it is sent")
    func announced() async throws {
        try await LiveServer.run { server in
            let bytes = try await server.client.exchange([(0, Self.head("Content-Length: 104857600"))])
            let answer = try Answer(bytes)
            #expect(answer.status == 413)
            #expect(answer["connection"] == "close")
            #expect(answer["gs1-epcis-capture-file-size-limit"] == "33554432")
            #expect(try answer.member("type") == "epcisException:CaptureLimitExceededException")
        }
    }

    @Test("one that comes without its length is refused at the first byte too many")
    func chunked() async throws {
        try await LiveServer.run(settings: {
            // The client must have read the answer before what it still sends is cut off.
            $0.captureBytes = 100_000; $0.lingering = .seconds(5)
        }) { server in
            let chunk =
                Array("10000\r\n".utf8) + Array(repeating: UInt8(ascii: " "), count: 0x10000) + Array("\r\n".utf8)
            let pieces: [RawClient.Piece] =
                [(0, Self.head("Transfer-Encoding: chunked"))] + Array(repeating: (0, chunk), count: 40)
            let answer = try Answer(try await server.client.exchange(pieces))
            #expect(answer.status == 413)
            #expect(answer["connection"] == "close")
        }
    }

    @Test("one that trickles is given up")
    func slow() async throws {
        let hurry: (inout WebSettings) -> Void = {
            $0.bodyGrace = .zero; $0.bodyRate = 1 << 40
        }
        try await LiveServer.run(settings: hurry) { server in
            let pieces: [RawClient.Piece] =
                [(0, Self.head("Content-Length: 400")), (0.1, [UInt8(ascii: " ")])]
            let answer = try Answer(try await server.client.exchange(pieces))
            #expect(answer.status == 408)
            #expect(try answer.member("code") == "web.slowBody")
        }
    }

    @Test("one that asks first is invited, unless it would be refused")
    func continues() async throws {
        try await LiveServer.run { server in
            let body = Array(SampleDocument.harvest().utf8)
            let invited = try await server.client.exchange([
                (0, Self.head("Content-Length: \(body.count)", "Expect: 100-continue\r\n")), (0.1, body),
            ])
            #expect(String(decoding: invited.prefix(21), as: UTF8.self) == "HTTP/1.1 100 Continue")
            #expect(try Answer(invited).status == 202)
            let refused = try await server.client.exchange([
                (0, Self.head("Content-Length: 999999999", "Expect: 100-continue\r\n"))
            ])
            #expect(String(decoding: refused.prefix(12), as: UTF8.self) == "HTTP/1.1 413")
        }
    }
}
