import Carriers
import Pictures
import Testing

@testable import Decoding

@Suite("Every carrier we print, read by libraries that are not ours")
struct PrintedCodeTests {
    static let lot = PrintedElement(ai: "10", value: "RI6-2611A", hasPredefinedLength: false)
    static let serial = PrintedElement(ai: "21", value: "0a/Z\"%&'()*+,-.:;<=>?_!", hasPredefinedLength: false)
    static let day = PrintedElement(ai: "17", value: "261231", hasPredefinedLength: true)
    static let pallet = PrintedElement(ai: "00", value: "395210010010012346", hasPredefinedLength: true)

    static func gtin(_ value: String = "09521001001007") -> PrintedElement {
        PrintedElement(ai: "01", value: value, hasPredefinedLength: true)
    }

    static func read(_ symbol: Symbol, _ use: PrintUse, module: Int? = nil, dpi: Int = 300) throws -> [FoundCode] {
        let printed = try PrintedSymbol(symbol, for: use, module: module, dpi: dpi)
        let grey = try GreyPicture(sent: #require(printed.png()), longestSide: 2_000)
        let pixels = try #require(GreyPixels(width: grey.size.width, height: grey.size.height, bytes: grey.bytes))
        return CodeReader.here.codes(pixels)
    }

    @Test("tills", arguments: [264, 330, 660], [203, 300, 600])
    func tills(module: Int, dpi: Int) throws {
        let thirteen = try Symbol([Self.gtin()], as: .ean13)
        #expect(try Self.read(thirteen, .retail, module: module, dpi: dpi) == [FoundCode(.ean13, "9521001001007")])
        let eight = try Symbol([Self.gtin("00000095200002")], as: .ean8)
        #expect(try Self.read(eight, .retail, module: module, dpi: dpi) == [FoundCode(.ean8, "95200002")])
        let twelve = try Symbol([Self.gtin("00036000291452")], as: .upcA)
        #expect(try Self.read(twelve, .retail, module: module, dpi: dpi) == [FoundCode(.upcA, "036000291452")])
    }

    @Test("every first digit of an EAN-13", arguments: 0...9)
    func parities(first: Int) throws {
        let body = "0\(first)21234567890".prefix(13)
        let sum = body.utf8.enumerated().reduce(0) { $0 + Int($1.element & 15) * ($1.offset % 2 == 0 ? 3 : 1) }
        let value = body + String((10 - sum % 10) % 10)
        let symbol = try Symbol([Self.gtin(String(value))], as: .ean13)
        #expect(try Self.read(symbol, .retail).map(\.text).contains { value.hasSuffix($0) })
    }

    @Test("GS1-128 in all the ways its sets can change")
    func gs1128() throws {
        let values = [
            "A", "1", "12", "123", "1234", "A1", "1A", "12A34", "123456A", "A123456", "A12345678B", "Az9_", "\"%&'()",
        ]
        for value in values {
            let elements = [PrintedElement(ai: "10", value: value, hasPredefinedLength: false), Self.day]
            let symbol = try Symbol(elements, as: .gs1128)
            #expect(
                try Self.read(symbol, .distribution) == [FoundCode(.code128, "10\(value)\u{1D}17261231", isGS1: true)])
        }
        let pallet = try Symbol([Self.pallet], as: .gs1128)
        #expect(try Self.read(pallet, .logistics).first?.transmitted == "]C100395210010010012346")
    }

    @Test("GS1 DataMatrix and GS1 QR with several elements")
    func elements() throws {
        let elements = [Self.gtin(), Self.day, Self.lot, Self.serial]
        let text = "010952100100100717261231" + "10RI6-2611A\u{1D}21\(Self.serial.value)"
        let matrix = try Self.read(Symbol(elements, as: .gs1DataMatrix), .retail)
        #expect(matrix == [FoundCode(.dataMatrix, text, isGS1: true)])
        #expect(matrix.first?.transmitted == "]d2" + text)
        #expect(try Self.read(Symbol(elements, as: .gs1QR), .distribution).map(\.text) == [text])
    }

    @Test(
        "addresses of every length as Data Matrix, so that every size of it is read",
        arguments: [3, 12, 20, 30, 40, 60, 84, 112, 142, 172, 200, 270])
    func sizes(length: Int) throws {
        let uri = String(("http://a/" + String(repeating: "aB3/x-", count: 60)).prefix(length))
        let symbol = try Symbol(uri: uri, under: [], as: .dataMatrix)
        #expect(try Self.read(symbol, .retail).map(\.text) == [uri])
    }

    @Test("an address as QR, in both levels", arguments: [QRCode.Level.medium, .quartile])
    func qr(level: QRCode.Level) throws {
        let uri = "https://id.example.gov.vn/01/09521001001007/10/RI6-2611A/21/000127"
        let symbol = try Symbol(uri: uri, under: [Self.gtin()], level: level, as: .qr)
        #expect(try Self.read(symbol, .retail) == [FoundCode(.qr, uri)])
    }
}
