import Foundation
import Records
import Support
import Testing
import Traceability

@testable import Web

/// What GS1's resolver suite executes, check by check, and the clauses beside it.
@Suite("The resolver, as GS1's suite asks it")
struct ResolverExpectationsTests {
    static let origin = "https://id.example.gov.vn"
    static let gtin = "/01/09521001001007"
    static let linkset = [("Accept", "application/linkset+json")]

    /// Links of every kind behind the sample product.
    static let links:
        [(anchor: String, type: LinkType, name: String, languages: [String], media: String?, contexts: [String])] = [
            ("01/09521001001007", .pip, "pip-vi", ["vi"], "text/html", []),
            ("01/09521001001007", .pip, "pip-en", ["en"], "text/html", []),
            ("01/09521001001007", .certificationInfo, "cert", [], "application/pdf", []),
            ("01/09521001001007", .recipeInfo, "recipe?a=1", ["vi", "en"], "text/html", []),
            ("01/09521001001007", .promotion, "promo-vn", ["vi"], "text/html", ["VN"]),
            ("01/09521001001007", .promotion, "promo-la", ["vi"], "text/html", ["LA"]),
            ("01/09521001001007", .review, "one", ["vi"], "text/html", []),
            ("01/09521001001007", .review, "two", ["vi"], "text/html", []),
            ("01/09521001001007/10/RI6-2611A", .certificationInfo, "lot", ["vi"], "application/pdf", []),
            ("01/09521001001007/21/000127", .certificationInfo, "serial", [], "text/html", []),
        ]

    static func target(_ name: String) -> String { "https://shop.example/\(name)" }

    static func run(
        _ engine: Engine = .sqlite, installation: InstallationSettings = LiveServer.installation,
        settings: (inout WebSettings) -> Void = { _ in },
        _ body: @Sendable @escaping (LiveServer) async throws -> Void
    ) async throws {
        try await LiveServer.run(on: engine, installation: installation, settings: settings) { server in
            #expect(try await server.capture(DurianChain.document).status == 202)
            let deeds = try links.map { row in
                LinkDeed.create(
                    Traceability.Link(
                        anchor: LinkAnchor(text: row.anchor), type: row.type, target: try LinkTarget(target(row.name)),
                        title: row.name, languages: row.languages, mediaType: row.media, contexts: row.contexts),
                    file: "x")
            }
            try await server.stores.links.write(deeds, by: .system("test"))
            try await body(server)
        }
    }

    @Test("rdFile: the description file has what its schema asks for, and nothing of another type")
    func description() async throws {
        try await Self.run { server in
            let answer = try await server.get("/.well-known/gs1resolver", [("Accept", "application/json")])
            #expect(answer.status == 200)
            #expect(answer["content-type"] == "application/json")
            let file = try answer.json()
            #expect(file["resolverRoot"] as? String == Self.origin)
            #expect(file["supportedPrimaryKeys"] as? [String] == ["all"])
            #expect(file["name"] is String)
            #expect(file["linkTypeDefaultCanBeLinkset"] as? Bool == false)
            let types = try #require(file["supportedLinkType"] as? [[String: String]])
            #expect(types.map { $0["prefix"] } == ["gs1:"])
            let context = try #require(file["jsonLdContextLocation"] as? String)
            let found = try await server.get(String(context.dropFirst(Self.origin.count)))
            #expect(found.status == 200)
            #expect(found["content-type"] == "application/ld+json")
            #expect(try found.json()["@context"] is [String: Any])
        }
    }

    @Test("corsCheck, methodsCheck, linkOnRedirect, legacyLinkHeaders: on OPTIONS and on the redirect")
    func headers() async throws {
        try await Self.run { server in
            for (method, extra) in [
                ("OPTIONS", [("Access-Control-Request-Method", "GET")]), ("OPTIONS", []), ("GET", []), ("HEAD", []),
            ] {
                let answer = try await server.send(method, Self.gtin, [("Origin", "https://ref.gs1.org")] + extra)
                #expect(answer["access-control-allow-origin"] == "*")
                for name in ["GET", "HEAD", "OPTIONS"] {
                    #expect(answer["access-control-allow-methods"]?.contains(name) == true, "\(method) \(name)")
                }
                let links = (answer["link"] ?? "").components(separatedBy: "\",").map { $0 + "\"" }
                #expect(links.contains { $0.contains("rel=\"linkset\"") }, "\(method)")
                #expect(!links.contains { $0.contains("rel=\"gs1:") })
            }
        }
    }

    @Test("reportWith400, noErrorWith200: what is no code is a bad request, whoever asks how")
    func errors() async throws {
        let bad = [
            "\(Self.gtin)/foo", "\(Self.gtin)/21/S1/10/L1", "\(Self.gtin)/17/261231", "\(Self.gtin)/99/ABC",
            "/01/09521001001008", "/foo", "/99/ABC\(Self.gtin)", "\(Self.gtin)/414/9521001000017", "/01", "/01/", "/99",
            "/eh3034257BF7194E4000001A85", "/exAbCdEfGhIjKlMnOp", "\(Self.gtin)//", "\(Self.gtin)?99999=1",
        ]
        try await Self.run { server in
            for path in bad {
                for headers in [[], [("Accept", "text/html")], Self.linkset] {
                    let answer = try await server.get(path, headers)
                    #expect(answer.status == 400, "\(path)")
                    #expect(answer["location"] == nil)
                }
            }
        }
    }

    @Test("trailingSlash: with and without a final slash the same")
    func trailingSlash() async throws {
        try await Self.run { server in
            for path in [Self.gtin, "\(Self.gtin)/10/RI6-2611A"] {
                let (one, other) = (try await server.get(path), try await server.get(path + "/"))
                #expect(one.status == 307 && other.status == 307)
                #expect(one["location"] == other["location"])
            }
        }
    }

    @Test("basicWalkUp: an unregistered qualifier walks up to its key, and its page has it all the same")
    func walkUp() async throws {
        try await Self.run { server in
            let answer = try await server.get("\(Self.gtin)/10/KL8G")
            #expect(answer.status == 307)
            #expect(answer["location"] == "\(Self.origin)/p\(Self.gtin)/10/KL8G")
            let inherited = try await server.get("\(Self.gtin)/10/KL8G?linkType=gs1:recipeInfo")
            #expect(inherited["location"] == Self.target("recipe?a=1") + "&linkType=gs1:recipeInfo")
            let slash = try await server.get("\(Self.gtin)/10/A%2FB")
            #expect(slash["location"] == "\(Self.origin)/p\(Self.gtin)/10/A%2FB")
        }
    }

    @Test("qsPassedOn: the query arrives byte for byte")
    func query() async throws {
        try await Self.run { server in
            for query in ["foo=bar", "17=261231;3103=000189", "flag", "a=%c4%91&a=b+c&&=x"] {
                let answer = try await server.get("\(Self.gtin)?\(query)")
                #expect(answer["location"] == "\(Self.origin)/p\(Self.gtin)?\(query)")
            }
        }
    }

    @Test("ltLinksetNoRedirect, ltAllNoRedirect, ltAcceptHeader, declaredContentType, linksetJsonldCheck")
    func linksetAnswers() async throws {
        try await Self.run { server in
            for (target, headers) in [
                ("?linkType=linkset", []), ("?linkType=all", Self.linkset), ("", Self.linkset),
                ("?linkType=linkset", Self.linkset),
                ("?linkType=linkset", [("Accept", "*/*")]), ("", [("Accept", "application/linkset+json, */*;q=0.1")]),
            ] {
                let answer = try await server.get(Self.gtin + target, headers)
                #expect(answer.status == 200)
                #expect(answer["content-type"] == "application/linkset+json")
                #expect(answer["location"] == nil)
                let links = (answer["link"] ?? "").split(separator: ",")
                #expect(
                    links.contains {
                        $0.contains("rel=\"http://www.w3.org/ns/json-ld#context\"")
                            && $0.contains("type=\"application/ld+json\"")
                    })
            }
            #expect(try await server.get(Self.gtin + "?linkType=all").status == 200)
        }
    }

    @Test(
        "validLinkset, defaultLinkExists, singleDefaulLink, singleMultiLink, linkTypesDefined, defaultTarget",
        arguments: [
            gtin, "\(gtin)/10/RI6-2611A", "\(gtin)/10/RI6-2611A/21/000127", "\(gtin)/10/NONE", "\(gtin)/21/a%2Fb%2Bc",
        ])
    func validLinkset(path: String) async throws {
        try await Self.run { server in
            let document = try await server.get(path, Self.linkset).json()
            LinksetSchema.check(document)
            let entries = try #require(document["linkset"] as? [[String: Any]])
            let anchored = entries.filter { $0["anchor"] as? String == Self.origin + path }
            #expect(anchored.count == 1)
            let defaults = entries.compactMap { $0[LinkType.defaultLink.uri] as? [[String: Any]] }.flatMap(\.self)
            #expect(defaults.count == 1)
            #expect(Set(defaults[0].keys) == ["href", "title"])
            #expect(try await server.get(path)["location"] == defaults[0]["href"] as? String)
            #expect(!entries.contains { $0[LinkType.defaultLinkMulti.uri] != nil })
            let names = entries.flatMap(\.keys).filter { $0.hasPrefix(LinkType.vocabulary) }
            #expect(names.allSatisfy { LinkType(named: $0) != nil })
        }
    }

    @Test(
        "loFor…: every link of the linkset is reached by its type and what it says of itself",
        arguments: [gtin, "\(gtin)/10/RI6-2611A", "\(gtin)/10/RI6-2611A/21/000127"])
    func everyLink(path: String) async throws {
        try await Self.run { server in
            let entries = try #require(try await server.get(path, Self.linkset).json()["linkset"] as? [[String: Any]])
            var seen: Set<String> = []
            for entry in entries {
                for (type, value) in entry where type.hasPrefix(LinkType.vocabulary) && type != LinkType.defaultLink.uri
                {
                    guard seen.insert(type).inserted, let links = value as? [[String: Any]] else { continue }
                    for link in links { try await Self.follow(link, of: links, type, path, server) }
                }
            }
            #expect(seen.count >= 6)
        }
    }

    private static func follow(
        _ link: [String: Any], of links: [[String: Any]], _ type: String, _ path: String, _ server: LiveServer
    ) async throws {
        let name = "gs1:" + type.dropFirst(LinkType.vocabulary.count)
        var (query, headers): (String, [(String, String)]) = ("linkType=\(name)", [])
        if links.count > 1 {
            if let media = link["type"] as? String { headers.append(("Accept", media)) }
            if let language = (link["hreflang"] as? [String])?.first { headers.append(("Accept-Language", language)) }
            if let context = (link["context"] as? [String])?.first { query += "&context=\(context)" }
        }
        let answer = try await server.get("\(path)?\(query)", headers)
        if name == "gs1:review" {
            #expect(answer.status == 300)
            return
        }
        let href = link["href"] as? String ?? ""
        #expect(answer.status == 307)
        #expect(answer["location"] == href + (href.contains("?") ? "&" : "?") + query)
    }

    @Test("specificLinkTypeNotFound: a type that nobody set is not found")
    func noSuchType() async throws {
        try await Self.run { server in
            for type in ["gs1:nosuchlt", "gs1:epil", "https://evil.example/", "%20"] {
                for headers in [[], [("Accept", "text/html")]] {
                    let answer = try await server.get("\(Self.gtin)?linkType=\(type)", headers)
                    #expect(answer.status == 404)
                }
            }
        }
    }

    @Test("300-body: several equal links are a linkset to choose from, and a page for people")
    func multipleChoices() async throws {
        try await Self.run { server in
            let answer = try await server.get("\(Self.gtin)?linkType=gs1:review")
            #expect(answer.status == 300)
            #expect(answer["content-type"] == "application/linkset+json")
            LinksetSchema.check(try answer.json())
            let page = try await server.get("\(Self.gtin)?linkType=gs1:review", [("Accept", "text/html")])
            #expect(page.status == 300)
            #expect(page["content-type"]?.hasPrefix("text/html") == true)
            #expect(page.text.contains("href=\"https://shop.example/one\""))
            #expect(try await server.get("\(Self.gtin)?linkType=gs1:promotion").status == 300)
        }
    }
}

/// GS1's schema of linksets, clause by clause.
enum LinksetSchema {
    static func check(_ document: [String: Any]) {
        #expect(Set(document.keys).subtracting(["@context"]) == ["linkset"])
        guard let entries = document["linkset"] as? [[String: Any]] else {
            Issue.record("no list of links")
            return
        }
        for entry in entries {
            #expect((entry["anchor"] as? String)?.hasPrefix("https://") == true)
            for (name, value) in entry where !["anchor", "itemDescription", "description"].contains(name) {
                #expect(name.contains(#/^https?:\/\/[a-zA-Z0-9.\/]+$/#))
                for link in value as? [[String: Any]] ?? [[:]] { check(link: link) }
            }
        }
    }

    private static func check(link: [String: Any]) {
        #expect(Set(link.keys).subtracting(["href", "title", "hreflang", "type", "context", "fwqs", "public"]) == [])
        #expect((link["href"] as? String)?.contains(#/^https?:\/\/[a-zA-Z0-9.\/]+/#) == true)
        #expect(link["title"] is String)
        for language in link["hreflang"] as? [String] ?? [] { #expect(language.contains(#/^\w{2}(-\w{2})?$/#)) }
        if let type = link["type"] as? String { #expect(type.contains(#/\w+\/[-+.\w]+/#)) }
        #expect(link["context"] == nil || link["context"] is [String])
    }
}
