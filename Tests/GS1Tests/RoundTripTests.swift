import GS1
import Testing

/// Links made from a seed over every kind of key, with all signs of their character sets.
private struct LinkMaker {
    var random: SplitMix
    private let signs = "!\"%&'()*+,-./:;<=>?_ABCabc019"

    mutating func link() throws -> DigitalLink {
        let kinds = [
            "01", "0121", "0110", "01235", "00", "414", "414254", "417", "8003", "8003S", "8004", "8006", "800621",
            "8010",
            "80108011", "8017", "8018", "253", "253S", "255", "255S", "401", "402",
        ]
        let kind = kinds.randomElement(using: &random)!
        let elements = try elements(of: kind)
        return try DigitalLink(elements: elements, origin: Bool.random(using: &random) ? "https://a.example/s" : nil)
    }

    private mutating func elements(of kind: String) throws -> [Element] {
        let serial = random.text(Int.random(in: 1...16, using: &random), from: signs)
        switch kind {
        case "01", "0121", "0110", "01235":
            let qualifier = String(kind.dropFirst(2))
            let key = try Element(ai: "01", value: checked(random.digits(13)))
            return qualifier.isEmpty ? [key] : [key, try Element(ai: qualifier, value: serial)]
        case "414254": return [try gln("414"), try Element(ai: "254", value: "x" + serial)]
        case "414", "417": return [try gln(kind)]
        case "00": return [try Element(ai: "00", value: checked(random.digits(17)))]
        case "8017", "8018": return [try Element(ai: kind, value: checked(random.digits(17)))]
        case "402": return [try Element(ai: "402", value: checked(random.digits(16)))]
        case "8003": return [try Element(ai: "8003", value: "0" + checked(random.digits(12)))]
        case "8003S": return [try Element(ai: "8003", value: "0" + checked(random.digits(12)) + serial)]
        case "253", "255": return [try Element(ai: kind, value: checked(random.digits(12)))]
        case "253S": return [try Element(ai: "253", value: checked(random.digits(12)) + serial)]
        case "255S": return [try Element(ai: "255", value: checked(random.digits(12)) + random.digits(5))]
        case "401", "8004": return [try Element(ai: kind, value: random.digits(12) + serial)]
        case "8006", "800621":
            let key = try Element(ai: "8006", value: checked(random.digits(13)) + "0102")
            return kind == "8006" ? [key] : [key, try Element(ai: "21", value: serial)]
        default:
            let key = try Element(ai: "8010", value: random.digits(12) + random.text(5, from: "AZ09#-/"))
            return kind == "8010" ? [key] : [key, try Element(ai: "8011", value: "7" + random.digits(5))]
        }
    }

    private mutating func gln(_ ai: String) throws -> Element {
        try Element(ai: ai, value: checked(random.digits(12)))
    }

    private func checked(_ body: String) -> String { body + String(CheckDigit.following(body)!) }
}

@Suite("Round trips")
struct RoundTripTests {
    @Test("a link printed and read again is the same link", arguments: [1, 2, 3] as [UInt64])
    func printAndRead(seed: UInt64) throws {
        var maker = LinkMaker(random: SplitMix(seed: seed))
        for _ in 0..<2_000 {
            let link = try maker.link()
            if link.origin == nil {
                #expect(try DigitalLink(path: link.description) == link)
            } else {
                #expect(try DigitalLink(link.description) == link)
            }
        }
    }

    @Test("a link turned into a URN and back names the same thing", arguments: [4, 5, 6] as [UInt64])
    func throughURN(seed: UInt64) throws {
        var maker = LinkMaker(random: SplitMix(seed: seed))
        for _ in 0..<2_000 {
            let link = try maker.link()
            let length = Int.random(in: 6...12, using: &maker.random)
            let urn = try #require(link.epcURN(companyPrefixLength: length), "\(link)")
            let back = try EPCURN(urn)
            #expect(back.digitalLink?.thing == link.thing)
            #expect(back.companyPrefixLength == length)
            #expect(back.digitalLink?.epcURN(companyPrefixLength: length) == urn)
        }
    }

    @Test("a key read from its own text, from a link or from a URN is one key", arguments: [7, 8] as [UInt64])
    func oneKey(seed: UInt64) throws {
        var maker = LinkMaker(random: SplitMix(seed: seed))
        for _ in 0..<2_000 {
            let link = try maker.link()
            let key = link.thing
            let urn = try #require(link.epcURN(companyPrefixLength: 7))
            #expect(ThingKey.reading(key.text).key == key)
            #expect(ThingKey.reading(link.uri(on: "http://other.example")).key == key)
            #expect(ThingKey.reading(urn).key == key)
            #expect(ThingKey.hashURI(of: urn) == "https://id.gs1.org/" + key.text)
            #expect(key.level == ThingKey(text: key.text).level && key.level != .other)
        }
    }

    @Test("an element string in brackets says what its link says", arguments: [9] as [UInt64])
    func brackets(seed: UInt64) throws {
        var maker = LinkMaker(random: SplitMix(seed: seed))
        for _ in 0..<2_000 {
            let link = try maker.link()
            let text = ([link.key] + link.qualifiers).map { "(\($0.ai))" + escaped($0.value) }.joined()
            #expect(try ScannedCode(text).link.path == link.path)
        }
    }

    private func escaped(_ value: String) -> String {
        value.reduce(into: "") { $0 += $1 == "(" ? "\\(" : String($1) }
    }
}
