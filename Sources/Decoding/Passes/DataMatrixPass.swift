import CDataMatrix

/// libdmtx: Data Matrix. It looks wherever an edge might be one, so it is given a time.
enum DataMatrixPass {
    static func codes(in pixels: GreyPixels, milliseconds: Int) -> [FoundCode] {
        // The smallest symbol with its quiet zone; the library stops the process where it is given next to nothing.
        guard min(pixels.width, pixels.height) >= 12 else { return [] }
        var bytes = pixels.bytes
        return bytes.withUnsafeMutableBufferPointer { buffer in
            let packing = Int32(DmtxPack8bppK.rawValue)
            var image = dmtxImageCreate(buffer.baseAddress, Int32(pixels.width), Int32(pixels.height), packing)
            guard let opened = image else { return [] }
            defer { dmtxImageDestroy(&image) }
            var decoder = dmtxDecodeCreate(opened, 1)
            guard let search = decoder else { return [] }
            defer { dmtxDecodeDestroy(&decoder) }
            dmtxDecodeSetProp(search, Int32(DmtxPropFnc1.rawValue), Int32(separator))
            return codes(search, until: dmtxTimeAdd(dmtxTimeNow(), milliseconds))
        }
    }

    private static let separator: UInt8 = 0x1D
    private static let most = 8
    /// Codewords that may be put right: as many as the symbol itself allows.
    private static let corrections: Int32 = -1

    private static func codes(_ search: UnsafeMutablePointer<DmtxDecode>, until end: DmtxTime) -> [FoundCode] {
        var end = end
        var found: [FoundCode] = []
        while found.count < most, dmtxTimeExceeded(end) == 0, let place = dmtxRegionFindNext(search, &end) {
            var region: UnsafeMutablePointer<DmtxRegion>? = place
            defer { dmtxRegionDestroy(&region) }
            var message = dmtxDecodeMatrixRegion(search, place, corrections)
            guard let read = message else { continue }
            defer { dmtxMessageDestroy(&message) }
            if let code = code(read.pointee), !found.contains(code) { found.append(code) }
        }
        return found
    }

    private static func code(_ message: DmtxMessage) -> FoundCode? {
        let all = UnsafeBufferPointer(start: message.output, count: max(0, Int(message.outputIdx)))
        let isGS1 = all.first == separator
        let bytes = isGS1 ? all[1...] : all[...]
        guard (1...FoundCode.mostBytes).contains(bytes.count), !bytes.contains(0),
            let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        return FoundCode(.dataMatrix, text, isGS1: isGS1)
    }
}
