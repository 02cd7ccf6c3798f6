import CPNG

/// libpng's simplified interface; what is transparent becomes white.
enum PNGDecoder {
    static func pixels(of bytes: [UInt8], sized size: PictureSize) throws(PictureTrouble) -> Pixels {
        let bare = try PNGChunks(bytes).bare(bytes)
        var image = png_image()
        image.version = png_uint_32(PNG_IMAGE_VERSION)
        defer { png_image_free(&image) }
        guard png_image_begin_read_from_memory(&image, bare, bare.count) != 0 else { throw trouble(image) }
        guard Int(image.width) == size.width, Int(image.height) == size.height else { throw .damaged }
        image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR)
        // Sixteen bits are finer steps of the same colours, as every program that shows a page takes them.
        image.flags |= png_uint_32(PNG_IMAGE_FLAG_16BIT_sRGB)
        return try Pixels.filled(size) { pixels throws(PictureTrouble) in
            var white = png_color(red: 255, green: 255, blue: 255)
            let outcome = png_image_finish_read(&image, &white, pixels, 0, nil)
            // A warning at the end of a picture is one that came to its end too soon, or with the wrong check sum.
            guard outcome != 0, image.warning_or_error & png_uint_32(PNG_IMAGE_ERROR) == 0 else { throw trouble(image) }
        }
    }

    private static func trouble(_ image: png_image) -> PictureTrouble {
        let words = withUnsafeBytes(of: image.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        return words.contains("Not enough") || words.contains("too short") ? .cutOff : .damaged
    }
}
