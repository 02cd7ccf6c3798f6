/// The checks of one component, as a set that copies like a number.
package struct LinterSet: Hashable, Sendable {
    private var bits: UInt64 = 0

    init(_ linters: some Sequence<Linter>) {
        for linter in linters { bits |= 1 << UInt64(linter.ordinal) }
    }

    /// In the order they are run.
    package var all: [Linter] { Linter.allCases.filter { contains($0) } }

    package func contains(_ linter: Linter) -> Bool { bits >> UInt64(linter.ordinal) & 1 == 1 }

    func check(_ bytes: Span<UInt8>, in range: Range<Int>) throws(GS1Error) {
        var rest = bits
        while rest != 0 {
            try Linter.ordered[rest.trailingZeroBitCount].check(bytes, in: range)
            rest &= rest - 1
        }
    }
}

extension Linter {
    /// Every check in the order of its declaration, which is the order of checking.
    static let ordered = allCases

    fileprivate var ordinal: Int { Self.ordinals[self]! }
    private static let ordinals = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}
