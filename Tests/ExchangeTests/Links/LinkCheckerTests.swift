import Records
import Synchronization
import Testing

@testable import Exchange

@Suite("The checker of links")
struct LinkCheckerTests {
    /// Answers from a table, and notes what was asked.
    private final class Web: Sendable {
        private let asked = Mutex<[String]>([])
        private let answers: [String: HTTPAnswer]
        var requests: [String] { asked.withLock { $0 } }

        init(_ answers: [String: HTTPAnswer]) { self.answers = answers }

        var checker: LinkChecker {
            LinkChecker(clock: WallClock { 0 }) { request async throws(ExchangeTrouble) in
                let name = "\(request.method) \(request.url)"
                self.asked.withLock { $0.append(name) }
                guard let answer = self.answers[name] else { throw ExchangeTrouble(.unreachable) }
                return answer
            }
        }
    }

    private static let nothing = HTTPAnswer(status: 404)

    private func robots(_ text: String) -> HTTPAnswer { HTTPAnswer(status: 200, body: Array(text.utf8)) }

    @Test("asks for robots.txt once and for the head of the page; nothing else where that is good")
    func good() async {
        let web = Web([
            "GET https://a.example/robots.txt": Self.nothing, "HEAD https://a.example/p?x=1": HTTPAnswer(status: 200),
        ])
        let checker = web.checker
        for _ in 0..<2 {
            #expect(await checker.probe("https://a.example/p?x=1#top") == LinkProbe(status: 200, cause: nil))
        }
        #expect(
            web.requests == [
                "GET https://a.example/robots.txt", "HEAD https://a.example/p?x=1", "HEAD https://a.example/p?x=1",
            ])
    }

    @Test("a server that knows no HEAD is asked as a reader asks")
    func noHead() async {
        let web = Web([
            "GET https://a.example/robots.txt": Self.nothing, "HEAD https://a.example/": HTTPAnswer(status: 405),
            "GET https://a.example/": HTTPAnswer(status: 206),
        ])
        #expect(await web.checker.probe("https://a.example/") == LinkProbe(status: 206, cause: nil))
        let dead = Web([
            "GET https://a.example/robots.txt": Self.nothing, "HEAD https://a.example/": Self.nothing,
            "GET https://a.example/": HTTPAnswer(status: 410),
        ])
        #expect(await dead.checker.probe("https://a.example/") == LinkProbe(status: 410, cause: .status))
    }

    @Test("redirects are followed a few times, wherever servers write them, and never inside")
    func redirects() async {
        func to(_ place: String) -> HTTPAnswer { HTTPAnswer(status: 302, headers: ["location": place]) }
        let web = Web([
            "GET https://a.example/robots.txt": Self.nothing, "GET http://b.example:81/robots.txt": Self.nothing,
            "HEAD https://a.example/x/1": to("2?y=1"), "HEAD https://a.example/x/2?y=1": to("/3"),
            "HEAD https://a.example/3": to("http://b.example:81"), "HEAD http://b.example:81": HTTPAnswer(status: 200),
            "HEAD https://a.example/loop": to("/loop"),
            "HEAD https://a.example/in": to("http://169.254.169.254/latest"),
            "HEAD https://a.example/local": to("//localhost/x"),
            "HEAD https://a.example/bad": to("javascript:alert(1)"),
        ])
        let checker = web.checker
        #expect(await checker.probe("https://a.example/x/1") == LinkProbe(status: 200, cause: nil))
        #expect(await checker.probe("https://a.example/loop").cause == .redirects)
        #expect(await checker.probe("https://a.example/in").cause == .inside)
        #expect(await checker.probe("https://a.example/local").cause == .inside)
        #expect(await checker.probe("https://a.example/bad").cause != nil)
        #expect(web.requests.filter { $0.contains("/loop") }.count == 6)
        #expect(!web.requests.contains { $0.contains("169.254") || $0.contains("localhost") })
    }

    @Test("what a site asks of machines is kept to, and is no fault of the link")
    func polite() async {
        let web = Web([
            "GET https://a.example/robots.txt": robots("User-agent: *\nDisallow: /kin"),
            "HEAD https://a.example/mo": HTTPAnswer(status: 200),
        ])
        let checker = web.checker
        #expect(await checker.probe("https://a.example/kin/x") == LinkProbe(status: nil, cause: .robots))
        #expect(await checker.probe("https://a.example/mo").cause == nil)
        #expect(await checker.probe("https://nobody.example/").cause == .connection)
    }

    @Test(
        "robots.txt as RFC 9309 reads it",
        arguments: [
            ("", "/a", true), ("User-agent: *\nDisallow: /", "/a", false), ("User-agent: *\nDisallow:", "/a", true),
            ("User-agent: nguon\nDisallow: /x\n\nUser-agent: *\nDisallow: /", "/a", true),
            ("User-agent: other\nUser-agent: NGUON\nDisallow: /x", "/x/1", false),
            ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true),
            ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true),
            ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false),
            ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true),
            ("User-agent: * # all\nDisallow: /a*b*c", "/a11b22c33", false), ("nonsense\nDisallow: /", "/a", true),
        ])
    func rules(text: String, path: String, isAllowed: Bool) {
        #expect(RobotsRules(Array(text.utf8)).allow(path) == isAllowed)
    }

    @Test("no pattern takes long")
    func slow() {
        let text = "User-agent: *\nDisallow: /" + String(repeating: "a*", count: 2_000) + "b"
        #expect(RobotsRules(Array(text.utf8)).allow("/" + String(repeating: "a", count: 4_000)))
    }
}
