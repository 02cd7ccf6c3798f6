import Foundation
import SQL
import Support
import Testing

@testable import Web

/// Resolver 1.2, 2.3: codes as tags hold them.
@Suite("The resolver, asked with what a tag holds")
struct ResolverTagTests {
    private static let origin = ResolverExpectationsTests.origin
    private static let gtin = ResolverExpectationsTests.gtin
    private typealias Suite = ResolverExpectationsTests

    /// An SGTIN+ of the sample product with serial number 000127, in both alphabets.
    private static let tags = ["/ehf7009521001001007060007f", "/ex9wCVIQAQAQBwYAB_"]
    private static let code = "\(gtin)/21/000127"
    /// A DSGTIN+ of the same, which goes on with its lot.
    private static let dated = [
        "/ehfb84359f09521001001007060007f1089a525b2d64d98b182", "/ex-4Q1nwlSEAEAEAcGAAfxCJpSWy1k2YsYI",
    ]

    @Test("a tag is answered as its code is, whatever is asked of it", arguments: Engine.allCases)
    func sameAnswers(engine: Engine) async throws {
        try await Suite.run(engine) { server in
            for tag in Self.tags {
                for (query, headers) in [
                    ("", []), ("?foo=b%20ar&a=%c4%91&&=x", []), ("?linkType=gs1:certificationInfo", []),
                    ("?linkType=gs1:recipeInfo", []), ("?linkType=gs1:epcis", []), ("?linkType=linkset", []),
                    ("?linkType=gs1:review", []), ("", Suite.linkset), ("?17=261231;3103=000189", []),
                    ("", [("Accept", "application/ld+json")]), ("?linkType=linkset", [("Accept", "text/html")]),
                    ("?17=269931", [("Accept", "text/html")]),
                ] {
                    let found = try await server.get(tag + query, headers)
                    let wanted = try await server.get(Self.code + query, headers)
                    #expect(found.status == wanted.status, "\(tag)\(query)")
                    #expect(found["location"] == wanted["location"], "\(tag)\(query)")
                    guard found.status < 400 else { continue }
                    #expect(found.text == wanted.text, "\(tag)\(query)")
                    #expect(
                        found["link"] == wanted["link"]! + ", <\(Self.origin)\(Self.code)>; rel=\"owl:sameAs\"",
                        "\(tag)\(query)")
                    #expect(found["cache-control"] == wanted["cache-control"])
                }
            }
            let answer = try await server.get(Self.tags[0] + "/?a=%c4%91")
            #expect(answer["location"] == "\(Self.origin)/p\(Self.code)?a=%c4%91")
        }
    }

    @Test("what else the tag says goes into path and query, before the query as received")
    func more() async throws {
        try await Suite.run { server in
            for tag in Self.dated {
                let code = "\(Self.gtin)/10/RI6-2611A/21/000127?17=261231"
                for (query, rest) in [("", ""), ("?a=%c4%91&b", "&a=%c4%91&b")] {
                    let answer = try await server.get(tag + query)
                    #expect(answer.status == 307)
                    #expect(answer["location"] == "\(Self.origin)/p\(code)\(rest)")
                    #expect(answer["link"]?.contains("<\(Self.origin)\(code)>; rel=\"owl:sameAs\"") == true)
                }
                let link = try await server.get("\(tag)?linkType=gs1:certificationInfo")
                #expect(
                    link["location"] == Suite.target("serial") + "?17=261231&linkType=gs1:certificationInfo")
            }
        }
    }

    @Test("HEAD and OPTIONS as for any code")
    func methods() async throws {
        try await Suite.run { server in
            for method in ["HEAD", "OPTIONS"] {
                let answer = try await server.send(method, Self.tags[0], [("Origin", "https://ref.gs1.org")])
                #expect(answer.status == (method == "HEAD" ? 307 : 204))
                #expect(answer["link"]?.contains("rel=\"linkset\"") == true)
                #expect(answer["link"]?.contains("<\(Self.origin)\(Self.code)>; rel=\"owl:sameAs\"") == true)
                #expect(answer["access-control-allow-methods"]?.contains("GET") == true)
            }
            #expect(try await server.send("POST", Self.tags[0]).status == 405)
        }
    }

    @Test("a code nobody registered is not found, and its page says so of the code")
    func unknown() async throws {
        try await Suite.run { server in
            let tag = "/ehf7009521999999997060007f"
            let page = try await server.get(tag, [("Accept", "text/html")])
            #expect(page.status == 404)
            #expect(page.text.contains("Cổng quốc gia"))
            let problem = try await server.get(tag, [("Accept", "application/json")])
            #expect(problem.status == 404)
            #expect(try problem.member("code") == "link.codeUnknown")
        }
    }

    @Test(
        "a tag that does not decode is refused with its reason and the place",
        arguments: [
            ("/eh30164596f40c0e5cbe991a8", "gs1.epcEnd", 26, "bị thiếu ở cuối", "cut off"),
            ("/eh30164596f40c0e5cbe991a831", "gs1.epcRest", 27, "còn phần thừa", "go on behind"),
            ("/eh301c4596f40c0e5cbe991a83", "gs1.epcValue", 5, "chuẩn EPC", "EPC standard"),
            ("/eh3500e86f8000a9e000000586", "gs1.epcForeign", 3, "GID-96", "a GID-96"),
            ("/ehe2801160200000000000", "gs1.epcHeader", 3, "E2", "begins with E2"),
            ("/eh30164596F40C0E5CBE991A83", "gs1.character", 11, "“F”", "“F”"),
        ])
    func refused(tag: String, code: String, position: Int, words: String, inEnglish: String) async throws {
        try await Suite.run { server in
            let problem = try await server.get(tag, [("Accept", "application/json")])
            #expect(problem.status == 400)
            #expect(try problem.member("code") == code)
            #expect(try problem.json()["position"] as? Int == position)
            let page = try await server.get(tag, [("Accept", "text/html")])
            #expect(page.status == 400)
            #expect(page.text.contains(words))
            let english = try await server.get("\(tag)?lang=en", [("Accept", "text/html")])
            #expect(english.status == 400 && english.text.contains(inEnglish))
        }
    }

    @Test("whatever stands behind the two letters, the answer is one of the resolver's")
    func anything() async throws {
        try await Suite.run { server in
            let bodies = [
                "", "f", "f7", String(repeating: "f", count: 300), String(repeating: "0", count: 5_000), "f7%00",
                "f7%2F",
                "f7..", "f70952%", "MA%3D%3D", "MA==", "ff7/01/09521001001007", "9wCV\u{20}",
            ]
            for prefix in ["/eh", "/ex"] {
                for body in bodies.map({ $0.replacing(" ", with: "%20") }) {
                    for headers in [[], [("Accept", "text/html")], Suite.linkset] {
                        let answer = try await server.get(prefix + body, headers)
                        #expect([400, 404].contains(answer.status), "\(prefix)\(body.prefix(40))")
                    }
                }
            }
        }
    }
}
