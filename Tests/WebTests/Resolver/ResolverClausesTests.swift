import Foundation
import Records
import SQL
import Support
import Testing
import Traceability

@testable import Web

/// Clauses of the resolver standard that no suite asks about, and what people try on a redirector.
@Suite("The resolver, clause by clause")
struct ResolverClausesTests {
    private static let gtin = ResolverExpectationsTests.gtin
    private static let origin = ResolverExpectationsTests.origin
    private typealias Suite = ResolverExpectationsTests

    @Test("2.6.1: a language that no link has leads to the default, and never to a choice")
    func unmatchedLanguage() async throws {
        try await Suite.run { server in
            let answer = try await server.get(Self.gtin, [("Accept-Language", "ja, ko;q=0.5"), ("Accept", "*/*")])
            #expect(answer.status == 307)
            #expect(answer["location"] == "\(Self.origin)/p\(Self.gtin)")
        }
    }

    @Test(
        "2.6.3: languages are looked up (RFC 4647), with their weights",
        arguments: [
            ("vi-VN", "pip-vi"), ("en-US,vi;q=0.5", "pip-en"), ("ja,vi;q=0.2,en;q=0.1", "pip-vi"),
            ("en;q=0,vi", "pip-vi"),
        ])
    func languages(header: String, name: String) async throws {
        try await Suite.run { server in
            let answer = try await server.get("\(Self.gtin)?linkType=gs1:pip", [("Accept-Language", header)])
            #expect(answer["location"] == Suite.target(name) + "?linkType=gs1:pip")
        }
    }

    @Test("2.5.9: the serial number's record wins over the lot's, the lot's over the product's")
    func mostSpecific() async throws {
        try await Suite.run { server in
            for (path, name) in [
                ("/10/RI6-2611A/21/000127", "serial"), ("/21/000127", "serial"), ("/10/RI6-2611A/21/9", "lot"),
                ("/10/RI6-2611A", "lot"), ("/10/OTHER", "cert"), ("", "cert"),
            ] {
                let answer = try await server.get("\(Self.gtin)\(path)?linkType=gs1:certificationInfo")
                #expect(answer["location"]?.hasPrefix(Suite.target(name)) == true, "\(path)")
            }
        }
    }

    @Test("2.4.1: a code of which nothing is registered is not found: a page that helps, or a problem for programs")
    func unknown() async throws {
        try await Suite.run { server in
            for path in ["/01/09521999999997", "/01/09521999999997/10/L/21/S", "/00/095210010000000994"] {
                let page = try await server.get(path, [("Accept", "text/html")])
                #expect(page.status == 404)
                #expect(page["location"] == nil)
                #expect(page.text.contains("Cổng quốc gia"))
                for media in ["application/linkset+json", "application/json"] {
                    let problem = try await server.get(path, [("Accept", media)])
                    #expect(problem.status == 404)
                    #expect(problem["content-type"] == "application/problem+json")
                    #expect(try problem.member("code") == "link.codeUnknown")
                }
            }
        }
    }

    @Test(
        "2.1: every key that somebody registered resolves",
        arguments: [
            "00/095210010000000017", "253/9521001000017A1", "255/9521001000017", "401/9521001ABC",
            "402/95210010000000000",
            "414/9521001000017", "415/9521001000017/8020/R1", "417/9521001000017", "8003/09521001000017X1",
            "8004/9521001ABC",
            "8006/095210010010070102", "8010/9521001AB", "8013/952123MODEL16K", "8017/952100100000000008",
            "8018/952100100000000008",
        ])
    func allKeys(key: String) async throws {
        try await LiveServer.run { server in
            guard let anchor = try? LinkAnchor(registering: "/\(key)") else {
                Issue.record("no code: \(key)")
                return
            }
            let link = Traceability.Link(
                anchor: anchor, type: .pip, target: try LinkTarget("https://a.example"), title: "a")
            try await server.stores.links.write([.create(link, file: "x")], by: .system("test"))
            #expect(try await server.get("/\(key)")["location"] == "\(Self.origin)/p/\(key)")
            #expect(
                try await server.get("/\(key)?linkType=gs1:pip")["location"] == "https://a.example?linkType=gs1:pip")
        }
    }

    @Test("2.10: a linkset as linked data explains itself")
    func linkedData() async throws {
        try await Suite.run { server in
            let answer = try await server.get(Self.gtin, [("Accept", "application/ld+json")])
            #expect(answer.status == 200)
            #expect(answer["content-type"] == "application/ld+json")
            let document = try answer.json()
            #expect(document["@context"] is [String: Any])
            LinksetSchema.check(document)
        }
    }

    @Test("2.10: people get a page, with the same as linked data in it")
    func page() async throws {
        try await Suite.run { server in
            let page = try await server.get("\(Self.gtin)?linkType=linkset", [("Accept", "text/html")])
            #expect(page.status == 200)
            #expect(page["content-type"]?.hasPrefix("text/html") == true)
            #expect(page.text.contains("href=\"https://shop.example/cert\""))
            #expect(page.text.contains("Chứng nhận"))
            let start = try #require(page.text.firstRange(of: "<script type=\"application/ld+json\">"))
            let end = try #require(page.text[start.upperBound...].firstRange(of: "</script>"))
            let data = Data(page.text[start.upperBound..<end.lowerBound].utf8)
            let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            LinksetSchema.check(document)
        }
    }

    @Test("a target nobody may be sent to is neither followed nor linked, however it came into the store")
    func unsafe() async throws {
        try await Suite.run { server in
            try await server.stores.database.write { session in
                try session.execute(
                    "UPDATE link SET href = 'javascript:alert(1)' WHERE type = 'certificationInfo' AND anchor = '01/09521001001007'"
                )
                try session.execute("UPDATE counter SET value = value + 1 WHERE name = 'link'")
            }
            #expect(try await server.get("\(Self.gtin)?linkType=gs1:certificationInfo").status == 404)
            for accept in ["text/html", "application/linkset+json"] {
                let answer = try await server.get("\(Self.gtin)?linkType=linkset", [("Accept", accept)])
                #expect(!answer.text.contains("href=\"javascript"))
            }
        }
    }

    @Test("2.2: HEAD has the headers of GET and no body")
    func head() async throws {
        try await Suite.run { server in
            for target in ["", "?linkType=linkset", "?linkType=gs1:review", "/foo"] {
                let (get, head) = (
                    try await server.get(Self.gtin + target), try await server.send("HEAD", Self.gtin + target)
                )
                #expect(head.status == get.status)
                #expect(head.body.isEmpty)
                let kept = { (answer: Answer) in
                    answer.headers.filter { $0.name != "date" && $0.name != "x-request-id" }.map {
                        "\($0.name): \($0.value)"
                    }.sorted()
                }
                #expect(kept(head) == kept(get))
            }
        }
    }

    // MARK: Origins

    @Test("a host that merely stands in a request is never believed")
    func hostTricks() async throws {
        let tricks = [
            [("Host", "evil.example")], [("X-Forwarded-Host", "evil.example")],
            [("Forwarded", "host=evil.example;proto=https")],
            [("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "https")],
        ]
        // Of a proxy that nobody trusts, and of one that is trusted where an origin is set.
        for trusted in [false, true] {
            try await Suite.run(settings: { $0.isTrustedProxy = { _ in trusted } }) { server in
                for headers in tricks {
                    let answer = try await server.get(Self.gtin, headers)
                    #expect(answer["location"] == "\(Self.origin)/p\(Self.gtin)")
                    let list = try await server.get(Self.gtin, headers + Suite.linkset)
                    #expect(!list.text.contains("evil"))
                    #expect(list["link"]?.contains("evil") == false)
                }
            }
        }
    }

    @Test("where nobody set an origin, the trusted proxy says it, and nobody else")
    func forwarded() async throws {
        var installation = LiveServer.installation
        installation.publicOrigin = "http://localhost:8080"
        installation.isOriginKnown = false
        let headers = [("X-Forwarded-Host", "other.example, Id.Example:8443"), ("X-Forwarded-Proto", "https")]
        try await Suite.run(installation: installation, settings: { $0.isTrustedProxy = { _ in true } }) { server in
            for (headers, origin) in [
                (headers, "https://id.example:8443"),
                ([("Forwarded", "for=1.2.3.4, for=x;host=\"a.example\";proto=http")], "http://a.example"),
                ([("X-Forwarded-Host", "a/b")], "http://localhost:8080"),
                ([("X-Forwarded-Host", "a@b")], "http://localhost:8080"),
                ([("X-Forwarded-Host", "a.example:0")], "http://localhost:8080"),
                ([("X-Forwarded-Host", "a.example:65536")], "http://localhost:8080"),
                ([("X-Forwarded-Host", "a.example:1:2")], "http://localhost:8080"),
                ([("X-Forwarded-Host", ":443")], "http://localhost:8080"),
                ([("X-Forwarded-Host", "[2001:db8::1]:8443")], "https://[2001:db8::1]:8443"),
                ([("Forwarded", "host=a.example;proto=javascript")], "http://localhost:8080"),
                ([], "http://localhost:8080"),
            ] {
                let answer = try await server.get(Self.gtin, headers)
                #expect(answer["location"] == "\(origin)/p\(Self.gtin)")
                // What a proxy said is for who asked: no cache hands it on.
                let isSaid = origin != "http://localhost:8080"
                #expect(answer["cache-control"] == (isSaid ? "private, no-store" : "public, max-age=60"))
            }
        }
        try await Suite.run(installation: installation) { server in
            let answer = try await server.get(Self.gtin, headers)
            #expect(answer["location"] == "http://localhost:8080/p\(Self.gtin)")
        }
    }

    @Test("a former origin resolves for ever: its codes are subjects of its own, and lead to today's pages")
    func formerOrigins() async throws {
        var installation = LiveServer.installation
        installation.formerOrigins = ["https://cu.example.gov.vn", "http://xua.example.gov.vn:8080"]
        try await Suite.run(installation: installation) { server in
            for (host, former) in [
                ("cu.example.gov.vn", "https://cu.example.gov.vn"),
                ("cu.example.gov.vn:443", "https://cu.example.gov.vn"),
                ("xua.example.gov.vn:8080", "http://xua.example.gov.vn:8080"),
                ("cu.example.gov.vn.evil.example", Self.origin),
            ] {
                let headers = [("Host", host)]
                #expect(try await server.send("GET", Self.gtin, headers)["location"] == "\(Self.origin)/p\(Self.gtin)")
                let entries =
                    try await server.get(Self.gtin, headers + Suite.linkset).json()["linkset"] as? [[String: Any]]
                #expect(entries?.first?["anchor"] as? String == former + Self.gtin)
            }
        }
    }

    @Test("whatever a link type or a query says, nobody is sent anywhere that its owner did not name")
    func openRedirects() async throws {
        try await Suite.run { server in
            for query in [
                "linkType=https://evil.example", "linkType=//evil.example", "next=https://evil.example",
                "linkType=gs1:pip%0d%0aLocation:%20x",
                "linkType=gs1:pip%00", "%0d%0aSet-Cookie:x=1", "linkType=../evil", "context=%0d%0a",
                "linkType=gs1:recipeInfo&%0d%0aX:%201",
            ] {
                let answer = try await server.get("\(Self.gtin)?\(query)", [("Accept-Language", "vi")])
                #expect([300, 307, 400, 404].contains(answer.status), "\(query)")
                let location = answer["location"] ?? Self.origin
                #expect(location.hasPrefix(Self.origin) || location.hasPrefix("https://shop.example/"), "\(query)")
                #expect(answer["set-cookie"] == nil && answer["x"] == nil)
            }
        }
    }

    @Test("any path under the resolver answers 200, 300, 307, 400, 404 or 410")
    func anyPath() async throws {
        let values = [
            "%", "%00", "%2F", "..", "%2e%2e", "a%0d%0ab", "٠٩", "a/b/c/d", "01/01/01", "10/a/10/b",
            String(repeating: "9", count: 5_000), "",
        ]
        try await Suite.run { server in
            for key in ["01", "00", "414", "8003", "8020", "10", "9999"] {
                for value in values {
                    for (tail, headers) in [
                        ("", []), ("?linkType=linkset", []), ("?linkType=gs1:pip&\(value)", Suite.linkset),
                    ] {
                        let answer = try await server.get("/\(key)/\(value)\(tail)", headers)
                        #expect(
                            [200, 300, 307, 400, 404, 410].contains(answer.status), "/\(key)/\(value.prefix(40))\(tail)"
                        )
                    }
                }
            }
        }
    }

    @Test("what is asked twice is answered alike, and a change is in the very next answer")
    func fresh() async throws {
        try await Suite.run { server in
            let target = "\(Self.gtin)?linkType=gs1:recipeInfo"
            for _ in 0..<3 { #expect(try await server.get(target).status == 307) }
            let standing = try await server.stores.links.standing(on: [LinkAnchor(text: "01/09521001001007")])
            let recipe = try #require(standing.first { $0.draft.linkType == "gs1:recipeInfo" })
            try await server.stores.links.write([.end(recipe.id, version: nil)], by: .system("test"))
            #expect(try await server.get(target).status == 404)
        }
    }
}
