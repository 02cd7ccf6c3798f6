/// What stops a reader, by offset. The pointer is found afterwards (``JSONPath``), so that reading carries no path along.
struct Fault: Error {
    var code: EPCISError.Code
    /// Where the faulty value begins, or the byte at which the text stops being JSON.
    var offset: Int
    /// A member of the object at ``offset`` that is meant; nil means the value itself.
    var member: String?
    var arguments: [String: String] = [:]

    init(_ code: EPCISError.Code, at offset: Int, member: String? = nil, _ arguments: [String: String] = [:]) {
        self.code = code
        self.offset = offset
        self.member = member
        self.arguments = arguments
    }
}
