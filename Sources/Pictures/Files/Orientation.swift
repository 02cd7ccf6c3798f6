/// How a camera was held: EXIF's tag 274, 1 to 8.
enum Orientation: Int, Hashable, Sendable {
    case upright = 1
    case mirrored
    case upsideDown
    case mirroredUpsideDown
    case mirroredTurnedLeft
    case turnedRight
    case mirroredTurnedRight
    case turnedLeft

    /// Whether width and height change places.
    var isTurned: Bool { rawValue >= 5 }

    /// Of a TIFF structure as EXIF has it; upright where it says nothing that can be believed.
    /// - Parameter start: where `II` or `MM` stands.
    init(exif bytes: [UInt8], at start: Int, end: Int) {
        self = Self.read(bytes, start, min(end, bytes.count)) ?? .upright
    }

    private static func read(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Orientation? {
        let isLittle = bytes.holds("II", at: start)
        guard isLittle || bytes.holds("MM", at: start) else { return nil }
        let number = { (width: Int, offset: Int) -> Int? in
            guard offset >= 0, start + offset + width <= end else { return nil }
            return isLittle ? bytes.little(width, at: start + offset) : bytes.big(width, at: start + offset)
        }
        guard number(2, 2) == 42, let directory = number(4, 4), let entries = number(2, directory) else { return nil }
        for entry in 0..<min(entries, 512) {
            let place = directory + 2 + entry * 12
            guard let tag = number(2, place) else { return nil }
            if tag == 0x0112, number(2, place + 2) == 3 { return number(2, place + 8).flatMap(Orientation.init) }
        }
        return nil
    }
}
