/// The page of a letter in twentieths of a point (56.7 a millimetre): A4, 20 mm above and below, 30 mm left, 15 mm right.
enum LetterMeasures {
    static let width = 11_906, height = 16_838
    static let top = 1_134, bottom = 1_134, left = 1_701, right = 851
    /// Between the margins.
    static let text = width - left - right
    /// The columns at the head: the office, the nation.
    static let officeColumn = 3_780, nationColumn = text - officeColumn
    /// The columns at the end: who receives, who signs.
    static let recipientsColumn = 4_300, signerColumn = text - recipientsColumn
}
