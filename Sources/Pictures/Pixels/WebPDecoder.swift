import CWebP

/// libwebp, decoding small what is far larger than a page; what is transparent becomes white.
enum WebPDecoder {
    static func pixels(
        of bytes: [UInt8], sized size: PictureSize, atLeast side: Int = PictureLimits.pageSide
    ) throws(PictureTrouble) -> Pixels {
        var config = WebPDecoderConfig()
        guard WebPInitDecoderConfig(&config) != 0 else { throw .damaged }
        guard WebPGetFeatures(bytes, bytes.count, &config.input) == VP8_STATUS_OK else { throw .damaged }
        guard config.input.has_animation == 0 else { throw .moving }
        guard Int(config.input.width) == size.width, Int(config.input.height) == size.height else { throw .damaged }
        let small = scaled(size, atLeast: side)
        config.options.use_scaling = small == size ? 0 : 1
        config.options.scaled_width = Int32(small.width)
        config.options.scaled_height = Int32(small.height)
        config.output.colorspace = MODE_RGBA
        return Pixels(size: small, bytes: onWhite(try colours(of: bytes, small, &config)))
    }

    /// Red, green, blue and how much covers what lies behind.
    private static func colours(
        of bytes: [UInt8], _ size: PictureSize, _ config: inout WebPDecoderConfig
    ) throws(PictureTrouble) -> [UInt8] {
        var colours = [UInt8](repeating: 0, count: size.pixels * 4)
        let status = colours.withUnsafeMutableBufferPointer { buffer in
            config.output.is_external_memory = 1
            config.output.u.RGBA = WebPRGBABuffer(
                rgba: buffer.baseAddress, stride: Int32(size.width * 4), size: buffer.count)
            return WebPDecode(bytes, bytes.count, &config)
        }
        WebPFreeDecBuffer(&config.output)
        guard status == VP8_STATUS_OK else {
            throw status == VP8_STATUS_NOT_ENOUGH_DATA || status == VP8_STATUS_SUSPENDED ? .cutOff : .damaged
        }
        return colours
    }

    private static func scaled(_ size: PictureSize, atLeast side: Int) -> PictureSize {
        let times = size.longestSide / side
        guard times > 1 else { return size }
        return PictureSize(width: max(1, size.width / times), height: max(1, size.height / times))
    }

    private static func onWhite(_ colours: [UInt8]) -> [UInt8] {
        var seen = [UInt8](repeating: 0, count: colours.count / 4 * 3)
        for pixel in 0..<colours.count / 4 {
            let cover = Int(colours[pixel * 4 + 3])
            for colour in 0..<3 {
                let mixed = Int(colours[pixel * 4 + colour]) * cover + 255 * (255 - cover)
                seen[pixel * 3 + colour] = UInt8((mixed + 127) / 255)
            }
        }
        return seen
    }
}
