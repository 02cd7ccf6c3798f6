/// Whole numbers as people write them: `11.823`; in English `11,823`.
enum NumberText {
    static func grouped(_ number: some BinaryInteger, in language: Language) -> String {
        let digits = Array(String(number))
        let sign = language == .vi ? "." : ","
        return digits.enumerated().map { index, digit in
            index > 0 && (digits.count - index) % 3 == 0 ? "\(sign)\(digit)" : String(digit)
        }.joined()
    }
}
