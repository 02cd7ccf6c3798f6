import CQRCode

/// A QR symbol (ISO/IEC 18004): its modules, dark or light, without the quiet zone around it.
package struct QRCode: Hashable, Sendable {
    /// How much of a symbol may be spoilt and still be read.
    package enum Level: Hashable, Sendable {
        /// M, about 15 %: what GS1 asks of a Digital Link on a pack.
        case medium
        /// Q, about 25 %: for rough surfaces and dirt.
        case quartile
    }

    /// Light modules that every side of a printed symbol needs.
    package static let quietZone = 4

    let modules: Modules

    /// - Returns: `nil` for an empty text, one with a NUL, and one that no symbol holds (from about 2,300 bytes on).
    package init?(_ text: String, level: Level = .medium) {
        guard !text.utf8.contains(0) else { return nil }
        guard let symbol = QRcode_encodeString(text, 0, level.strength, QR_MODE_8, 1) else { return nil }
        self.init(symbol)
    }

    /// GS1 element strings: a symbol in FNC1 mode, first position (General Specifications 5.7), whose separators are GS.
    init?(gs1 data: [UInt8], level: Level = .medium) {
        guard let input = QRinput_new2(0, level.strength) else { return nil }
        defer { QRinput_free(input) }
        // The library writes none of the byte, but refuses a piece without one, and so its own QRinput_setFNC1First.
        guard QRinput_append(input, QR_MODE_FNC1FIRST, 1, [0]) == 0 else { return nil }
        for piece in Self.pieces(of: data) {
            let mode = piece.allSatisfy(Self.isDigit) ? QR_MODE_NUM : QR_MODE_8
            guard QRinput_append(input, mode, Int32(piece.count), Array(piece)) == 0 else { return nil }
        }
        guard let symbol = QRcode_encodeInput(input) else { return nil }
        self.init(symbol)
    }

    private init(_ symbol: UnsafeMutablePointer<CQRCode.QRcode>) {
        defer { QRcode_free(symbol) }
        let side = Int(symbol.pointee.width)
        // The lowest bit of each byte is the colour.
        modules = Modules(columns: side, dark: (0..<side * side).map { symbol.pointee.data[$0] & 1 == 1 })
    }

    /// Digits by themselves where they are many enough to be worth a change of mode.
    private static func pieces(of data: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0, index = 0
        while index < data.count {
            let end = data[index...].firstIndex { !isDigit($0) } ?? data.count
            if end - index >= 8 {
                if index > start { pieces.append(data[start..<index]) }
                pieces.append(data[index..<end])
                start = end
            }
            index = max(end, index + 1)
        }
        if start < data.count { pieces.append(data[start...]) }
        return pieces
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Bytes that the largest symbol of level M holds.
    static let mostBytes = 2_331

    /// Modules along an edge: 21, 25, … 177.
    package var side: Int { modules.columns }

    /// Modules along an edge with the quiet zone on both sides.
    package var printedSide: Int { side + 2 * Self.quietZone }

    /// Whether the module is dark.
    package func isDark(column: Int, row: Int) -> Bool { modules.isDark(column: column, row: row) }

    /// The dark stretches of a row, from the left.
    func runs(inRow row: Int) -> [Range<Int>] { modules.runs(inRow: row) }
}

extension QRCode.Level {
    fileprivate var strength: QRecLevel { self == .medium ? QR_ECLEVEL_M : QR_ECLEVEL_Q }
}
