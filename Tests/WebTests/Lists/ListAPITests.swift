import Foundation
import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("The API of lists")
struct ListAPITests {
    private static let content = """
        {"citation":"Thông tư 27/2026/TT-BNNMT","from":"2026-11-01","entries":[
        {"key":"hs:08106000","name":"Sầu riêng (mẫu)","level":"high","roadmap":"2026-11-20","place":"Mục 2"},
        {"key":"hs:0810","name":"Quả (mẫu)","level":"medium"}]}
        """

    private static func send(
        _ browser: inout Browser, _ method: String, _ path: String, _ body: String? = nil,
        _ headers: [(String, String)] = []
    ) async throws -> Answer {
        let type = body == nil ? [] : [("Content-Type", "application/json")]
        return try await browser.send(
            method, path, [("Sec-Fetch-Site", "same-origin")] + type + headers, body.map { Array($0.utf8) })
    }

    @Test("everything a person does to a list a program does too, with its versions and keys")
    func life() async throws {
        try await ListPagesTests.run { room in
            var (writer, approver) = (room.writer, room.approver)
            let key = [("Idempotency-Key", "k1")]
            let new = #"{"kind":"risk","name":"Danh mục A (mẫu)","issuer":"Bộ mẫu"}"#
            let made = try await Self.send(&writer, "POST", "/api/v1/lists", new, key)
            #expect(made.status == 201)
            let path = try #require(made["location"])
            #expect(try await Self.send(&writer, "POST", "/api/v1/lists", new, key)["location"] == path)
            let drafted = try await Self.send(&writer, "POST", path, Self.content, key)
            #expect(drafted.status == 201 && drafted["etag"] == "\"1\"" && drafted["location"] == path + "/1")
            #expect(try await Self.send(&writer, "POST", path, Self.content, key)["location"] == path + "/1")
            #expect(try await Self.send(&writer, "POST", path, Self.content).status == 409)
            let later = Self.content.replacing("\"level\":\"high\"", with: "\"level\":\"medium\"")
            #expect(try await Self.send(&writer, "PUT", path + "/1", later).status == 428)
            #expect(try await Self.send(&writer, "PUT", path + "/1", later, [("If-Match", "\"7\"")]).status == 412)
            let changed = try await Self.send(
                &writer, "PUT", path + "/1", Self.content.replacing("Quả (mẫu)", with: "Quả"), [("If-Match", "\"1\"")])
            #expect(changed.status == 200 && changed["etag"] == "\"2\"")
            let two = [("If-Match", "\"2\"")]
            #expect(try await Self.send(&writer, "POST", path + "/1/approval", nil, two).status == 403)
            let approved = try await Self.send(
                &approver, "POST", path + "/1/approval", #"{"decision":"1/QĐ"}"#, two)
            #expect(approved.status == 200 && approved.text.contains("\"state\":\"approved\""))
            #expect(try await Self.send(&writer, "DELETE", path + "/1", nil, [("If-Match", "\"3\"")]).status == 409)
            while try await room.server.stores.judging.step() {}
            let touches = try await writer.get(path + "/1/touches")
            #expect(
                touches.text.contains("\"product\":\"sp-1\"") && touches.text.contains("\"after\":\"high 2026-11-20\""))
            let one = try await writer.get(path + "/1")
            #expect(one.text.contains("\"touched\":1"))
            #expect(try await writer.get(path).text.contains("\"inForce\":1"))
            let judged = try await writer.get("/api/v1/lists/judgement?hs=0810.60.00&day=2026-11-19")
            #expect(judged.text.contains("\"citation\":\"Thông tư 27/2026/TT-BNNMT, Mục 2\""))
            #expect(judged.text.contains("\"obligedFrom\":\"2026-11-20\""))
            #expect(try await !writer.get("/api/v1/lists/judgement?hs=0901").text.contains("citation"))
            #expect(try await !writer.get("/api/v1/lists/judgement?hs=0810&day=2026-10-31").text.contains("citation"))
            for bad in ["hs=81", "day=x", "group=none", "labelGroup=99"] {
                #expect(try await writer.get("/api/v1/lists/judgement?\(bad)").status == 400, "\(bad)")
            }
        }
    }

    @Test("what is wrong with a version is told with its place; an owner's software reads and does not write")
    func refusals() async throws {
        try await ListPagesTests.run { room in
            var writer = room.writer
            try await ListPagesTests.draft("a", .risk, room)
            let twice = Self.content.replacing("hs:0810\"", with: "hs:08106000\"")
            let answer = try await Self.send(&writer, "PUT", "/api/v1/lists/a/1", twice, [("If-Match", "\"1\"")])
            #expect(
                answer.status == 400 && answer.text.contains("/entries/1/key") && answer.text.contains("list.keyTwice"))
            for bad in [
                #"{"entries":[{"key":"hs:1","name":"a","level":"high"}]}"#, "{}", "[]", "", #"{"citation":1}"#,
                Self.content.replacing("2026-11-01", with: "2026-13-01"),
            ] {
                let refused = try await Self.send(&writer, "PUT", "/api/v1/lists/a/1", bad, [("If-Match", "\"1\"")])
                #expect(refused.status == 400, "\(bad) \(refused.status)")
            }
            var owner = try await room.server.signedIn("chu", [.owner(of: "htx-1")])
            #expect(try await owner.get("/api/v1/lists/a/1").status == 200)
            #expect(
                try await Self.send(&owner, "PUT", "/api/v1/lists/a/1", Self.content, [("If-Match", "\"1\"")]).status
                    == 403)
            #expect(try await Self.send(&owner, "POST", "/api/v1/lists/proposals", "{}").status == 403)
        }
    }

    @Test("proposals go in and are answered")
    func proposals() async throws {
        try await ListPagesTests.run { room in
            var writer = room.writer
            _ = try await room.server.stores.lists.create(
                .priority, name: "Ưu tiên (mẫu)", issuer: "UBND", id: "u", by: .system("test"))
            let proposal =
                #"{"list":"u","product":"sp-1","entry":{"key":"group:durian","name":"Sầu riêng (mẫu)","level":"priority"},"reason":"Nhiều hộ"}"#
            let made = try await Self.send(
                &writer, "POST", "/api/v1/lists/proposals", proposal, [("Idempotency-Key", "k")])
            let path = try #require(made["location"])
            #expect(made.status == 201)
            #expect(try await writer.get("/api/v1/lists/proposals?state=open").text.contains("Nhiều hộ"))
            let wrong = proposal.replacing("\"priority\"}", with: "\"high\"}")
            #expect(try await Self.send(&writer, "POST", "/api/v1/lists/proposals", wrong).status == 400)
            #expect(try await Self.send(&writer, "POST", path, #"{"accepts":false}"#).status == 400)
            let done = try await Self.send(&writer, "POST", path, #"{"accepts":true}"#)
            #expect(done.status == 200 && done.text.contains("\"state\":\"accepted\""))
            #expect(try await Self.send(&writer, "POST", path, #"{"accepts":true}"#).status == 409)
        }
    }
}
