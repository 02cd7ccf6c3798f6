/// A number as its sender wrote it: `1.50` stays `1.50`.
package struct JSONNumber: Hashable, Sendable {
    /// RFC 8259 section 6, exactly as in the document.
    package let lexeme: String

    /// - Parameter lexeme: a valid JSON number, as the reader found it.
    package init(lexeme: String) { self.lexeme = lexeme }
    package init(_ value: Int) { lexeme = String(value) }
    package init(_ value: Double) {
        lexeme = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    }

    /// The nearest double; infinite when the lexeme is beyond its range.
    package var double: Double { Double(lexeme) ?? .nan }
}

extension JSONNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    package init(integerLiteral value: Int) { self.init(value) }
    package init(floatLiteral value: Double) { self.init(value) }
}
