extension Pixels {
    /// Upright: what the camera noted, undone.
    func turned(_ orientation: Orientation) -> Pixels {
        guard orientation != .upright else { return self }
        let turned = orientation.isTurned ? PictureSize(width: size.height, height: size.width) : size
        var target: [UInt8] = []
        target.reserveCapacity(bytes.count)
        for y in 0..<turned.height {
            for x in 0..<turned.width {
                let place = source(x, y, orientation) * 3
                target.append(contentsOf: bytes[place..<place + 3])
            }
        }
        return Pixels(size: turned, bytes: target)
    }

    /// Which stored pixel is seen there.
    private func source(_ x: Int, _ y: Int, _ orientation: Orientation) -> Int {
        let right = size.width - 1, bottom = size.height - 1
        let (column, line) =
            switch orientation {
            case .upright: (x, y)
            case .mirrored: (right - x, y)
            case .upsideDown: (right - x, bottom - y)
            case .mirroredUpsideDown: (x, bottom - y)
            case .mirroredTurnedLeft: (y, x)
            case .turnedRight: (y, bottom - x)
            case .mirroredTurnedRight: (right - y, bottom - x)
            case .turnedLeft: (right - y, x)
            }
        return line * size.width + column
    }
}
