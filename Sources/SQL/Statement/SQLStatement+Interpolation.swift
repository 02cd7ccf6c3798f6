extension SQLStatement: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        self.init(fragments: [.text(value)])
    }

    package init(stringInterpolation: StringInterpolation) {
        self.init(fragments: stringInterpolation.fragments)
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        var fragments: [Fragment] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            fragments.reserveCapacity(2 * interpolationCount + 1)
        }

        package mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { fragments.append(.text(literal)) }
        }

        /// `\(value)`: a bind.
        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            fragments.append(.value(value.sqlValue))
        }

        /// `\(value)`: a bind, NULL for nil.
        package mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
            fragments.append(.value(value.sqlValue))
        }

        /// `column \(in: list)`: membership; false for every row when the list is empty.
        package mutating func appendInterpolation<Element: SQLListElement>(in list: some Sequence<Element>) {
            fragments.append(.list(Element.sqlList(Array(list)), negated: false))
        }

        /// `column \(notIn: list)`: true for every row that is not NULL when the list is empty.
        package mutating func appendInterpolation<Element: SQLListElement>(notIn list: some Sequence<Element>) {
            fragments.append(.list(Element.sqlList(Array(list)), negated: true))
        }

        /// `\(raw: "…")`: text of the program, a name chosen in code. Never a value.
        package mutating func appendInterpolation(raw text: StaticString) {
            fragments.append(.text(text.description))
        }

        /// `\(name: table)`: a table's or column's name that the program chose; a lower-case word, or it traps.
        package mutating func appendInterpolation(name: String) {
            fragments.append(.text(SQLName.checked(name)))
        }

        /// `\(condition)`: another statement in place, its values included.
        package mutating func appendInterpolation(_ statement: SQLStatement) {
            fragments.append(contentsOf: statement.fragments)
        }
    }
}
