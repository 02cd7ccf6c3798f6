/// A query parameter that cannot be answered (`QueryParameterException` in the REST binding).
package struct QueryError: Error, Hashable, Sendable {
    package let code: Code
    /// The parameter's name as given.
    package let parameter: String
    package let arguments: [String: String]

    package enum Code: String, CaseIterable, Sendable {
        case unknownParameter = "query.unknownParameter"
        case repeatedParameter = "query.repeatedParameter"
        case emptyValue = "query.emptyValue"
        case badTime = "query.badTime"
        case badNumber = "query.badNumber"
        case badURI = "query.badURI"
        case unknownEventType = "query.unknownEventType"
        case unknownAction = "query.unknownAction"
        case unknownWord = "query.unknownWord"
    }

    init(_ code: Code, _ parameter: String, _ arguments: [String: String] = [:]) {
        self.code = code
        self.parameter = parameter
        self.arguments = arguments
    }
}
