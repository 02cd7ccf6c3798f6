import Testing

@testable import nguon

@Suite("Files of cases for the GS1 syntax")
struct VectorFileTests {
    @Test("cases that hold are counted, those that do not are named")
    func counted() throws {
        let file = try #require(
            VectorFile(
                Array(
                    """
                    {"csum": [{"ok": true, "data": "95212340"},
                              {"ok": false, "data": "95212341", "error": "GS1_LINTER_INCORRECT_CHECK_DIGIT", "markup": "9521234*1*"},
                              {"ok": false, "data": "95212341", "error": "GS1_LINTER_INCORRECT_CHECK_DIGIT", "markup": "*9*5212341"},
                              {"ok": true, "data": "95212341"}, {"ok": false, "data": "95212340", "error": "X", "markup": "**"}],
                     "nosuch": [{"ok": true, "data": ""}],
                     "ai_parse_bracketed": [{"ok": true, "aiBracketed": "(10)L(21)S", "aiData": "^10L^21S"}],
                     "scandata_process": [{"ok": true, "scanData": "]Q1A", "symbology": "DM", "dataStr": "A"}],
                     "ai_error_markup": [{"aiBracketed": "(8001)1234X", "markup": "(8001)1234|X|"}]}
                    """.utf8)))
        let (passed, failures) = file.run()
        #expect(passed == 4)
        #expect(
            failures.map { String($0.prefix { $0 != ":" }) } == [
                "csum[2]", "csum[3]", "csum[4]", "nosuch[0]", "scandata_process[0]",
            ])
    }

    @Test("a case is tried with the options it has")
    func options() throws {
        let uri = #""uri": "https://a/gtin/09521234567899""#
        let file = try #require(
            VectorFile(
                Array(
                    """
                    {"dl_parse": [{"ok": false, \(uri)},
                      {"ok": true, \(uri), "aiData": "^0109521234567899", "options": {"permitConvenienceAlphas": "true"}}]}
                    """.utf8)))
        #expect(file.run().passed == 2)
    }

    @Test("what is no file of cases is none", arguments: ["", "[]", "{\"a\": 1}", "{\"a\": [1]}"])
    func none(text: String) {
        #expect(VectorFile(Array(text.utf8)) == nil)
    }
}
