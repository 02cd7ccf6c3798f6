import EPCIS
import Testing

@Suite("The digest tells whether two events with one ID are the same")
struct CanonicalDigestTests {
    private func digest(_ changes: [(String, String?)], context: String = Sample.context) throws -> [UInt8] {
        try Sample.decoded(Sample.event(Sample.object, changes), context: context).canonicalDigest
    }

    @Test(
        "spelling, identity and record time make no difference",
        arguments: [
            [("bizStep", "\"cbv:BizStep-shipping\"")], [("eventTime", "\"2026-03-01T01:00:00Z\"")],
            [("epcList", #"["https://shop.example/01/09521234567899/21/S1"]"#)], [("eventID", "\"urn:x:1\"")],
            [("recordTime", "\"2026-03-05T01:00:00Z\"")],
        ])
    func same(_ changes: [(String, String)]) throws {
        #expect(try digest(changes) == digest([]))
    }

    @Test("an error declaration, which the hash leaves out, makes one")
    func errorDeclaration() throws {
        let first = #"{"declarationTime":"2026-03-05T01:00:00Z","reason":"incorrect_data"}"#
        let second = #"{"declarationTime":"2026-03-05T01:00:00Z","reason":"did_not_occur"}"#
        let digests = try [digest([]), digest([("errorDeclaration", first)]), digest([("errorDeclaration", second)])]
        #expect(Set(digests).count == 3)
    }

    @Test(
        "what the hash takes for the same, the digest does not",
        arguments: [
            ("\"007\"", "\"7\""), ("\"12345678901234567890\"", "\"12345678901234567891\""), ("null", "\"\""),
            ("[1,2]", #"{"nguon:b":1}"#), ("\" a\"", "\"a\""),
        ])
    func stricter(_ one: String, _ other: String) throws {
        #expect(try digest([("nguon:a", one)]) != digest([("nguon:a", other)]))
    }

    @Test("text that looks like another member is not taken for it")
    func unambiguous() throws {
        let joined = try digest([("nguon:a", "\"1{https://nguon.example/voc/}b=2\"")])
        let apart = try digest([("nguon:a", "\"1\""), ("nguon:b", "\"2\"")])
        #expect(joined != apart)
    }

    @Test("finer times than a millisecond are told apart")
    func microseconds() throws {
        #expect(try digest([("eventTime", "\"2026-03-01T01:00:00.000001Z\"")]) != digest([]))
    }

    @Test("the prefix chosen for a namespace makes no difference")
    func prefix() throws {
        let other =
            #"["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",{"n":"https://nguon.example/voc/"}]"#
        #expect(try digest([("n:a", "1")], context: other) == digest([("nguon:a", "1.0")]))
    }
}
