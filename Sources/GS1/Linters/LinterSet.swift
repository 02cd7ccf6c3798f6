/// The checks of one component, as a set that copies like a number.
package struct LinterSet: Hashable, Sendable {
    private var bits: UInt64 = 0

    init(_ linters: some Sequence<Linter>) {
        for linter in linters { bits |= 1 << UInt64(linter.ordinal) }
    }

    /// In the order they are run.
    package var all: [Linter] { Linter.allCases.filter { contains($0) } }

    package func contains(_ linter: Linter) -> Bool { bits >> UInt64(linter.ordinal) & 1 == 1 }

    /// Runs the checks; with `timeless` only those that ask no code list.
    func check(_ bytes: Span<UInt8>, in range: Range<Int>, timeless: Bool) throws(GS1Error) {
        var rest = timeless ? bits & Self.timeless.bits : bits
        while rest != 0 {
            let linter = Linter.ordered[rest.trailingZeroBitCount]
            do throws(GS1Error) {
                try linter.check(bytes, in: range)
            } catch {
                throw error.breaking(linter)
            }
            rest &= rest - 1
        }
    }

    private static let timeless = LinterSet(Linter.allCases.filter(\.isTimeless))
}

extension Linter {
    /// Every check in the order of its declaration, which is the order of checking.
    static let ordered = allCases

    fileprivate var ordinal: Int { Self.ordinals[self]! }
    private static let ordinals = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}
