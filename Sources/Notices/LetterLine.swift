/// How long a ruled line is: as long as the motto above it, or two fifths of what stands above it (Phụ lục I: a third to a half).
enum LetterLine {
    static let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    static let motto = "Độc lập - Tự do - Hạnh phúc"
    /// The motto in Times New Roman bold of 13 points: 12.197 em.
    static let mottoLength = 3_171

    /// In twentieths of a point.
    static func share(of lines: [String], in style: LetterStyle, atMost column: Int) -> Int {
        let longest = lines.map { length(of: $0, in: style) }.max() ?? 0
        return min(longest, column) * 2 / 5
    }

    /// As Times New Roman has it on average: capitals three quarters of the size, small letters half of it.
    static func length(of text: String, in style: LetterStyle) -> Int {
        let thousandths = text.reduce(into: 0) { sum, letter in
            sum += letter == " " ? 250 : letter.isUppercase ? 720 : letter == "i" || letter == "l" ? 278 : 500
        }
        return thousandths * style.points * 20 / 1_000
    }
}
