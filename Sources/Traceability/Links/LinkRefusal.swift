/// Why something is no part of a link.
package struct LinkRefusal: Error, Hashable, Sendable {
    package let finding: Finding

    init(_ finding: Finding) { self.finding = finding }
}
