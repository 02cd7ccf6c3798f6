import GS1
import Testing

@Suite("Reading Digital Links")
struct DigitalLinkReadingTests {
    @Test("a link is a key, its qualifiers and its attributes")
    func parts() throws {
        let link = try DigitalLink("https://id.gs1.org/01/09521234567899/22/2A/10/LOT1/21/S-1?17=261231&3103=001250")
        #expect(link.origin == "https://id.gs1.org")
        #expect(link.key.description == "(01)09521234567899")
        #expect(link.qualifiers.map(\.description) == ["(22)2A", "(10)LOT1", "(21)S-1"])
        #expect(link.attributes.map(\.description) == ["(17)261231", "(3103)001250"])
        #expect(link.rawQuery == "17=261231&3103=001250")
    }

    @Test(
        "any host, port and stem will do",
        arguments: [
            "https://a", "http://a", "HTTPS://A", "https://xn--fsq.example", "https://nguon.example:8443/m/a",
            "https://192.0.2.1", "https://[2001:db8::1]:80", "https://a./00/faux", "https://a/01/2/x", "https://a//s/",
        ])
    func origins(origin: String) throws {
        let link = try DigitalLink(origin + "/00/095212300000000017")
        #expect(link.origin == origin)
        #expect(link.description == origin + "/00/095212300000000017")
        #expect(link.key.value == "095212300000000017")
    }

    @Test("escapes are decoded, in either case, and a plus is a plus in the path and a space in the query")
    func escapes() throws {
        let link = try DigitalLink("https://a/01/09521234567899/10/A%2F%2b+b?99=%2f%41")
        #expect(link.qualifiers[0].value == "A/++b")
        #expect(link.attributes[0].value == "/A")
        #expect(
            failure { () throws(GS1Error) in try DigitalLink("https://a/00/095212300000000017?99=A+B") }?.position == 36
        )
    }

    @Test("unknown parts of the query are kept byte for byte")
    func unknownQuery() throws {
        let query = "&&utm=%zz;%2f&singleton&ten=sầu&98=XYZ&linkType=gs1:pip|all&&"
        let link = try DigitalLink("https://a/01/09521234567899?\(query)#frag?ment")
        #expect(link.rawQuery == query)
        #expect(link.attributes.map(\.description) == ["(98)XYZ"])
        #expect(link.uri(on: "https://b") == "https://b/01/09521234567899?\(query)")
    }

    @Test("a fragment is dropped and an empty query is kept")
    func fragment() throws {
        #expect(try DigitalLink("https://a/01/09521234567899#17=1").rawQuery == nil)
        #expect(try DigitalLink("https://a/01/09521234567899?#").rawQuery == "")
        #expect(try DigitalLink("https://a/01/09521234567899?").description == "https://a/01/09521234567899?")
    }

    @Test("a path as a server sees it needs no host and may end in a slash")
    func serverPath() throws {
        let link = try DigitalLink(path: "/01/09521234567899/10/LOT%2F1/?17=261231")
        #expect(link.origin == nil)
        #expect(link.qualifiers == [try Element(ai: "10", value: "LOT/1")])
        #expect(link.path == "/01/09521234567899/10/LOT%2F1")
        #expect(try DigitalLink(path: "/r/v1/01/09521234567899").key.ai == "01")
    }

    @Test(
        "every key takes its qualifiers",
        arguments: [
            "/01/09521234567899/235/TPX", "/414/9521230000017/254/A", "/414/9521230000017/7040/1ABC",
            "/417/9521230000017/7040/1ABC", "/8004/952123A/7040/1ABC", "/8006/095212345678990102/22/V/10/L/21/S",
            "/8010/952123AB/8011/77", "/8017/952123000000000125/8019/3", "/8018/952123000000000125/8019/3",
            "/415/9521230000017/8020/REF", "/8013/952123MODEL16K", "/401/952123C-1", "/402/95212300000000017",
            "/253/9521230000208DOC", "/255/952123000030777", "/8003/09521230000109S",
        ])
    func keys(path: String) throws {
        #expect(try DigitalLink("https://a" + path).path == path)
    }

    @Test("a lot may be an attribute where it can be no qualifier")
    func lotAsAttribute() throws {
        let link = try DigitalLink("https://a/01/09521234567899/235/X?10=L")
        #expect(link.attributes.map(\.ai) == ["10"])
    }
}
