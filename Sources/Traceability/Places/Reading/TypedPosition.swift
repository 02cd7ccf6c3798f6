/// A latitude and a longitude on one line: `11.943278, 108.893412`, `11,943278; 108,893412`, `11°56'35.8"N 108°53'36.3"E`.
struct TypedPosition {
    let latitude: Degrees
    let longitude: Degrees

    /// What one line may hold, signs and words included.
    private static let longest = 200

    init?(_ line: Substring) {
        guard line.utf8.count <= Self.longest else { return nil }
        var reader = Reader(line)
        guard let first = reader.angle(), let second = reader.angle(), reader.isAtEnd else { return nil }
        switch (first.side, second.side) {
        case (.eastWest, .northSouth), (.eastWest, nil), (nil, .northSouth):
            (latitude, longitude) = (second.degrees, first.degrees)
        case (.eastWest, .eastWest), (.northSouth, .northSouth): return nil
        default: (latitude, longitude) = (first.degrees, second.degrees)
        }
    }

    private enum Side { case northSouth, eastWest }

    private struct Angle {
        let degrees: Degrees
        let side: Side?
    }

    private struct Reader {
        private var rest: Substring

        /// A comma stands for the point where there is none and more than one comma: `11,943278 108,893412`.
        init(_ line: Substring) {
            guard !line.contains("."), line.count(where: { $0 == "," }) > 1 else {
                rest = line
                return
            }
            let characters = Array(line)
            rest = Substring(
                characters.indices.map { index in
                    let isBetweenDigits =
                        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
                        && characters[index + 1].isNumber
                    return characters[index] == "," && isBetweenDigits ? "." : String(characters[index])
                }.joined())
        }

        var isAtEnd: Bool {
            mutating get {
                skip()
                return rest.isEmpty
            }
        }

        private mutating func skip() { rest = rest.drop { $0.isWhitespace || $0 == ";" || $0 == "," } }

        mutating func angle() -> Angle? {
            skip()
            var side = takeSide()
            rest = rest.drop { $0 == " " }
            guard let degrees = number(), degrees.millionths >= 0 || side?.1 != true else { return nil }
            var (millionths, decimals) = (Double(degrees.millionths), degrees.decimals)
            if take(["°", "º", "d"]) {
                let sign = millionths < 0 ? -1.0 : 1.0
                if let minutes = part(["'", "′", "’"]) {
                    millionths += sign * Double(minutes.millionths) / 60
                    decimals = minutes.decimals + 2
                    if let seconds = part(["\"", "″", "”"]) {
                        millionths += sign * Double(seconds.millionths) / 3_600
                        decimals = seconds.decimals + 4
                    }
                }
            }
            if side == nil { side = takeSide() }
            if side?.1 == true { millionths = -millionths }
            return Angle(
                degrees: Degrees(millionths: Int(millionths.rounded()), decimals: decimals), side: side?.0)
        }

        /// Minutes or seconds, below 60, if they come.
        private mutating func part(_ signs: Set<Character>) -> Degrees? {
            let before = rest
            rest = rest.drop { $0 == " " }
            if let number = number(), (0..<60_000_000).contains(number.millionths), take(signs) { return number }
            rest = before
            return nil
        }

        private mutating func take(_ signs: Set<Character>) -> Bool {
            guard let first = rest.first, signs.contains(first) else { return false }
            rest = rest.dropFirst()
            return true
        }

        /// N, S, E, W, or B (bắc), Đ (đông); true when it turns the sign.
        private mutating func takeSide() -> (Side, Bool)? {
            let text = rest.drop { $0 == " " }
            let side: (Side, Bool)? =
                switch text.first {
                case "N", "n", "B": (.northSouth, false)
                case "S", "s": (.northSouth, true)
                case "E", "e", "Đ": (.eastWest, false)
                case "W", "w": (.eastWest, true)
                default: nil
                }
            if side != nil { rest = text.dropFirst() }
            return side
        }

        private mutating func number() -> Degrees? {
            let text = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
            guard let number = Degrees(text) else { return nil }
            rest = rest[text.endIndex...]
            return number
        }
    }
}
