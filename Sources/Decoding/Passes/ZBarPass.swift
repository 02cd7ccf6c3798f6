import CZBar

/// ZBar's image scanner: everything made of lines, and QR.
enum ZBarPass {
    static func codes(in pixels: GreyPixels) -> [FoundCode] {
        guard let scanner = zbar_image_scanner_create(), let image = zbar_image_create() else { return [] }
        defer {
            zbar_image_destroy(image)
            zbar_image_scanner_destroy(scanner)
        }
        zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
        for (type, _) in kinds { zbar_image_scanner_set_config(scanner, type, ZBAR_CFG_ENABLE, 1) }
        zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_TEST_INVERTED, 1)
        // "Y800": a byte of grey a pixel.
        zbar_image_set_format(image, 0x3030_3859)
        zbar_image_set_size(image, UInt32(pixels.width), UInt32(pixels.height))
        return pixels.bytes.withUnsafeBytes { bytes in
            zbar_image_set_data(image, bytes.baseAddress, UInt(bytes.count), nil)
            guard zbar_scan_image(scanner, image) > 0 else { return [] }
            var found: [FoundCode] = []
            var symbol = zbar_image_first_symbol(image)
            while let current = symbol {
                if let code = code(current) { found.append(code) }
                symbol = zbar_symbol_next(current)
            }
            return found
        }
    }

    private static let kinds: [(zbar_symbol_type_t, SymbolKind)] = [
        (ZBAR_EAN13, .ean13), (ZBAR_EAN8, .ean8), (ZBAR_UPCA, .upcA), (ZBAR_UPCE, .upcE), (ZBAR_I25, .itf),
        (ZBAR_CODE128, .code128), (ZBAR_QRCODE, .qr),
    ]

    /// - Returns: nil for what is no text, and for an ITF that is no GTIN: two lines of a newspaper make a short one.
    private static func code(_ symbol: OpaquePointer) -> FoundCode? {
        let type = zbar_symbol_get_type(symbol)
        guard let symbology = kinds.first(where: { $0.0 == type })?.1, let data = zbar_symbol_get_data(symbol) else {
            return nil
        }
        let bytes = UnsafeRawBufferPointer(start: data, count: Int(zbar_symbol_get_data_length(symbol)))
        guard (1...FoundCode.mostBytes).contains(bytes.count), !bytes.contains(0),
            symbology != .itf || bytes.count == 14, let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        let isGS1 = zbar_symbol_get_modifiers(symbol) & (1 << ZBAR_MOD_GS1.rawValue) != 0
        return FoundCode(symbology, text, isGS1: isGS1)
    }
}
