import Testing

@testable import Carriers

@Suite("Symbols of the GS1 system")
struct SymbolTests {
    static let gtin = PrintedElement(ai: "01", value: "09521001001007", hasPredefinedLength: true)
    static let lot = PrintedElement(ai: "10", value: "RI6-2611A", hasPredefinedLength: false)
    static let serial = PrintedElement(ai: "21", value: "000127", hasPredefinedLength: false)

    static func short(_ value: String) -> PrintedElement {
        PrintedElement(ai: "01", value: value, hasPredefinedLength: true)
    }

    @Test("an EAN-13 hides its first digit in how the next six are drawn")
    func ean13() throws {
        let symbol = try Symbol([Self.gtin], as: .ean13)
        let bars = (0..<95).map { symbol.modules.isDark(column: $0, row: 0) ? "1" : "0" }.joined()
        // 9: ABBABA. 5 in set A, 2 and 1 in set B, 0 in A, 0 in B, 1 in A; then all in set C.
        let left = "0110001" + "0011011" + "0110011" + "0001101" + "0100111" + "0011001"
        let right = "1110010" + "1110010" + "1100110" + "1110010" + "1110010" + "1000100"
        #expect(bars == "101" + left + "01010" + right + "101")
        #expect(symbol.captions == ["9521001001007"])
    }

    @Test("a GTIN has the till's symbol of its own length, and only alone")
    func lengths() {
        #expect(Self.kinds([Self.gtin]) == [.ean13, .gs1128, .gs1DataMatrix, .gs1QR])
        #expect(Self.kinds([Self.short("00000095200002")]) == [.ean8, .gs1128, .gs1DataMatrix, .gs1QR])
        #expect(Self.kinds([Self.short("00036000291452")]) == [.ean13, .upcA, .gs1128, .gs1DataMatrix, .gs1QR])
        #expect(Self.kinds([Self.short("19521001001004")]) == [.gs1128, .gs1DataMatrix, .gs1QR])
        #expect(Self.kinds([Self.gtin, Self.lot]) == [.gs1128, .gs1DataMatrix, .gs1QR])
        #expect(Self.kinds([]).isEmpty)
        #expect(Self.kinds([PrintedElement(ai: "10", value: "ả", hasPredefinedLength: false)]).isEmpty)
        #expect(throws: CarrierTrouble.content(.ean13)) { try Symbol([Self.gtin, Self.lot], as: .ean13) }
        #expect(throws: CarrierTrouble.content(.qr)) { try Symbol([Self.gtin], as: .qr) }
    }

    private static func kinds(_ elements: [PrintedElement]) -> [Carrier] {
        Carrier.allCases.filter { $0.holds(elements) }
    }

    @Test("a separator follows what has no predefined length, but not the last")
    func separators() {
        let joined = PrintedElement.joined([Self.gtin, Self.lot, Self.serial])
        #expect(joined == Array("010952100100100710RI6-2611A\u{1D}21000127".utf8))
        #expect(PrintedElement.joined([Self.lot, Self.gtin]).suffix(3) == Array("007".utf8))
    }

    @Test("Code 128 says digits in pairs, and never takes more characters than it must")
    func code128() throws {
        // Start C, FNC1, eight pairs, sum, stop: eleven modules each, and two for the last bar.
        #expect(try Symbol([Self.gtin], as: .gs1128).modules.columns == 12 * 11 + 2)
        // One letter costs a change of sets and itself.
        let mixed = [Self.gtin, PrintedElement(ai: "10", value: "A", hasPredefinedLength: false)]
        #expect(try Symbol(mixed, as: .gs1128).modules.columns == 15 * 11 + 2)
        // An odd digit costs one change, not two.
        let odd = [PrintedElement(ai: "10", value: "1234567", hasPredefinedLength: false)]
        #expect(try Symbol(odd, as: .gs1128).modules.columns == 10 * 11 + 2)
        let long = PrintedElement(ai: "10", value: String(repeating: "A", count: 20), hasPredefinedLength: false)
        #expect(throws: CarrierTrouble.tooMuch(.gs1128, most: 48)) { try Symbol([Self.gtin, long, long], as: .gs1128) }
    }

    @Test("Data Matrix corrects as the standard's own example does")
    func correction() {
        // ISO/IEC 16022, annex O: "123456".
        #expect(ReedSolomon.remainder(of: [142, 164, 186], count: 5) == [114, 25, 5, 88, 102])
    }

    @Test("Data Matrix has its finder and its clock around every field, and refuses what no size holds")
    func matrix() throws {
        let uri = "https://id.example.gov.vn/01/09521001001007/10/RI6-2611A/21/000127"
        let modules = try Symbol(uri: uri, under: [], as: .dataMatrix).modules
        #expect(modules.columns == 32 && modules.rows == 32)
        for index in 0..<32 {
            for edge in [0, 16] {
                #expect(modules.isDark(column: edge, row: index) && modules.isDark(column: index, row: edge + 15))
                #expect(modules.isDark(column: index, row: edge) == (index % 2 == 0 || index % 16 == 0))
                #expect(modules.isDark(column: edge + 15, row: index) == (index % 2 == 1))
            }
        }
        #expect(throws: CarrierTrouble.tooMuch(.dataMatrix, most: 1_304)) {
            try Symbol(uri: String(repeating: "a", count: 1_305), under: [], as: .dataMatrix)
        }
        #expect(throws: CarrierTrouble.content(.dataMatrix)) {
            try Symbol(uri: "https://a b", under: [], as: .dataMatrix)
        }
    }
}
