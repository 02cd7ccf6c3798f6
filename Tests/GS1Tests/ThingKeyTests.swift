import GS1
import Testing

@Suite("One key for one thing")
struct ThingKeyTests {
    @Test(
        "one thing has one key, however it is written",
        arguments: [
            "urn:epc:id:sgtin:952123.0456789.S1", "urn:epc:id:sgtin:95212345.06789.S1",
            "https://id.gs1.org/01/09521234567899/21/S1",
            "http://nguon.example:8080/stem/01/09521234567899/22/V/10/LOT/21/S1?17=261231#x", "01/09521234567899/21/S1",
            "https://a/01/09521234567899/21/%531", "URN:EPC:id:sgtin:952123.0456789.%531",
        ])
    func oneKey(identifier: String) {
        let reading = ThingKey.reading(identifier)
        #expect(reading.key.text == "01/09521234567899/21/S1")
        #expect(reading.key.level == .item)
        #expect(reading.problem == nil)
    }

    /// Path, key, level, whether a trace goes through it.
    static let levels: [(String, String, Level, Bool)] = [
        ("/01/09521234567899", "01/09521234567899", .productClass, false),
        ("/01/09521234567899/22/V", "01/09521234567899", .productClass, false),
        ("/01/09521234567899/22/V/10/L%2F1", "01/09521234567899/10/L%2F1", .lot, true),
        ("/01/09521234567899/235/T", "01/09521234567899/235/T", .item, true),
        ("/00/095212300000000017", "00/095212300000000017", .logisticUnit, true),
        ("/414/9521230000017", "414/9521230000017", .place, false),
        ("/414/9521230000017/254/K", "414/9521230000017/254/K", .place, false),
        ("/414/9521230000017/7040/1ABC", "414/9521230000017", .place, false),
        ("/417/9521230000017/7040/1ABC", "417/9521230000017", .party, false),
        ("/8003/09521230000109", "8003/09521230000109", .assetClass, false),
        ("/8003/09521230000109S", "8003/09521230000109S", .asset, true),
        ("/8004/952123A/7040/1ABC", "8004/952123A", .asset, true),
        ("/8006/095212345678990102", "8006/095212345678990102", .productClass, false),
        ("/8006/095212345678990102/10/L", "8006/095212345678990102/10/L", .lot, true),
        ("/8006/095212345678990102/10/L/21/S", "8006/095212345678990102/21/S", .item, true),
        ("/8010/952123A%23", "8010/952123A%23", .productClass, false),
        ("/8010/952123A%2F/8011/1", "8010/952123A%2F/8011/1", .item, true),
        ("/8017/952123000000000125/8019/3", "8017/952123000000000125", .relation, false),
        ("/8018/952123000000000125", "8018/952123000000000125", .relation, false),
        ("/253/9521230000208DOC", "253/9521230000208DOC", .document, false),
        ("/255/9521230000307", "255/9521230000307", .document, false),
        ("/415/9521230000017/8020/R", "415/9521230000017/8020/R", .document, false),
        ("/401/952123C-1", "401/952123C-1", .consignment, true),
        ("/402/95212300000000017", "402/95212300000000017", .shipment, true),
        ("/8013/952123MODEL16K", "8013/952123MODEL16K", .model, false),
    ]

    @Test("a link names its finest thing, and the key tells what it is", arguments: levels)
    func thing(path: String, text: String, level: Level, isTraceable: Bool) throws {
        let key = try DigitalLink(path: path).thing
        #expect(key.text == text)
        #expect(key.level == level)
        #expect(key.isTraceable == isTraceable)
        #expect(key.digitalLinkPath == "/" + text)
        #expect(ThingKey.reading(text).key == key)
    }

    @Test(
        "lineage goes from the finest thing to its class",
        arguments: [
            (
                "/01/09521234567899/22/V/10/L/21/S",
                ["01/09521234567899/21/S", "01/09521234567899/10/L", "01/09521234567899"]
            ),
            ("/01/09521234567899/10/L", ["01/09521234567899/10/L", "01/09521234567899"]),
            ("/01/09521234567899", ["01/09521234567899"]),
            ("/414/9521230000017/254/K", ["414/9521230000017/254/K", "414/9521230000017"]),
            ("/8003/09521230000109S", ["8003/09521230000109S", "8003/09521230000109"]),
            ("/253/9521230000208DOC", ["253/9521230000208DOC", "253/9521230000208"]),
            ("/8010/952123A/8011/1", ["8010/952123A/8011/1", "8010/952123A"]),
            ("/00/095212300000000017", ["00/095212300000000017"]),
        ])
    func lineage(path: String, expected: [String]) throws {
        let link = try DigitalLink(path: path)
        #expect(link.lineage.map(\.text) == expected)
        #expect(link.lineage.first == link.thing)
    }

    @Test(
        "an identifier that never meant to be a GS1 key is its own key, without complaint",
        arguments: [
            "urn:uuid:2f5d3bd8-0b0e-4c3f-9a5e-000000000001", "https://mau.example/lo/2026-01",
            "https://mau.example/2024/01/tin-moi",
            "https://mau.example/01/02/03", "urn:epcglobal:cbv:bt:9521230000017:PO-1", "mailto:a@example.vn", "", "01",
            "LOT-1",
            "https://mau.example/gioi-thieu", "/01/09521234567899", "http", "urn:jaif:id:obj:37SUN321456A111222333AB",
        ])
    func foreign(identifier: String) {
        let reading = ThingKey.reading(identifier)
        #expect(reading.key.text == identifier)
        #expect(reading.problem == nil)
        #expect(reading.key.level == .other)
        #expect(reading.key.digitalLinkPath == nil)
        #expect(ThingKey.hashURI(of: identifier) == identifier)
    }

    @Test(
        "an identifier that is no good GS1 key is its own key, with the reason beside it",
        arguments: [
            ("https://a/01/09521234567890/21/S", GS1Error.Code.checkDigit, 26, Level.item),
            ("https://a/01/09521234567890", .checkDigit, 26, .productClass),
            ("https://a/01/9521234567899", .length, 26, .productClass),
            ("urn:epc:id:sgtin:952123.456789.S", .length, 30, .item),
            ("urn:epc:class:lgtin:1.2.3", .companyPrefix, 20, .lot),
            ("01/09521234567890", .checkDigit, 16, .productClass),
            ("https://a/01/09521234567899/21/S/10/L", .qualifierOrder, 33, .other),
            ("urn:epc:id:foo:1", .urnScheme, 11, .item), ("https://a/414/9521230000018", .checkDigit, 26, .place),
        ])
    func problem(identifier: String, code: GS1Error.Code, position: Int, level: Level) {
        let reading = ThingKey.reading(identifier)
        #expect(reading.key.text == identifier)
        #expect(reading.problem?.code == code)
        #expect(reading.problem?.position == position)
        #expect(reading.key.level == level)
    }

    @Test(
        "the event hash writes identifiers as canonical links, right or wrong",
        arguments: [
            ("urn:epc:id:sgtin:952123.0456789.a!'b;=", "https://id.gs1.org/01/09521234567899/21/a%21'b;="),
            ("urn:epc:id:sgln:952123.000001.0", "https://id.gs1.org/414/9521230000017"),
            ("http://a/b/01/09521234567890/10/L/21/S?x", "https://id.gs1.org/01/09521234567890/21/S"),
            ("https://a/01/9521234567899", "https://id.gs1.org/01/09521234567899"),
            ("https://a/01/09521234567899?10=L", "https://id.gs1.org/01/09521234567899"),
            ("https://a/gtin/09521234567899/lot/A", "https://id.gs1.org/01/09521234567899/10/A"),
            ("https://a/8013/952123MODEL16K", "https://a/8013/952123MODEL16K"),
            ("https://a/01/0952123456789X", "https://a/01/0952123456789X"),
            ("urn:epc:id:sgtin:1.2.3", "urn:epc:id:sgtin:1.2.3"),
        ])
    func hashURI(identifier: String, expected: String) {
        #expect(ThingKey.hashURI(of: identifier) == expected)
    }

    @Test("keys compare by bytes, as the databases do")
    func order() {
        let composed = ThingKey(text: "urn:x:\u{1EC7}")
        let decomposed = ThingKey(text: "urn:x:e\u{323}\u{302}")
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
        #expect(
            [ThingKey(text: "b"), ThingKey(text: "Z"), ThingKey(text: "é")].sorted().map(\.text) == ["Z", "b", "é"])
    }
}
