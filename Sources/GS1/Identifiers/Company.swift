/// What must be marked on a thing beside an application identifier, and what must not be.
package struct Company: Hashable, Sendable {
    /// One of these lists, every pattern of it. Empty: it may stand alone.
    package let needs: [[CodePattern]]
    package let excludes: [CodePattern]

    /// "01+21 03+21 ≠ 235 31nn".
    init(_ text: Substring) {
        let sides = text.split(separator: "≠", omittingEmptySubsequences: false)
        needs = sides[0].split(separator: " ").map { $0.split(separator: "+").map(CodePattern.init) }
        excludes = sides.dropFirst().flatMap { $0.split(separator: " ") }.map(CodePattern.init)
    }
}
