/// The code of an application identifier, or several: `n` stands for any digit, at the end.
package struct CodePattern: Hashable, Sendable, CustomStringConvertible {
    /// "01", "31nn".
    package let description: String
    let slots: ClosedRange<Int>

    init(_ text: Substring) {
        description = String(text)
        let ends = ["0", "9"].map { digit in Array(text.replacing("n", with: digit).utf8) }
        slots = Self.slot(ends[0])...Self.slot(ends[1])
    }

    func matches(_ code: String) -> Bool {
        let utf8 = code.utf8
        guard let slot = ApplicationIdentifier.slot(utf8.span, 0..<utf8.count) else { return false }
        return slots.contains(slot)
    }

    private static func slot(_ code: [UInt8]) -> Int { ApplicationIdentifier.slot(code.span, code.indices)! }
}
