import Foundation
import Records
import Support
import Testing
import Traceability

@testable import Web

@Suite("Suspensions for programs")
struct SuspensionAPITests {
    private static let order =
        #"{"code":"(01)09521001001007(10)L1","kind":"circulation","decision":"1/QĐ","authority":"Sở Công Thương (mẫu)","reason":"Chờ","until":"2026-12-01"}"#

    private static func send(
        _ browser: inout Browser, _ method: String, _ path: String, _ body: String? = nil,
        _ more: [(String, String)] = []
    ) async throws -> (answer: Answer, value: [String: Any]) {
        let headers = [("Accept", "application/json"), ("Content-Type", "application/json")] + more
        let answer = try await browser.send(method, path, headers, body.map { Array($0.utf8) })
        let value = try? JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [String: Any]
        return (answer, value ?? [:])
    }

    @Test("a decision is made once, answered, lifted and listed")
    func life() async throws {
        try await SuspensionPagesTests.run { _, people in
            var people = people
            let key = [("Idempotency-Key", "a1")]
            let made = try await Self.send(&people.officer, "POST", "/api/v1/suspensions", Self.order, key)
            #expect(made.answer.status == 201 && made.answer["etag"] == "\"1\"")
            let path = made.answer["location"] ?? ""
            #expect(path == "/api/v1/suspensions/\(made.value["id"] as? String ?? "")")
            #expect(
                made.value["state"] as? String == "holding"
                    && made.value["thing"] as? String == "01/09521001001007/10/L1")
            let again = try await Self.send(&people.officer, "POST", "/api/v1/suspensions", Self.order, key)
            #expect(again.answer.status == 201 && again.answer["location"] == path)
            let twice = try await Self.send(&people.officer, "POST", "/api/v1/suspensions", Self.order)
            #expect(twice.answer.status == 409 && twice.value["code"] as? String == "web.suspensionKnown")
            let answered = try await Self.send(&people.owner, "POST", path + "/answers", #"{"text":"Đã gửi"}"#)
            #expect(answered.answer.status == 201 && answered.answer["etag"] == "\"2\"")
            let lifting = #"{"decision":"2/QĐ","reason":"Xong"}"#
            let bare = try await Self.send(&people.officer, "POST", path + "/lifting", lifting)
            #expect(bare.answer.status == 428)
            let stale = try await Self.send(
                &people.officer, "POST", path + "/lifting", lifting, [("If-Match", "\"1\"")])
            #expect(stale.answer.status == 412)
            let lifted = try await Self.send(
                &people.officer, "POST", path + "/lifting", lifting, [("If-Match", "\"2\"")])
            #expect(lifted.answer.status == 200 && lifted.value["state"] as? String == "lifted")
            #expect(
                (lifted.value["steps"] as? [[String: Any]])?.map { $0["step"] as? String } == [
                    "made", "answered", "lifted",
                ])
            let list = try await Self.send(&people.owner, "GET", "/api/v1/suspensions")
            #expect(list.answer.status == 200 && list.answer.text.contains("01/09521001001007/10/L1"))
            let open = try await Self.send(&people.owner, "GET", "/api/v1/suspensions?state=open")
            #expect(open.answer.text == "[]")
        }
    }

    @Test("what is wrong is told with its pointer; who may not is told so")
    func refused() async throws {
        try await SuspensionPagesTests.run { _, people in
            var people = people
            for (old, new, pointer) in [
                ("(01)09521001001007(10)L1", "(01)1", "/code"), ("1/QĐ", " ", "/decision"),
                ("2026-12-01", "2026-11-01", "/until"),
            ] {
                let body = Self.order.replacing(old, with: new)
                let answer = try await Self.send(&people.officer, "POST", "/api/v1/suspensions", body)
                #expect(answer.answer.status == 400 && answer.value["pointer"] as? String == pointer, "\(new)")
            }
            let foreign = Self.order.replacing("09521001001007", with: "09521001001014")
            #expect(try await Self.send(&people.officer, "POST", "/api/v1/suspensions", foreign).answer.status == 404)
            #expect(try await Self.send(&people.owner, "POST", "/api/v1/suspensions", Self.order).answer.status == 403)
        }
    }
}
