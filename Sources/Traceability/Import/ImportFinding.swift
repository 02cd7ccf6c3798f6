/// Something about a row, and in which column it is to be mended.
package struct ImportFinding: Codable, Hashable, Sendable {
    /// Nil: about the row as a whole.
    package let column: ImportColumn?
    package let code: String
    /// Whether the row can be a file all the same.
    package let isError: Bool
    package let arguments: [String: String]

    package init(_ code: String, _ column: ImportColumn?, isError: Bool = true, arguments: [String: String] = [:]) {
        self.column = column
        self.code = code
        self.isError = isError
        self.arguments = arguments
    }

    init(_ code: ImportCode, _ column: ImportColumn?, isError: Bool = true, _ arguments: [String: String] = [:]) {
        self.init(code.rawValue, column, isError: isError, arguments: arguments)
    }
}
