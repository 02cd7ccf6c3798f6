import Testing

@testable import Web

@Suite("Addresses")
struct AddressTests {
    @Test("what is built is matched again", arguments: Address.samples)
    func roundTrip(address: Address) {
        #expect(Address(path: address.path) == address)
    }

    @Test("one trailing slash means nothing", arguments: ["/epcis/", "/tra-cuu/", "/epcis/capture/", "/openapi.json/"])
    func trailingSlash(path: String) {
        #expect(Address(path: path) == Address(path: String(path.dropLast())))
        #expect(Address(path: path) != .unknown)
    }

    @Test(
        "an event ID may be encoded or not",
        arguments: [
            "/epcis/events/ni%3A%2F%2F%2Fsha-256%3Babc%3Fver%3DCBV2.0", "/epcis/events/ni:///sha-256;abc%3Fver=CBV2.0",
        ])
    func eventID(path: String) {
        #expect(Address(path: path) == .event("ni:///sha-256;abc?ver=CBV2.0"))
    }

    @Test(
        "what begins with an application identifier or is a tag is the resolver's, anything else is nobody's",
        arguments: [
            ("/01/09521001001007", true), ("/8003/x", true), ("/99", true), ("/00000/1", false), ("/1/2", false),
            ("/abc", false), ("/01a/2", false), ("//", false), ("/eh30164596f40c0e5cbe991a83", true),
            ("/exMBZFlvQMDly-mRqD", true), ("/ehf7/1", false), ("/export", false), ("/explanation", false),
        ])
    func resolver(path: String, isResolver: Bool) {
        #expect((Address(path: path) == .resolver(path)) == isResolver)
    }

    @Test(
        "a path that cannot be decoded is nowhere",
        arguments: [
            "/epcis/events/%zz", "/epcis/events/%00", "/epcis/events/%ff", "/epcis/capture/%", "/epcis/nothing",
        ])
    func broken(path: String) {
        #expect(Address(path: path).isUnknown)
    }

    @Test("the request target may have an absolute form, a fragment, an empty path")
    func targets() {
        #expect(Visit.target("http://h:1/a?b=c").path == "/a")
        #expect(Visit.target("http://h?b=c").query == "b=c")
        #expect(Visit.target("/a#f?x").query == nil)
        #expect(Visit.target("").path == "/")
        #expect(Visit.target("/a?b?c=d").query == "b?c=d")
        #expect(Visit.target("/a?x=http://y").path == "/a")
    }

    @Test("a query is read in order and kept byte for byte")
    func query() {
        let query = Query(raw: "a=1&b=%C4%91+x&a=2&flag&&c=%zz")
        #expect(query.parameters.map(\.name) == ["a", "b", "a", "flag"])
        #expect(query["b"] == "đ x")
        #expect(query["a"] == "1")
        #expect(query.broken == "c=%zz")
        #expect(query.raw == "a=1&b=%C4%91+x&a=2&flag&&c=%zz")
    }
}
