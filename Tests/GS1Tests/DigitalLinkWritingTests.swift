import GS1
import Testing

@Suite("Writing Digital Links")
struct DigitalLinkWritingTests {
    private func elements(_ pairs: [(String, String)]) throws -> [Element] {
        try pairs.map { try Element(ai: $0.0, value: $0.1) }
    }

    @Test("elements in any order become key, qualifiers in order and attributes, fixed lengths first")
    func ordering() throws {
        let link = try DigitalLink(
            elements: elements([
                ("99", "X+Y"), ("21", "S"), ("17", "261231"), ("01", "09521234567899"), ("10", "L/1"),
            ]))
        #expect(link.uri(on: "https://a") == "https://a/01/09521234567899/10/L%2F1/21/S?17=261231&99=X%2BY")
    }

    @Test("every character of CSET 82 that is not unreserved is escaped")
    func escaping() throws {
        let link = try DigitalLink(
            elements: elements([("01", "09521234567899"), ("10", "!\"%&'()*+,/:;<=>?"), ("21", "-._aZ09")]))
        #expect(link.path == "/01/09521234567899/10/%21%22%25%26%27%28%29%2A%2B%2C%2F%3A%3B%3C%3D%3E%3F/21/-._aZ09")
    }

    @Test("an origin with a closing slash gets no second one")
    func closingSlash() throws {
        let link = try DigitalLink(elements: elements([("00", "095212300000000017")]))
        #expect(link.uri(on: "https://a/b/") == "https://a/b/00/095212300000000017")
        #expect(link.rawQuery == nil)
    }

    @Test("an element said twice counts once, two values for one identifier are refused")
    func repeated() throws {
        let twice = try elements([("01", "09521234567899"), ("10", "A"), ("10", "A")])
        #expect(try DigitalLink(elements: twice).path == "/01/09521234567899/10/A")
        let two = try elements([("01", "09521234567899"), ("10", "A"), ("10", "B")])
        #expect(failure { () throws(GS1Error) in try DigitalLink(elements: two) }?.code == .repeatedAI)
    }

    @Test("elements that do not fit together are refused")
    func refused() throws {
        let mixed = try elements([("01", "09521234567899"), ("235", "T"), ("10", "A")])
        #expect(failure { () throws(GS1Error) in try DigitalLink(elements: mixed) }?.code == .qualifierOrder)
        let keyless = try elements([("99", "A")])
        #expect(failure { () throws(GS1Error) in try DigitalLink(elements: keyless) }?.code == .noKey)
        let address = try elements([("01", "09521234567899"), ("8200", "https://a")])
        #expect(failure { () throws(GS1Error) in try DigitalLink(elements: address) }?.ai == "8200")
    }
}
