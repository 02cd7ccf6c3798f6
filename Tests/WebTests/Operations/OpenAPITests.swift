import Foundation
import Testing

@testable import Web

@Suite("The API description")
struct OpenAPITests {
    @Test("describes every route and every method of it, and nothing else")
    func complete() async throws {
        try await LiveServer.run { server in
            let answer = try await server.get("/openapi.json")
            #expect(answer["content-type"] == "application/json")
            let paths = try answer.json()["paths"] as! [String: [String: Any]]
            // Pages where people work are no interface of programs.
            let described = Address.samples.filter { !$0.isWorkingPage && !$0.isDoorOfPeople }
            #expect(Set(paths.keys) == Set(described.map(\.template)))
            for address in described {
                #expect(Set(paths[address.template]!.keys) == Set(address.ownMethods.map { $0.lowercased() }))
            }
        }
    }

    @Test("names its version and server, and every reference leads somewhere")
    func filled() throws {
        let handler = OpenAPIHandler(files: WebFiles(), version: "9.9", origin: "https://x.example")
        let text = String(decoding: handler.document, as: UTF8.self)
        let document = try JSONSerialization.jsonObject(with: Data(handler.document)) as! [String: Any]
        #expect(document["openapi"] as? String == "3.1.0")
        #expect((document["info"] as! [String: Any])["version"] as? String == "9.9")
        #expect(text.contains("\"url\": \"https://x.example\""))
        let components = document["components"] as! [String: [String: Any]]
        for match in text.matches(of: #/"#\/components\/(\w+)\/(\w+)"/#) {
            #expect(components[String(match.1)]?[String(match.2)] != nil, "\(match.0)")
        }
    }
}

extension Address {
    fileprivate var isDoorOfPeople: Bool {
        switch self {
        case .signIn, .account: true
        default: false
        }
    }
}
