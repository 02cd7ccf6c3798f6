/// What somebody typed where a number, a day, a code or a shape belongs, and what is none.
package struct UnreadAnswer: Codable, Hashable, Sendable {
    package enum Form: String, Codable, Hashable, Sendable { case number, count, day, code, shape }

    /// RFC 6901: `/hectares`.
    package var pointer: String
    package var text: String
    package var form: Form

    package init(pointer: String, text: String, form: Form) {
        self.pointer = pointer
        self.text = text
        self.form = form
    }

    /// Why it cannot be read.
    var finding: Finding {
        let found = ["found": String(text.prefix(60))]
        switch form {
        case .number:
            return Finding(
                code: PlaceRemark.unreadNumber.rawValue, severity: .error, pointer: pointer, arguments: found)
        case .count:
            return Finding(
                code: PlaceRemark.unreadCount.rawValue, severity: .error, pointer: pointer, arguments: found)
        case .day:
            return Finding(code: PlaceRemark.unreadDay.rawValue, severity: .error, pointer: pointer, arguments: found)
        case .code:
            return Finding(code: PlaceRemark.unreadCode.rawValue, severity: .error, pointer: pointer, arguments: found)
        case .shape: return shapeFinding
        }
    }

    private var shapeFinding: Finding {
        var error = ShapeFileError(.unknownKind)
        do throws(ShapeFileError) { _ = try ShapeFile(Array(text.utf8)) } catch let trouble { error = trouble }
        var arguments = error.arguments
        arguments["line"] = error.line.map { "\($0)" }
        arguments["pointer"] = error.pointer
        return Finding(code: error.code.rawValue, severity: .error, pointer: pointer, arguments: arguments)
    }
}
