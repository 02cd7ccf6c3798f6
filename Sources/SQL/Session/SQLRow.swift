/// One row of a result. Valid only inside the closure that received it.
package protocol SQLRow {
    var columnCount: Int { get }

    /// The name of a column, counted from 0.
    func name(of column: Int) -> String

    /// A copy of a column's value. Throws ``SQLError`` `.decoding` when the engine cannot say it in five kinds.
    func value(at column: Int) throws -> SQLValue
}

extension SQLRow {
    /// The value of one column, counted from 0, as `type`.
    package func decode<Value: SQLConvertible>(_ column: Int, as type: Value.Type = Value.self) throws -> Value {
        let value = try value(at: column)
        if let decoded = Value(sqlValue: value) { return decoded }
        throw mismatch(column, value, Value.self)
    }

    /// The whole row as a tuple; the number of types is the number of columns.
    package func decode<each Column: SQLConvertible>(
        as types: (repeat each Column).Type
    ) throws -> (repeat each Column) {
        var column = -1
        func next<Value: SQLConvertible>(_ type: Value.Type) throws -> Value {
            column += 1
            return try decode(column, as: type)
        }
        return (repeat try next((each Column).self))
    }

    private func mismatch<Value>(_ column: Int, _ value: SQLValue, _ type: Value.Type) -> SQLError {
        SQLError(
            .decoding,
            "column \(column + 1) (\(name(of: column))) holds \(value.typeName), and \(Value.self) was asked for")
    }
}
