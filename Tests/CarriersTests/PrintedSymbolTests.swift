import Testing

@testable import Carriers

@Suite("Symbols in print sizes")
struct PrintedSymbolTests {
    static let elements = [SymbolTests.gtin, SymbolTests.lot, SymbolTests.serial]

    static func symbol(_ carrier: Carrier) throws -> Symbol {
        if carrier.isOfURI { return try Symbol(uri: QRCodeTests.uri, under: elements, as: carrier) }
        switch carrier {
        case .ean8: return try Symbol([SymbolTests.short("00000095200002")], as: carrier)
        case .upcA: return try Symbol([SymbolTests.short("00036000291452")], as: carrier)
        case .ean13: return try Symbol([SymbolTests.gtin], as: carrier)
        default: return try Symbol(carrier == .gs1128 ? [SymbolTests.gtin, SymbolTests.lot] : elements, as: carrier)
        }
    }

    @Test("the standard's tables say how wide a module may be, and where which symbol is scanned")
    func tables() throws {
        let ean = try Self.symbol(.ean13)
        #expect(try PrintedSymbol(ean, for: .retail).moduleWidth == 330)
        #expect(throws: CarrierTrouble.moduleWidth(.ean13, found: 263, least: 264, most: 660)) {
            try PrintedSymbol(ean, for: .retail, module: 263)
        }
        #expect(throws: CarrierTrouble.moduleWidth(.ean13, found: 330, least: 495, most: 660)) {
            try PrintedSymbol(ean, for: .retailAndDistribution, module: 330)
        }
        #expect(throws: CarrierTrouble.use(.gs1128, .retail)) { try PrintedSymbol(Self.symbol(.gs1128), for: .retail) }
        #expect(try PrintedSymbol(Self.symbol(.gs1DataMatrix), for: .retail, module: 396).moduleWidth == 396)
        #expect(throws: CarrierTrouble.self) { try PrintedSymbol(Self.symbol(.qr), for: .retail, module: 395) }
    }

    @Test("an EAN-13 of nominal size is 37.29 mm wide with its quiet zones, its bars 22.85 mm high or more")
    func nominal() throws {
        let printed = try PrintedSymbol(Self.symbol(.ean13), for: .retail)
        #expect(printed.size.width == 37_290)
        #expect(printed.drawing.bars.map { $0.height * 330 }.min()! >= 22_850)
        #expect(printed.drawing.bars.map(\.x).min() == 11)
        #expect(printed.drawing.columns - printed.drawing.bars.map { $0.x + $0.width }.max()! == 7)
    }

    @Test("a GS1-128 is 31.75 mm high, and none is wider than 165.1 mm; the error says what would fit")
    func width() throws {
        let printed = try PrintedSymbol(Self.symbol(.gs1128), for: .distribution)
        #expect(printed.drawing.bars.map { $0.height * 495 }.min()! >= 31_750)
        #expect(throws: CarrierTrouble.tooWide(.gs1128, found: 279_400, most: 165_100, fitting: 600)) {
            try PrintedSymbol(Self.symbol(.gs1128), for: .distribution, module: 1_016)
        }
        #expect(printed.size.width <= 165_100)
        let most = PrintedElement(ai: "10", value: "ABCDEFGHIJKLMNOPQRST", hasPredefinedLength: false)
        #expect(throws: CarrierTrouble.tooWide(.gs1128, found: 196_020, most: 165_100, fitting: nil)) {
            try PrintedSymbol(Symbol([SymbolTests.gtin, most], as: .gs1128), for: .logistics)
        }
    }

    @Test("whole pixels make the nearest width that is allowed, or the error says from which resolution on they do")
    func resolution() throws {
        let symbol = try Self.symbol(.ean13)
        let printed = try PrintedSymbol(symbol, for: .retail, dpi: 300)
        #expect(printed.pixels?.count == 4 && printed.moduleWidth == 339)
        #expect(try PrintedSymbol(symbol, for: .retail, module: 264, dpi: 203).pixels?.count == 3)
        #expect(throws: CarrierTrouble.resolution(.ean13, found: 20, least: 72)) {
            try PrintedSymbol(symbol, for: .retail, dpi: 20)
        }
        #expect(throws: CarrierTrouble.resolution(.gs1128, found: 1_201, least: 72)) {
            try PrintedSymbol(Self.symbol(.gs1128), for: .logistics, dpi: 1_201)
        }
    }

    @Test("a matrix has its quiet zone on four sides, whatever stands under it", arguments: Carrier.allCases)
    func quietZones(carrier: Carrier) throws {
        for hasText in [true, false] {
            let drawing = try PrintedSymbol(Self.symbol(carrier), for: Self.use(carrier), hasText: hasText).drawing
            let zone = carrier.quietZone
            let right = drawing.bars.map { $0.x + $0.width }.max() ?? 0
            let bottom = drawing.bars.map { $0.y + $0.height }.max() ?? 0
            #expect(drawing.bars.map(\.x).min()! >= zone.left && drawing.columns - right >= zone.right)
            #expect(drawing.strokes.isEmpty != hasText)
            guard !carrier.isLinear else { continue }
            #expect(drawing.bars.map(\.y).min() == zone.left && drawing.rows - bottom >= zone.left)
            let highest = drawing.strokes.flatMap(\.points).map(\.y).min() ?? .max
            #expect(highest >= (bottom + zone.left) * 1_000)
        }
    }

    static func use(_ carrier: Carrier) -> PrintUse { carrier.usualUse(of: elements) }

    @Test("no letter leaves the paper", arguments: Carrier.allCases)
    func paper(carrier: Carrier) throws {
        let drawing = try PrintedSymbol(Self.symbol(carrier), for: Self.use(carrier)).drawing
        for point in drawing.strokes.flatMap(\.points) {
            #expect(point.x >= drawing.pen / 2 && point.x + drawing.pen / 2 <= drawing.columns * 1_000)
            #expect(point.y >= 0 && point.y + drawing.pen / 2 <= drawing.rows * 1_000)
        }
    }

    @Test("there is a letter for every character of a value")
    func letters() {
        let all = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz#"
        let unknown = StrokeFont.strokes(of: "ả")
        for letter in all { #expect(StrokeFont.strokes(of: letter) != unknown) }
        #expect(Set(all.map { StrokeFont.strokes(of: $0) }).count == all.count)
    }

    @Test("drawing, page and picture are of one size, and the picture says so", arguments: Carrier.allCases)
    func sizes(carrier: Carrier) throws {
        let printed = try PrintedSymbol(Self.symbol(carrier), for: Self.use(carrier), dpi: 300)
        let millimetres = { (length: Int) in DecimalText.of(length, places: 3) + "mm" }
        #expect(printed.svg().contains("width=\"\(millimetres(printed.size.width))\""))
        let page = String(decoding: printed.pdf(title: "a"), as: UTF8.self)
        let box = try #require(page.firstMatch(of: #/MediaBox \[0 0 (\d+)\.\d+ (\d+)\.\d+\]/#))
        #expect(Int(box.1) == printed.size.width * 72 / 25_400)
        #expect(Int(box.2) == printed.size.height * 72 / 25_400)
        let picture = try #require(printed.png())
        // Behind IHDR: 11,811 pixels a metre are 300 an inch.
        #expect(Array(picture[37..<41]) == Array("pHYs".utf8))
        #expect(picture[41..<45].reduce(0) { $0 << 8 | Int($1) } == 11_811)
        #expect(picture[16..<20].reduce(0) { $0 << 8 | Int($1) } == printed.drawing.columns * printed.pixels!.count)
        #expect(try PrintedSymbol(Self.symbol(carrier), for: Self.use(carrier)).png() == nil)
    }

    @Test("the bytes are the same every time, and as they were when first printed", arguments: Carrier.allCases)
    func stable(carrier: Carrier) throws {
        let printed = try PrintedSymbol(Self.symbol(carrier), for: Self.use(carrier), dpi: 203)
        let again = try PrintedSymbol(Self.symbol(carrier), for: Self.use(carrier), dpi: 203)
        #expect(printed.png() == again.png() && printed.svg() == again.svg())
        let sums = try [Array(printed.svg().utf8), #require(printed.png()), printed.pdf(title: "a")].map(
            Checksums.crc32)
        #expect(sums == Self.sums[carrier], "\(carrier) \(sums)")
    }

    /// Of drawing, picture and page.
    private static let sums: [Carrier: [UInt32]] = [
        .ean8: [1_691_719_202, 3_557_754_790, 1_286_820_409],
        .ean13: [2_314_174_274, 773_829_752, 41_962_550],
        .upcA: [2_126_781_045, 3_573_191_294, 3_150_339_289],
        .gs1128: [3_899_340_849, 3_700_435_655, 3_120_318_707],
        .gs1DataMatrix: [2_366_814_835, 3_307_114_391, 121_671_293],
        .gs1QR: [149_493_936, 1_085_021_588, 298_963_994],
        .qr: [2_587_010_285, 2_987_620_677, 2_330_201_413],
        .dataMatrix: [2_754_635_500, 75_860_825, 1_920_047_626],
    ]
}
