import Carriers
import Decoding

/// Grey pixels with their sides before them: read without harm, to texts that are bounded and come through the talk of two processes.
enum PhotoJudge {
    /// - Returns: whether a code was found.
    static func judge(_ input: [UInt8]) throws -> Bool {
        guard let pixels = pixels(input) else { return false }
        let codes = CodeReader.here.codes(pixels)
        guard codes.count <= 12, codes.allSatisfy({ (1...3_000).contains($0.text.utf8.count) }) else {
            throw Broken(what: "more than is passed on: \(codes)")
        }
        return !codes.isEmpty
    }

    /// The first two bytes are the width, the others the pixels, as many whole rows as there are.
    private static func pixels(_ input: [UInt8]) -> GreyPixels? {
        guard input.count > 2 else { return nil }
        let width = max(1, Int(input[0]) << 8 | Int(input[1]))
        let height = (input.count - 2) / width
        return GreyPixels(width: width, height: height, bytes: Array(input[2..<2 + width * height]))
    }
}

extension Corpus {
    /// Symbols of every kind, two pixels a module, with their width before them.
    static let photos: Corpus = {
        let gtin = PrintedElement(ai: "01", value: "09521001001007", hasPredefinedLength: true)
        let lot = PrintedElement(ai: "10", value: "A1", hasPredefinedLength: false)
        let symbols: [Symbol?] = [
            try? Symbol([gtin], as: .ean13), try? Symbol([gtin, lot], as: .gs1128),
            try? Symbol([gtin, lot], as: .gs1DataMatrix), try? Symbol([gtin, lot], as: .gs1QR),
            try? Symbol(uri: "https://a.example/01/09521001001007", under: [], as: .qr),
        ]
        return Corpus(bytes: symbols.compactMap(\.self).map(\.grey), words: ["\0\0\0\0", "\u{7F}\u{7F}\u{7F}\u{7F}"])
    }()
}

extension Symbol {
    /// Two pixels a module, ten light modules at either side, sixteen rows for a linear one.
    fileprivate var grey: [UInt8] {
        let width = 2 * (columns + 20)
        var bytes = [UInt8(width >> 8), UInt8(width & 255)]
        for row in -10..<(carrier.isLinear ? 8 : rows) + 10 {
            let line = (-10..<columns + 10).flatMap { column -> [UInt8] in
                let isInside = (0..<columns).contains(column) && (0..<(carrier.isLinear ? 8 : rows)).contains(row)
                let isDark = isInside && self.isDark(column: column, row: carrier.isLinear ? 0 : row)
                return isDark ? [0, 0] : [255, 255]
            }
            bytes += line + line
        }
        return bytes
    }
}
