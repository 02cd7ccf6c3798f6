extension JSONReader {
    /// Reads any value without loss.
    mutating func value() throws(Fault) -> JSONValue {
        switch peek() {
        case 0x22: return .string(try string())
        case 0x7B: return .object(try members())
        case 0x5B: return .array(try items())
        case 0x74, 0x66: return .bool(try boolean())
        case 0x6E:
            try word("null")
            return .null
        default: return .number(try anyNumber())
        }
    }

    private mutating func anyNumber() throws(Fault) -> JSONNumber {
        let first = peek()
        guard first == 0x2D || Self.isDigit(first) else { throw unexpected() }
        return try number()
    }

    mutating func members() throws(Fault) -> [JSONMember] {
        var object = try open()
        var members: [JSONMember] = []
        while try nextName(&object) {
            let name = text(object.name)
            try note(name, in: &object)
            members.append(JSONMember(name, try value()))
        }
        return members
    }

    private mutating func items() throws(Fault) -> [JSONValue] {
        var items: [JSONValue] = []
        var array = try openArray()
        while try nextItem(&array) { items.append(try value()) }
        return items
    }

    mutating func boolean() throws(Fault) -> Bool {
        switch peek() {
        case 0x74:
            try word("true")
            return true
        case 0x66:
            try word("false")
            return false
        default: throw wrongType("boolean")
        }
    }

    /// Takes `true`, `false` or `null`.
    mutating func word(_ word: StaticString) throws(Fault) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard at < end, base[at] == word.utf8Start[offset] else { throw unexpected() }
            at += 1
        }
    }
}
