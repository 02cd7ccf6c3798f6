import GS1
import Testing

@Suite("What scanners send")
struct ScanDataTests {
    @Test(
        "the symbology is told by three characters, the rest is read as it says",
        arguments: [
            ("]d2010952123456789910L\u{1D}21S", Symbology.dataMatrix, "^010952123456789910L^21S"),
            ("]Q30109521234567899", .qrCode, "^0109521234567899"), ("]J110L", .dotCode, "^10L"),
            ("]C1010952123456789910L\u{1D}", .gs1128, "^010952123456789910L^"),
            ("]e0010952123456789917261231", .dataBarExpanded, "^010952123456789917261231"),
            ("]E09521234567899", .ean13, "9521234567899"), ("]E495212340", .ean8, "95212340"),
            ("]I109521234567899", .itf14, "09521234567899"),
            ("]E09521234567899|]e010L\u{1D}21S", .ean13, "9521234567899|^10L^21S"),
            ("]Q1https://a.example/01/09521234567899", .qrCode, "https://a.example/01/09521234567899"),
            ("]Q1chào", .qrCode, "chào"), ("]d1\u{367}A", .dataMatrix, "\u{367}A"),
            ("]d1^\u{300}", .dataMatrix, "\\^\u{300}"), ("]d1^A", .dataMatrix, "\\^A"),
            ("]J0\\\\^A", .dotCode, "\\\\\\^A"),
        ])
    func read(text: String, symbology: Symbology, message: String) throws {
        let scan = try ScanData(text)
        #expect(scan.symbology == symbology)
        #expect(scan.message == message)
        #expect(ScanData.text(of: message, as: symbology) == text)
    }

    @Test(
        "what cannot be is refused at its place",
        arguments: [
            ("", GS1Error.Code.symbology, 0), ("]d", .symbology, 0), ("]X9A", .symbology, 0), ("]đ2", .symbology, 0),
            ("]d2", .elementString, 3), ("]E09521234567890", .checkDigit, 15), ("]E0952123456789", .length, 15),
            ("]E4952123X0", .character, 9), ("]d20109521234567890", .checkDigit, 18), ("]d210A^21B", .character, 6),
            ("]E09521234567899|99A", .symbology, 17), ("]I109521234567899|]e010L", .symbology, 18),
            ("]Q1https://a.example/01/1", .length, 25), ("]Q1https://a.example/x", .notDigitalLink, 20),
        ])
    func refused(text: String, code: GS1Error.Code, position: Int) {
        let error = failure { () throws(GS1Error) in try ScanData(text) }
        #expect(error?.code == code)
        #expect(error?.position == position)
    }

    @Test(
        "a message is sent as its symbology sends it, or not at all",
        arguments: [
            ("^0109521234567899", Symbology.dataBar, "]e00109521234567899"),
            ("09521234567899", .dataBar, "]e00109521234567899"),
            ("29521234567893", .dataBarLimited, nil), ("952123456786", .upcA, "]E00952123456786"),
            ("^0100952123456786", .upcA, "]E00952123456786"), ("^0109521234567899", .ean13, "]E09521234567899"),
            ("^0109521234567899", .ean8, nil), ("9521234567890", .ean13, nil), ("abc", .gs1128, nil),
            ("^10L|^21S", .gs1128, "]e010L\u{1D}21S"), ("^17261231|^21S", .dataBarExpanded, "]e01726123121S"),
            ("a|^10L", .qrCode, "]Q1a|^10L"), ("^10L|x", .gs1128, nil),
        ] as [(String, Symbology, String?)])
    func written(message: String, symbology: Symbology, text: String?) {
        #expect(ScanData.text(of: message, as: symbology) == text)
    }

    @Test("a check digit is added where it is asked for")
    func checkDigit() {
        #expect(ScanData.text(of: "952123456789", as: .ean13, addingCheckDigit: true) == "]E09521234567899")
        #expect(ScanData.text(of: "9521234567899", as: .ean13, addingCheckDigit: true) == nil)
    }
}
