import Testing
import Traceability

@Suite("Where a link may lead")
struct LinkTargetTests {
    @Test(
        "addresses of the public web",
        arguments: [
            "https://example.com", "http://example.com/", "HTTPS://Example.COM/a?b=c&d#e", "https://a.example:8443/x",
            "https://xn--nng-sq5a.example/%C4%91", "https://shop.example./p",
        ])
    func good(text: String) throws {
        #expect(try LinkTarget(text).text == text)
    }

    @Test(
        "anything else is refused, with the reason",
        arguments: [
            ("", "link.targetMissing"), ("javascript:alert(1)", "link.targetScheme"),
            ("JaVaScRiPt:alert(1)//https://x.example", "link.targetScheme"), ("data:text/html,x", "link.targetScheme"),
            ("//evil.example", "link.targetScheme"), ("/quan-ly", "link.targetScheme"),
            ("ftp://a.example", "link.targetScheme"),
            (" https://a.example", "link.targetScheme"), ("https://a.example/\r\nSet-Cookie: x=1", "link.targetWrong"),
            ("https://a.example/a b", "link.targetWrong"), ("https://a.example/%0", "link.targetWrong"),
            ("https://a.example/\"><script>", "link.targetWrong"),
            ("https://a.example\\@evil.example", "link.targetWrong"),
            ("https://sầu.example", "link.targetWrong"), ("https://", "link.targetWrong"),
            ("https://a..example", "link.targetWrong"),
            ("https://a.example:0/", "link.targetWrong"), ("https://a.example:99999/", "link.targetWrong"),
            ("https://-a.example/", "link.targetWrong"), ("https://user@a.example/", "link.targetUser"),
            ("https://a.example:p@evil.example/", "link.targetUser"), ("http://localhost/", "link.targetPrivate"),
            ("http://kho/", "link.targetPrivate"), ("https://printer.local/", "link.targetPrivate"),
            ("https://LOCALHOST./", "link.targetPrivate"), ("https://db.internal/", "link.targetPrivate"),
            ("http://127.0.0.1/", "link.targetNumber"), ("http://10.0.0.1:8080/", "link.targetNumber"),
            ("http://2130706433/", "link.targetNumber"), ("http://0x7f000001/", "link.targetNumber"),
            ("http://169.254.169.254/latest", "link.targetNumber"), ("http://[::1]/", "link.targetNumber"),
            ("https://93.184.216.34/", "link.targetNumber"),
        ])
    func refused(text: String, code: String) {
        do throws(LinkRefusal) {
            _ = try LinkTarget(text)
            Issue.record("\(text) was taken")
        } catch {
            #expect(error.finding.code == code, "\(text)")
        }
    }

    @Test("a very long address is refused")
    func long() {
        #expect(throws: LinkRefusal.self) {
            try LinkTarget("https://a.example/" + String(repeating: "a", count: 2_000))
        }
    }

    @Test(
        "a query follows byte for byte, before a fragment, behind what the target says itself",
        arguments: [
            ("https://a.example/p", "17=261231;3103=000189", "https://a.example/p?17=261231;3103=000189"),
            ("https://a.example/p?x=1", "flag", "https://a.example/p?x=1&flag"),
            ("https://a.example/p?", "a=%c4%91", "https://a.example/p?a=%c4%91"),
            ("https://a.example/p#top", "a=1", "https://a.example/p?a=1#top"),
            ("https://a.example", "", "https://a.example"),
        ])
    func forwarding(target: String, query: String, whole: String) throws {
        #expect(try LinkTarget(target).forwarding(query) == whole)
    }
}
