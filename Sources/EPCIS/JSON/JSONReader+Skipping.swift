extension JSONReader {
    /// Passes over any value, checking that it is JSON.
    /// - Parameter strictly: look for members that come twice, too; needless where the value is, or was, read otherwise.
    mutating func skip(strictly: Bool = false) throws(Fault) {
        switch peek() {
        case 0x22: _ = try stringToken()
        case 0x7B: try skipObject(strictly)
        case 0x5B: try skipArray(strictly)
        case 0x74: try word("true")
        case 0x66: try word("false")
        case 0x6E: try word("null")
        case 0x2D, 0x30...0x39: _ = try scanNumber()
        default: throw unexpected()
        }
    }

    private mutating func skipObject(_ strictly: Bool) throws(Fault) {
        var object = try open()
        while try nextName(&object) {
            if strictly { try note(text(object.name), in: &object) }
            try skip(strictly: strictly)
        }
    }

    private mutating func skipArray(_ strictly: Bool) throws(Fault) {
        var array = try openArray()
        while try nextItem(&array) { try skip(strictly: strictly) }
    }

    /// The end of the text must follow.
    mutating func finish() throws(Fault) {
        _ = peek()
        if at < end { throw Fault(.trailingBytes, at: at) }
    }

    /// Checks the first bytes, where Windows editors like to put a mark.
    func refuseByteOrderMark() throws(Fault) {
        guard end >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF else { return }
        throw Fault(.byteOrderMark, at: 0)
    }

    /// The error of a value that is not of the type its member has; a syntax error if there is no value at all.
    @inline(never)
    mutating func wrongType(_ expected: String) -> Fault {
        guard let found = typeAhead() else { return unexpected() }
        return Fault(.wrongType, at: at, ["found": found, "expected": expected])
    }

    private mutating func typeAhead() -> String? {
        switch peek() {
        case 0x22: "string"
        case 0x7B: "object"
        case 0x5B: "array"
        case 0x74, 0x66: "boolean"
        case 0x6E: "null"
        case 0x2D, 0x30...0x39: "number"
        default: nil
        }
    }
}
